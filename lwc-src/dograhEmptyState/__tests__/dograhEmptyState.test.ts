import { afterEach, describe, expect, it } from '@jest/globals';
import { createElement } from 'lwc';
import DograhEmptyState from 'c/dograhEmptyState';

afterEach(() => document.body.replaceChildren());

describe('c-dograh-empty-state', () => {
  it('says what will appear here', async () => {
    const element = createElement('c-dograh-empty-state', { is: DograhEmptyState });
    Object.assign(element, { iconName: 'utility:call', title: 'No calls', message: 'They appear while they run.' });
    document.body.appendChild(element);
    const text = (id: string) => element.shadowRoot?.querySelector(`[data-id="${id}"]`)?.textContent;
    expect([text('title'), text('message')]).toEqual(['No calls', 'They appear while they run.']);
    expect(element.shadowRoot?.querySelector('lightning-icon')).toMatchObject({ iconName: 'utility:call' });
    await expect(element).toBeAccessible();
  });

  it('has room for the one thing to do', () => {
    const element = createElement('c-dograh-empty-state', { is: DograhEmptyState });
    document.body.appendChild(element);
    expect(element.shadowRoot?.querySelector('slot')).not.toBeNull();
    expect(element.shadowRoot?.querySelector('lightning-icon')).toBeNull();
  });
});
