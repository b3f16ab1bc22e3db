import { describe, expect, it } from '@jest/globals';
import { addressOf, referenceOf } from '../runtime/page-reference.ts';

const LEAD = '00QLc0000000001MAA';

describe('pages and their addresses', () => {
  it.each([
    [
      'standard__recordPage',
      { recordId: LEAD, objectApiName: 'Lead', actionName: 'view' },
      `/lightning/r/Lead/${LEAD}/view`
    ],
    ['standard__recordPage', { recordId: LEAD, actionName: 'edit' }, `/lightning/r/${LEAD}/edit`],
    ['standard__objectPage', { objectApiName: 'Lead', actionName: 'list' }, '/lightning/o/Lead/list'],
    ['standard__navItemPage', { apiName: 'Live_Calls' }, '/lightning/n/Live_Calls'],
    ['standard__component', { componentName: 'c__probe' }, '/lightning/cmp/c__probe'],
    ['standard__namedPage', { pageName: 'home' }, '/lightning/page/home']
  ])('%s %j', (type, attributes, address) => {
    expect(addressOf({ type, attributes })).toBe(address);
    expect(referenceOf(address, new URLSearchParams())).toEqual({ type, attributes, state: {} });
  });

  it('carries its state along', () => {
    const state = { filterName: 'All', c__from: 'a b', none: undefined };
    const address = addressOf({
      type: 'standard__objectPage',
      attributes: { objectApiName: 'Lead', actionName: 'list' },
      state
    });
    expect(address).toBe('/lightning/o/Lead/list?filterName=All&c__from=a+b');
    expect(referenceOf('/lightning/o/Lead/list', new URLSearchParams('c__from=a+b'))?.state).toEqual({
      c__from: 'a b'
    });
  });

  it('refuses kinds of pages that are not known, and knows no page at other addresses', () => {
    expect(() => addressOf({ type: 'standard__dream' })).toThrow('There is no page of the type standard__dream.');
    expect(referenceOf('/lightning/setup', new URLSearchParams())).toBeNull();
  });
});
