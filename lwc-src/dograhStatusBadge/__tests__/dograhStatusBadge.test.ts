import { afterEach, describe, expect, it } from '@jest/globals';
import { createElement } from 'lwc';
import DograhStatusBadge from 'c/dograhStatusBadge';

afterEach(() => document.body.replaceChildren());

describe('c-dograh-status-badge', () => {
  it('tells a state by icon, word and colour, in this order', async () => {
    const element = createElement('c-dograh-status-badge', { is: DograhStatusBadge });
    Object.assign(element, { label: 'Ringing', iconName: 'utility:incoming_call', tone: 'live' });
    document.body.appendChild(element);
    const badge = element.shadowRoot?.querySelector('[data-id="badge"]');
    expect(badge?.firstElementChild).toMatchObject({ iconName: 'utility:incoming_call' });
    expect(badge?.lastElementChild?.textContent).toBe('Ringing');
    expect(badge?.className).toBe('badge live');
    await expect(element).toBeAccessible();
  });
});
