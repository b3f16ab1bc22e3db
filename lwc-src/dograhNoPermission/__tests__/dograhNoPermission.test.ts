import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'lwc';
import DograhNoPermission from 'c/dograhNoPermission';

jest.mock('@salesforce/label/c.Dograh_No_Permission', () => ({ default: 'Needs {0}, given by {1}.' }), {
  virtual: true
});

afterEach(() => document.body.replaceChildren());

describe('c-dograh-no-permission', () => {
  it('names the missing permission and the permission set that gives it', async () => {
    const element = createElement('c-dograh-no-permission', { is: DograhNoPermission });
    element.permissionLabel = 'Place Dograh Calls';
    element.permissionSet = 'Dograh Campaign Manager';
    document.body.appendChild(element);
    const state = element.shadowRoot?.querySelector('c-dograh-empty-state');
    expect(state).toMatchObject({
      title: 'c.Dograh_No_Permission_Title',
      message: 'Needs Place Dograh Calls, given by Dograh Campaign Manager.'
    });
    await expect(element).toBeAccessible();
  });
});
