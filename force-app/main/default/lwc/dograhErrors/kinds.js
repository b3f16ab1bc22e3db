/* Compiled from lwc-src/dograhErrors/kinds.ts by `npm run build:lwc`. Do not edit: change that file. */
import noPermissionTitle from '@salesforce/label/c.Dograh_No_Permission_Title';
import creditsText from '@salesforce/label/c.Dograh_Error_Credits';
import creditsTitle from '@salesforce/label/c.Dograh_Error_Credits_Title';
import credentialText from '@salesforce/label/c.Dograh_Error_Credential';
import credentialTitle from '@salesforce/label/c.Dograh_Error_Credential_Title';
import downText from '@salesforce/label/c.Dograh_Error_Dograh_Down';
import downTitle from '@salesforce/label/c.Dograh_Error_Dograh_Down_Title';
import errorTitle from '@salesforce/label/c.Dograh_Error_Title';
import forbiddenText from '@salesforce/label/c.Dograh_Error_Forbidden';
import invalidText from '@salesforce/label/c.Dograh_Error_Invalid';
import invalidTitle from '@salesforce/label/c.Dograh_Error_Invalid_Title';
import notConfiguredText from '@salesforce/label/c.Dograh_Not_Configured';
import notConfiguredTitle from '@salesforce/label/c.Dograh_Error_Not_Configured_Title';
import notFoundText from '@salesforce/label/c.Dograh_Error_Not_Found';
import notFoundTitle from '@salesforce/label/c.Dograh_Error_Not_Found_Title';
import recordTitle from '@salesforce/label/c.Dograh_Error_Record_Title';
import refusedTitle from '@salesforce/label/c.Dograh_Error_Refused_Title';
import telephonyText from '@salesforce/label/c.Dograh_Error_Telephony';
import telephonyTitle from '@salesforce/label/c.Dograh_Error_Telephony_Title';
import timeoutText from '@salesforce/label/c.Dograh_Error_Timeout';
import timeoutTitle from '@salesforce/label/c.Dograh_Error_Timeout_Title';
import unexpectedText from '@salesforce/label/c.Dograh_Error_Unexpected';
export const TITLES = {
  forbidden: noPermissionTitle,
  invalid: invalidTitle,
  record: recordTitle,
  dograhDown: downTitle,
  timeout: timeoutTitle,
  credential: credentialTitle,
  notFound: notFoundTitle,
  refused: refusedTitle,
  telephony: telephonyTitle,
  credits: creditsTitle,
  notConfigured: notConfiguredTitle,
  unexpected: errorTitle
};
/** For errors that came without words for people. */
export const TEXTS = {
  forbidden: forbiddenText,
  invalid: invalidText,
  record: unexpectedText,
  dograhDown: downText,
  timeout: timeoutText,
  credential: credentialText,
  notFound: notFoundText,
  refused: unexpectedText,
  telephony: telephonyText,
  credits: creditsText,
  notConfigured: notConfiguredText,
  unexpected: unexpectedText
};
/** Trying again may help with these; for the others something else must change first. */
export const RETRYABLE = new Set(['dograhDown', 'timeout', 'credits', 'unexpected']);
/** `kind` of Apex (`DograhPageCall`, `DograhIntegrationException`) to ours. */
export const KINDS_OF_APEX = {
  FORBIDDEN: 'forbidden',
  INVALID: 'invalid',
  RECORD: 'record',
  UNEXPECTED: 'unexpected',
  BREAKER_OPEN: 'dograhDown',
  TIMEOUT: 'timeout',
  UNREACHABLE: 'dograhDown',
  UNAUTHORIZED: 'credential',
  REFUSED: 'refused',
  NOT_FOUND: 'notFound',
  CONFLICT: 'refused',
  LIMIT_REACHED: 'credits',
  SERVER_ERROR: 'dograhDown',
  BAD_RESPONSE: 'unexpected',
  TELEPHONY_MISSING: 'telephony',
  NOT_CONFIGURED: 'notConfigured'
};
