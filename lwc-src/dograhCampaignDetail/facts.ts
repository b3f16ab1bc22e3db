import locale from '@salesforce/i18n/locale';
import busy from '@salesforce/label/c.Dograh_Campaign_Busy';
import breakerOff from '@salesforce/label/c.Dograh_Campaign_Breaker_Off';
import noAnswer from '@salesforce/label/c.Dograh_Campaign_No_Answer';
import retryAfter from '@salesforce/label/c.Dograh_Campaign_Retry_After';
import breakerName from '@salesforce/label/c.Dograh_Wizard_Breaker';
import breakerInWords from '@salesforce/label/c.Dograh_Wizard_Breaker_In_Words';
import noRetries from '@salesforce/label/c.Dograh_Wizard_No_Retries';
import retries from '@salesforce/label/c.Dograh_Wizard_Retries';
import retriesInWords from '@salesforce/label/c.Dograh_Wizard_Retries_In_Words';
import answered from '@salesforce/label/c.Dograh_Campaign_Answered';
import anyTime from '@salesforce/label/c.Dograh_Campaign_Any_Time';
import average from '@salesforce/label/c.Dograh_Campaign_Average_Duration';
import completedAt from '@salesforce/label/c.Dograh_Campaign_Completed_At';
import concurrency from '@salesforce/label/c.Dograh_Campaign_Concurrency';
import end from '@salesforce/label/c.Dograh_Campaign_End';
import pace from '@salesforce/label/c.Dograh_Campaign_Pace';
import paceName from '@salesforce/label/c.Dograh_Campaign_Pace_Name';
import startedAt from '@salesforce/label/c.Dograh_Campaign_Started_At';
import successRate from '@salesforce/label/c.Dograh_Campaign_Success_Rate';
import telephony from '@salesforce/label/c.Dograh_Campaign_Telephony';
import timeZone from '@salesforce/label/c.Dograh_Campaign_Time_Zone';
import estimate from '@salesforce/label/c.Dograh_Estimate';
import callingHours from '@salesforce/label/c.Dograh_Wizard_Hours';
import workflow from '@salesforce/label/c.Dograh_Wizard_Workflow';
import { callingHoursInWords, estimatedEnd, placedPace } from 'c/dograhCampaignFigures';
import { fillLabel, formatDateTime, formatDuration, formatNumber, formatPercent } from 'c/dograhFormat';
import type { BreakerSettings, RetrySettings } from '../../generator/schema/pages/campaign-creation.ts';
import type { CampaignDetail } from '../../generator/schema/pages/campaign-controller.ts';

/** Below this many calls an hour a fraction tells something. */
const TELLING = 10;

/** A figure or setting with its name. */
export interface Fact {
  key: string;
  name: string;
  value: string;
  /** What the value rests on, or that it is an estimate. */
  base: string | null;
}

/**
 * @param detail a campaign
 * @param now milliseconds since 1970
 * @returns what it achieves, and when it may end
 */
export function figuresOf(detail: CampaignDetail, now: number): Fact[] {
  const { campaign, hours } = detail;
  const { outcomes } = campaign;
  const ended = outcomes.recorded - outcomes.open;
  const perHour = campaign.state === 'running' ? placedPace(hours, campaign.startedAt, now) : null;
  const last = estimatedEnd(campaign, perHour, now);
  const base = ended > 0 ? fillLabel(successRate, formatNumber(outcomes.connected), formatNumber(ended)) : null;
  const facts = [
    fact('answered', answered, formatPercent(outcomes.connected, ended), base),
    fact('average', average, formatDuration(outcomes.averageDurationSeconds))
  ];
  if (perHour !== null) {
    facts.push(
      fact('pace', paceName, fillLabel(pace, formatNumber(perHour < TELLING ? perHour : Math.round(perHour))))
    );
  }
  if (last !== null) {
    facts.push(fact('end', end, formatDateTime(last), estimate));
  }
  return facts;
}

/**
 * @param detail a campaign
 * @returns how it was set up
 */
export function settingsOf(detail: CampaignDetail): Fact[] {
  const { campaign } = detail;
  const hours = callingHoursInWords(detail.callingHours, locale);
  return [
    fact('workflow', workflow, campaign.workflowName ?? formatNumber(null)),
    fact('hours', callingHours, hours.length === 0 ? anyTime : hours.join('; ')),
    fact('zone', timeZone, detail.timeZone ?? formatNumber(null)),
    fact('concurrency', concurrency, formatNumber(detail.maximumConcurrency)),
    fact('telephony', telephony, detail.telephonyName ?? formatNumber(null)),
    retriesOf(detail.retry),
    breakerOf(detail.breaker),
    fact('started', startedAt, formatDateTime(campaign.startedAt)),
    fact('ended', completedAt, formatDateTime(campaign.completedAt))
  ];
}

function retriesOf(retry: RetrySettings | null): Fact {
  if (retry === null) {
    return fact('retries', retries, formatNumber(null));
  }
  const outcomes = [...(retry.onNoAnswer ? [noAnswer] : []), ...(retry.onBusy ? [busy] : [])];
  if (!retry.enabled || retry.maximumRetries === 0 || outcomes.length === 0) {
    return fact('retries', retries, noRetries);
  }
  const words = fillLabel(retriesInWords, retry.maximumRetries, retry.delaySeconds);
  return fact('retries', retries, words, fillLabel(retryAfter, outcomes.join(', ')));
}

function breakerOf(breaker: BreakerSettings | null): Fact {
  if (breaker === null) {
    return fact('breaker', breakerName, formatNumber(null));
  }
  const percent = Math.round(breaker.failureThreshold * 100);
  const words = fillLabel(breakerInWords, percent, breaker.minimumCalls, breaker.windowSeconds);
  return fact('breaker', breakerName, breaker.enabled ? words : breakerOff);
}

function fact(key: string, name: string, value: string, base: string | null = null): Fact {
  return { key, name, value, base };
}
