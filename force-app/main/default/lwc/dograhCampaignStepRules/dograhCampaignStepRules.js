/* Compiled from lwc-src/dograhCampaignStepRules/dograhCampaignStepRules.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import locale from '@salesforce/i18n/locale';
import anyTime from '@salesforce/label/c.Dograh_Campaign_Any_Time';
import concurrency from '@salesforce/label/c.Dograh_Campaign_Concurrency';
import telephony from '@salesforce/label/c.Dograh_Campaign_Telephony';
import timeZone from '@salesforce/label/c.Dograh_Campaign_Time_Zone';
import breaker from '@salesforce/label/c.Dograh_Wizard_Breaker';
import breakerCalls from '@salesforce/label/c.Dograh_Wizard_Breaker_Calls';
import breakerShare from '@salesforce/label/c.Dograh_Wizard_Breaker_Share';
import breakerWindow from '@salesforce/label/c.Dograh_Wizard_Breaker_Window';
import concurrencyHelp from '@salesforce/label/c.Dograh_Wizard_Concurrency_Help';
import dayFrom from '@salesforce/label/c.Dograh_Wizard_Day_From';
import dayTo from '@salesforce/label/c.Dograh_Wizard_Day_To';
import defaultLine from '@salesforce/label/c.Dograh_Wizard_Default_Line';
import hoursHint from '@salesforce/label/c.Dograh_Wizard_Hours_Hint';
import lineBlocked from '@salesforce/label/c.Dograh_Wizard_Line_Blocked';
import retries from '@salesforce/label/c.Dograh_Wizard_Retries';
import retry from '@salesforce/label/c.Dograh_Wizard_Retry';
import retryBusy from '@salesforce/label/c.Dograh_Wizard_Retry_Busy';
import retryDelay from '@salesforce/label/c.Dograh_Wizard_Retry_Delay';
import retryNoAnswer from '@salesforce/label/c.Dograh_Wizard_Retry_No_Answer';
import whenLabel from '@salesforce/label/c.Dograh_Wizard_When';
import withinHours from '@salesforce/label/c.Dograh_Wizard_Within_Hours';
import { weekdayNames } from 'c/dograhCampaignFigures';
import { isChecked, numberOf, showProblems, tellChange, valueOf } from 'c/dograhCampaignStep';
import { fillLabel } from 'c/dograhFormat';
/** Length of `HH:MM`; a time input may add seconds. */
const CLOCK_LENGTH = 5;
/** Fifth step: when, how often and how many at once. */
export default class DograhCampaignStepRules extends LightningElement {
  @api
  draft;
  /** What Dograh allows; null when it could not be asked. */
  @api
  defaults = null;
  label = {
    breaker,
    breakerCalls,
    breakerShare,
    breakerWindow,
    concurrency,
    hoursHint,
    retries,
    retry,
    retryBusy,
    retryDelay,
    retryNoAnswer,
    telephony,
    timeZone,
    whenLabel
  };
  whenOptions = [
    { label: withinHours, value: 'hours' },
    { label: anyTime, value: 'any' }
  ];
  @api
  showProblems(problems, focusesFirst) {
    showProblems(this.template, problems, focusesFirst);
  }
  get when() {
    return this.draft.anyTime ? 'any' : 'hours';
  }
  get hasHours() {
    return !this.draft.anyTime;
  }
  get days() {
    const names = weekdayNames(locale, 'long');
    return this.draft.days.map((day, index) => ({
      ...day,
      index,
      name: names[index] ?? '',
      fromLabel: fillLabel(dayFrom, names[index] ?? ''),
      toLabel: fillLabel(dayTo, names[index] ?? ''),
      dayKey: `day-${index}`,
      startKey: `start-${index}`,
      endKey: `end-${index}`
    }));
  }
  get zoneOptions() {
    const zones = new Set([this.draft.timeZone, ...Intl.supportedValuesOf('timeZone')]);
    zones.delete('');
    return [...zones].map((zone) => ({ label: zone.replaceAll('_', ' '), value: zone }));
  }
  get lineOptions() {
    const lines = (this.defaults?.telephony ?? []).map(({ telephonyId, name, ready, blockedBecause }) => ({
      label: ready ? name : fillLabel(lineBlocked, name, blockedBecause ?? ''),
      value: `${telephonyId}`
    }));
    return [{ label: defaultLine, value: '' }, ...lines];
  }
  get line() {
    return this.draft.telephonyId === null ? '' : `${this.draft.telephonyId}`;
  }
  get warning() {
    return this.defaults?.warning ?? null;
  }
  get concurrencyValue() {
    return textOf(this.draft.maximumConcurrency);
  }
  get concurrencyHelp() {
    const limits = [this.defaults?.concurrencyLimit, this.defaults?.callerNumbers].filter((limit) => limit != null);
    return fillLabel(concurrencyHelp, Math.min(100, ...limits));
  }
  get retriesValue() {
    return textOf(this.draft.retry.maximumRetries);
  }
  get delayValue() {
    return textOf(this.draft.retry.delaySeconds);
  }
  get shareValue() {
    return textOf(Math.round(this.draft.breaker.failureThreshold * 100));
  }
  get windowValue() {
    return textOf(this.draft.breaker.windowSeconds);
  }
  get callsValue() {
    return textOf(this.draft.breaker.minimumCalls);
  }
  handleWhen(event) {
    tellChange(this, { anyTime: valueOf(event) === 'any' });
  }
  handleDay(event) {
    this.changeDay(event, { enabled: isChecked(event) });
  }
  handleStart(event) {
    this.changeDay(event, { startTime: valueOf(event).slice(0, CLOCK_LENGTH) });
  }
  handleEnd(event) {
    this.changeDay(event, { endTime: valueOf(event).slice(0, CLOCK_LENGTH) });
  }
  handleZone(event) {
    tellChange(this, { timeZone: valueOf(event) });
  }
  handleLine(event) {
    const line = valueOf(event);
    tellChange(this, { telephonyId: line === '' ? null : Number(line) });
  }
  handleConcurrency(event) {
    tellChange(this, { maximumConcurrency: valueOf(event).trim() === '' ? null : numberOf(event) });
  }
  handleRetry(event) {
    this.changeRetry({ enabled: isChecked(event) });
  }
  handleRetries(event) {
    this.changeRetry({ maximumRetries: numberOf(event) });
  }
  handleDelay(event) {
    this.changeRetry({ delaySeconds: numberOf(event) });
  }
  handleBusy(event) {
    this.changeRetry({ onBusy: isChecked(event) });
  }
  handleNoAnswer(event) {
    this.changeRetry({ onNoAnswer: isChecked(event) });
  }
  handleBreaker(event) {
    this.changeBreaker({ enabled: isChecked(event) });
  }
  handleShare(event) {
    this.changeBreaker({ failureThreshold: numberOf(event) / 100 });
  }
  handleWindow(event) {
    this.changeBreaker({ windowSeconds: numberOf(event) });
  }
  handleCalls(event) {
    this.changeBreaker({ minimumCalls: numberOf(event) });
  }
  changeDay(event, changes) {
    const index = Number(event.currentTarget.dataset.day);
    const days = this.draft.days.map((day, at) => (at === index ? { ...day, ...changes } : day));
    tellChange(this, { days });
  }
  changeRetry(changes) {
    tellChange(this, { retry: { ...this.draft.retry, ...changes } });
  }
  changeBreaker(changes) {
    tellChange(this, { breaker: { ...this.draft.breaker, ...changes } });
  }
}
function textOf(value) {
  return value === null || Number.isNaN(value) ? '' : `${value}`;
}
