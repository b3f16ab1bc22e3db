import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import createFollowUpTask from '@salesforce/apex/DograhCallMonitorController.createFollowUpTask';
import flagCall from '@salesforce/apex/DograhCallMonitorController.flagCall';
import DograhCallActions from 'c/dograhCallActions';
import { createElement } from 'lwc';
import { call } from '../../dograhCallRows/__tests__/calls';

jest.mock('@salesforce/apex/DograhCallMonitorController.flagCall', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/DograhCallMonitorController.createFollowUpTask', () => ({ default: jest.fn() }), {
  virtual: true
});

const flag = jest.mocked(flagCall);
const createTask = jest.mocked(createFollowUpTask);
type Field = HTMLElement & { value: string; reportValidity: () => boolean; focus: () => void };

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

function actions(flagged = false) {
  const element = createElement('c-dograh-call-actions', { is: DograhCallActions });
  element.call = call(7, { flaggedForReview: flagged });
  const heard = { changed: jest.fn(), taskcreated: jest.fn(), lightning__showtoast: jest.fn() };
  for (const [name, listener] of Object.entries(heard)) {
    element.addEventListener(name, (event) => listener((event as CustomEvent).detail));
  }
  document.body.appendChild(element);
  const part = <Part extends HTMLElement = Field>(id: string) =>
    element.shadowRoot?.querySelector<Part>(`[data-id="${id}"]`) ?? null;
  const fields = (valid: boolean) =>
    element.shadowRoot?.querySelectorAll<Field>('lightning-input').forEach((field) => {
      field.reportValidity = () => valid;
    });
  const press = async (id: string) => {
    part(id)?.click();
    await settle();
  };
  const type = (id: string, value: string) => part(id)?.dispatchEvent(new CustomEvent('change', { detail: { value } }));
  return { element, heard, part, fields, press, type };
}

beforeEach(() => {
  flag.mockImplementation(({ flagged }) => Promise.resolve(call(7, { flaggedForReview: flagged })));
  createTask.mockResolvedValue('00T1');
});

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

describe('Flagging a call for review', () => {
  it('asks why, and tells the page', async () => {
    const { element, heard, fields, press, type, part } = actions();
    await press('flag');
    await expect(element).toBeAccessible();
    type('reason', ' too pushy ');
    fields(true);
    await press('save');
    expect(flag).toHaveBeenCalledWith(expect.objectContaining({ callId: 'a0B7', flagged: true, reason: 'too pushy' }));
    expect(heard.changed.mock.calls[0]?.[0]).toMatchObject({ call: { flaggedForReview: true } });
    expect(part('reason')).toBeNull();
  });

  it('takes no reason for an answer', async () => {
    const { fields, press } = actions();
    await press('flag');
    fields(true);
    await press('save');
    expect(flag).toHaveBeenCalledWith(expect.objectContaining({ reason: null }));
  });

  it('takes the mark away at once', async () => {
    const { heard, press } = actions(true);
    await press('unflag');
    expect(flag).toHaveBeenCalledWith(expect.objectContaining({ flagged: false, reason: null }));
    expect(heard.changed).toHaveBeenCalledTimes(1);
  });

  it('keeps what was typed when it fails, and says why', async () => {
    flag.mockRejectedValueOnce({ body: { message: JSON.stringify({ message: 'No.', kind: 'RECORD' }) } });
    const { element, heard, fields, press, type, part } = actions();
    await press('flag');
    type('reason', 'too pushy');
    fields(true);
    await press('save');
    expect(element.shadowRoot?.querySelector('c-dograh-error-panel')).not.toBeNull();
    expect(part('reason')?.value).toBe('too pushy');
    expect(heard.changed).not.toHaveBeenCalled();
  });

  it('can be given up', async () => {
    const { press, part } = actions();
    await press('flag');
    await press('cancel');
    expect(part('flag')).not.toBeNull();
    expect(flag).not.toHaveBeenCalled();
  });
});

describe('Creating a task', () => {
  it('suggests a subject and tomorrow', async () => {
    const { press, part } = actions();
    await press('task');
    const tomorrow = new Date(Date.now() + 86_400_000);
    expect(part('subject')?.value).toBe('c.Dograh_Call_Task_Suggestion');
    expect(part('due')?.value).toBe(
      [tomorrow.getFullYear(), tomorrow.getMonth() + 1, tomorrow.getDate()]
        .map((number) => String(number).padStart(2, '0'))
        .join('-')
    );
  });

  it('creates it once, however often the button is pressed', async () => {
    let answer: (id: string) => void = () => undefined;
    createTask.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const { heard, fields, press, type } = actions();
    await press('task');
    type('subject', 'Send the quote');
    type('due', '2026-03-02');
    fields(true);
    await press('save');
    await press('save');
    answer('00T1');
    await settle();
    expect(createTask.mock.calls.map(([values]) => [values.subject, values.dueDate])).toEqual([
      ['Send the quote', '2026-03-02']
    ]);
    expect(heard.taskcreated).toHaveBeenCalledWith({ taskId: '00T1' });
    expect(heard.lightning__showtoast).toHaveBeenCalledTimes(1);
  });

  it('creates nothing that is incomplete', async () => {
    const { fields, press } = actions();
    await press('task');
    fields(false);
    await press('save');
    expect(createTask).not.toHaveBeenCalled();
  });
});

describe('The focus', () => {
  /** What was given the focus after a form was left: stubs take none, so it is noted when it is given. */
  async function focusAfter(form: 'flag' | 'task', button: 'save' | 'cancel', follow = false) {
    const { element, fields, heard, press } = actions();
    const focused = jest.spyOn(HTMLElement.prototype, 'focus');
    if (follow) heard.changed.mockImplementation(() => (element.call = call(7, { flaggedForReview: true })));
    await press(form);
    fields(true);
    focused.mockClear();
    await press(button);
    const parts = focused.mock.contexts.map((part) => (part as HTMLElement).dataset.id);
    focused.mockRestore();
    return parts;
  }

  it.each(['flag', 'task'] as const)('goes back to the button that opened the form: %s', async (form) => {
    expect(await focusAfter(form, 'cancel')).toEqual([form]);
    expect(await focusAfter(form, 'save')).toEqual([form]);
  });

  it('goes to the button that takes the mark away when the call is flagged by now', async () => {
    expect(await focusAfter('flag', 'save', true)).toEqual(['unflag']);
  });

  it('goes to the first field when saving failed', async () => {
    flag.mockRejectedValueOnce({ body: { message: JSON.stringify({ message: 'No.', kind: 'RECORD' }) } });
    expect(await focusAfter('flag', 'save')).toEqual(['reason']);
  });

  it('stays on the button whose mark was taken away', async () => {
    const { element, heard, part, press } = actions(true);
    const button = part('unflag');
    heard.changed.mockImplementation(() => (element.call = call(7, { flaggedForReview: false })));
    await press('unflag');
    expect(part('flag')).toBe(button);
  });
});
