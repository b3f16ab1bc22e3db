/* Compiled from lwc-src/dograhPlacedCall/dograhPlacedCall.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api, wire } from 'lwc';
import { getFieldValue, getRecord, notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import DISPOSITION from '@salesforce/schema/Dograh_Call_Activity__c.Disposition__c';
import STATUS from '@salesforce/schema/Dograh_Call_Activity__c.Status__c';
import endedText from '@salesforce/label/c.Dograh_Call_Ended';
import placedText from '@salesforce/label/c.Dograh_Call_Placed';
import talkingText from '@salesforce/label/c.Dograh_Call_Talking_For';
import viewText from '@salesforce/label/c.Dograh_View_Record';
import whereText from '@salesforce/label/c.Dograh_Call_Where_To_Look';
import { openEventStream } from 'c/dograhEventStream';
import { callStatus, fillLabel, formatDuration } from 'c/dograhFormat';
import { startPolling } from 'c/dograhPolling';
const CHANNEL = '/event/Dograh_Call_Update__e';
const POLLING_SECONDS = 5;
const TICK_MILLISECONDS = 1000;
const MILLISECONDS = 1000;
/** Ids of 15 and of 18 characters begin alike. */
const ID_LENGTH = 15;
/**
 * A call that was just placed, and how it goes on: by events where the org can afford them, else by asking now and then,
 * until it is over. Whoever may not read the record is told where to look.
 */
export default class DograhPlacedCall extends LightningElement {
  /** The call activity; null when there is no record yet. */
  @api
  callId = null;
  /** From the record or the newest event; null until one of them tells. */
  status = null;
  disposition = null;
  /** The record cannot be read. */
  isHidden = false;
  now = Date.now();
  labels = { placed: placedText, view: viewText, whereToLook: whereText };
  stream = null;
  polling = null;
  timer;
  talkingSince = null;
  @wire(getRecord, { recordId: '$wiredId', fields: [STATUS], optionalFields: [DISPOSITION] })
  takeRecord({ data, error }) {
    if (data) {
      this.disposition = getFieldValue(data, DISPOSITION) ?? null;
      this.take(getFieldValue(data, STATUS));
    } else if (error) {
      this.isHidden = true;
      this.stop();
    }
  }
  connectedCallback() {
    if (this.callId !== null) {
      this.stream = openEventStream(
        CHANNEL,
        (payload) => this.receive(payload),
        (state) => this.followStream(state)
      );
      this.timer = setInterval(() => {
        this.now = Date.now();
      }, TICK_MILLISECONDS);
    }
  }
  disconnectedCallback() {
    this.stop();
  }
  /** Puts the focus on the message, for the button that had it is gone. */
  @api
  focus() {
    this.template?.querySelector('[data-id="message"]')?.focus();
  }
  /** A wire without a record must get undefined. */
  get wiredId() {
    return this.callId ?? undefined;
  }
  get view() {
    return this.status === null ? null : callStatus(this.status);
  }
  get message() {
    return this.view?.ended ? fillLabel(endedText, this.disposition ?? this.view.label) : placedText;
  }
  get isFollowed() {
    return this.view !== null && !this.isHidden;
  }
  get cannotBeFollowed() {
    return this.callId === null || this.isHidden;
  }
  get talking() {
    return this.talkingSince === null || this.view?.ended
      ? ''
      : fillLabel(talkingText, formatDuration(Math.max(0, this.now - this.talkingSince) / MILLISECONDS));
  }
  get mayView() {
    return this.callId !== null && !this.isHidden;
  }
  receive(payload) {
    if (String(payload.Record_Id__c).slice(0, ID_LENGTH) === this.callId?.slice(0, ID_LENGTH)) {
      if (payload.Status__c) {
        this.take(payload.Status__c);
      }
      void this.readAfresh();
    }
  }
  followStream(state) {
    if (state === 'live') {
      // What happened before the first event came is in the record.
      void this.readAfresh();
    } else if (state === 'unavailable') {
      this.polling ??= startPolling(() => this.readAfresh(), { seconds: POLLING_SECONDS });
    }
  }
  async readAfresh() {
    if (this.callId !== null && !this.isHidden) {
      await notifyRecordUpdateAvailable([{ recordId: this.callId }]);
    }
  }
  /** An event may be older than the record that was just read: what is over stays over. */
  take(status) {
    if (this.view?.ended && !callStatus(status).ended) {
      return;
    }
    if (status === 'in_progress' && this.talkingSince === null) {
      this.talkingSince = Date.now();
      this.now = this.talkingSince;
    }
    this.status = status;
    if (callStatus(status).ended) {
      this.stop();
    }
  }
  stop() {
    clearInterval(this.timer);
    this.polling?.stop();
    void this.stream?.close();
    this.stream = null;
  }
}
