import { afterEach, describe, expect, it } from '@jest/globals';
import DograhCampaignHours from 'c/dograhCampaignHours';
import { createElement } from 'lwc';

function show(hours: { hour: string; calls: number; connected: number }[]): HTMLElement {
  const element = createElement('c-dograh-campaign-hours', { is: DograhCampaignHours });
  Object.assign(element, { hours });
  document.body.appendChild(element);
  return element;
}

const HOURS = [
  { hour: '2026-11-24T08:00:00Z', calls: 10, connected: 5 },
  { hour: '2026-11-24T09:00:00Z', calls: 20, connected: 20 }
];

afterEach(() => {
  document.body.replaceChildren();
});

describe('calls by the hour', () => {
  it('are bars as tall as their share of the tallest, the answered part in front', () => {
    const heights = (name: string) =>
      [...(show(HOURS).shadowRoot?.querySelectorAll(`rect.${name}[rx]`) ?? [])].map((bar) =>
        Number(bar.getAttribute('height'))
      );

    expect(heights('calls')).toEqual([42, 84]);
    expect(heights('connected')).toEqual([21, 84]);
  });

  it('stand in a table for those who cannot see the bars', () => {
    const cells = [...(show(HOURS).shadowRoot?.querySelectorAll('tbody td') ?? [])].map((cell) => cell.textContent);

    expect(cells).toEqual(['10', '5', '20', '20']);
  });

  it('say when there are none', () => {
    expect(show([]).shadowRoot?.querySelector('.empty')?.textContent).toBe('c.Dograh_Campaign_Hours_Empty');
  });

  it('are accessible', async () => {
    await expect(show(HOURS)).toBeAccessible();
  }, 30_000);
});
