import { jest } from '@jest/globals';
import { createElement } from 'lwc';
import findPlacedCall from '@salesforce/apex/DograhQuickCallController.findPlacedCall';
import getCallContext from '@salesforce/apex/DograhQuickCallController.getCallContext';
import getCallVariables from '@salesforce/apex/DograhQuickCallController.getCallVariables';
import placeCall from '@salesforce/apex/DograhQuickCallController.placeCall';
import DograhCallForm from 'c/dograhCallForm';
import { mayPlaceCalls } from 'c/dograhPermissions';
import type {
  CallContext,
  CallOutcome,
  PlacedCallView,
  WantedVariable
} from '../../../generator/schema/pages/quick-call-controller.ts';

jest.mock('@salesforce/apex/DograhQuickCallController.findPlacedCall', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/DograhQuickCallController.getCallContext', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/DograhQuickCallController.getCallVariables', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/DograhQuickCallController.placeCall', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/label/c.Dograh_Call_Number_Choice', () => ({ default: '{0}: {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.Dograh_Call_Variable_Source', () => ({ default: '{0} (from {1})' }), { virtual: true });
jest.mock('@salesforce/label/c.Dograh_Call_Opted_Out', () => ({ default: 'Opted out of {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.Dograh_Call_Last_Called', () => ({ default: 'Last called: {0}' }), { virtual: true });

jest.mock('c/dograhPermissions', () => ({ mayPlaceCalls: jest.fn() }));

export const PERSON: CallContext = {
  recordId: '00Q000000000001AAA',
  name: 'Ada Example',
  numbers: [
    { field: 'MobilePhone', label: 'Mobile', shown: '+1 415 555 0142', dialable: '+14155550142' },
    { field: 'Phone', label: 'Phone', shown: '555-0199', dialable: null }
  ],
  doNotCall: false,
  optedOut: [],
  workflows: [
    { workflowUuid: 'w-1', name: 'Offers' },
    { workflowUuid: 'w-2', name: 'Reminders' }
  ],
  lastCalledAt: null
};
export const VARIABLES: WantedVariable[] = [
  { variable: 'first_name', value: 'Ada', fieldLabel: 'First Name' },
  { variable: 'plan', value: null, fieldLabel: null }
];
export const SECOND = 1000;
/** All pauses before looks, and a little more. */
export const ALL_LOOKS = 21 * SECOND;

export const mayPlace = jest.mocked(mayPlaceCalls);
export const context = jest.mocked(getCallContext);
export const variables = jest.mocked(getCallVariables);
export const place = jest.mocked(placeCall);
export const find = jest.mocked(findPlacedCall);

let people = 0;

export function outcome(name: CallOutcome): PlacedCallView {
  const isPlaced = name === 'placed' || name === 'already_placed';
  return {
    outcome: name,
    externalRunId: isPlaced ? '7' : null,
    callId: isPlaced ? 'a00000000000001' : null,
    message: ''
  };
}

export function failure(kind: string, message = 'Said.') {
  return { status: 500, body: { message: JSON.stringify({ message, correlationId: 'from-apex', kind, field: null }) } };
}

export function settle(): Promise<void> {
  return jest.advanceTimersByTimeAsync(0);
}

export interface Properties {
  recordId?: string | null;
  workflowUuid?: string | null;
}

export async function open(properties: Properties = {}) {
  const element = createElement('c-dograh-call-form', { is: DograhCallForm });
  // Each test calls another person: what became of a call is remembered by person.
  people += 1;
  Object.assign(element, { recordId: `00Q00000000${people}`, workflowUuid: null, ...properties });
  document.body.appendChild(element);
  await settle();
  const part = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const byId = (id: string) => part(`[data-id="${id}"]`);
  /** What the workflow wants to know, as the form shows it: the stubs of base components have all properties. */
  const inputs = () => [
    ...(byId('variables')?.querySelectorAll<HTMLElement & { label: string; value: string }>('[data-name]') ?? [])
  ];
  const field = (name: string) => part(`[data-field="${name}"]`) as (HTMLInputElement & { options: unknown }) | null;
  const change = async (target: HTMLElement | null, detail: object) => {
    target?.dispatchEvent(new CustomEvent('change', { detail }));
    await settle();
  };
  return {
    element,
    byId,
    field,
    inputs,
    change,
    fillIn: () => change(field('workflow'), { value: 'w-1' }),
    async click(id: string) {
      byId(id)?.click();
      await settle();
    },
    async press(target: HTMLElement | null, key: string) {
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
      await settle();
    }
  };
}

export function begin(): void {
  sessionStorage.clear();
  jest.useFakeTimers();
  mayPlace.mockReset().mockReturnValue(true);
  context.mockReset().mockResolvedValue(PERSON);
  variables.mockReset().mockResolvedValue(VARIABLES);
  place.mockReset().mockResolvedValue(outcome('placed'));
  find.mockReset().mockResolvedValue(outcome('not_placed'));
}

export function end(): void {
  document.body.replaceChildren();
  jest.useRealTimers();
}
