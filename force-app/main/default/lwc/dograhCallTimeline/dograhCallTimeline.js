/* Compiled from lwc-src/dograhCallTimeline/dograhCallTimeline.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import getCarrierTimeline from '@salesforce/apex/DograhCallMonitorController.getCarrierTimeline';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError } from 'c/dograhErrors';
import { fillLabel } from 'c/dograhFormat';
import carrierFailedText from '@salesforce/label/c.Dograh_Call_Timeline_Carrier_Failed';
import correlationText from '@salesforce/label/c.Dograh_Correlation_Id';
import emptyText from '@salesforce/label/c.Dograh_Call_Timeline_Empty';
import titleText from '@salesforce/label/c.Dograh_Timeline';
import { timelineOf } from './timeline';
/**
 * The way of a call: what Salesforce knows at once, and what the carrier told Dograh as soon as Dograh has been asked.
 */
export default class DograhCallTimeline extends LightningElement {
  /** What Salesforce knows. */
  @api
  entries = [];
  carrierEntries = [];
  carrierError = null;
  labels = { carrierFailed: carrierFailedText, empty: emptyText, title: titleText };
  shownId = '';
  newest = null;
  @api
  get callId() {
    return this.shownId;
  }
  set callId(callId) {
    if (callId !== this.shownId) {
      this.shownId = callId;
      this.carrierEntries = [];
      this.carrierError = null;
      void this.readCarrier();
    }
  }
  /** When the newest event about the call happened: a change means that the carrier has news. */
  @api
  get version() {
    return this.newest;
  }
  set version(version) {
    if (version !== this.newest) {
      this.newest = version;
      void this.readCarrier();
    }
  }
  connectedCallback() {
    void this.readCarrier();
  }
  get views() {
    return timelineOf([...this.entries, ...this.carrierEntries], this.shownId);
  }
  get isEmpty() {
    return this.views.length === 0;
  }
  get correlation() {
    return this.carrierError?.correlationId ? fillLabel(correlationText, this.carrierError.correlationId) : '';
  }
  async readCarrier() {
    const callId = this.shownId;
    if (!callId || !this.isConnected) {
      return;
    }
    const correlationId = newCorrelationId();
    try {
      const entries = await getCarrierTimeline({ callId, correlationId });
      if (callId === this.shownId) {
        this.carrierEntries = entries;
        this.carrierError = null;
      }
    } catch (error) {
      if (callId === this.shownId) {
        this.carrierError = reduceError(error, correlationId);
      }
    }
  }
}
