import type { Locator } from 'playwright-core';
import { until } from './setting.ts';
import type { Visitor } from './visitor.ts';

/** @param index of up to 80,000 numbers as they stand in examples, a hundred in each area */
export const phoneOf = (index: number): string => `+1${200 + Math.floor(index / 100)}5550${100 + (index % 100)}`;

/**
 * A file of so many people.
 *
 * @param first index of the first number. Who was called lately is left out of a campaign: each journey has its own.
 */
export const csvOf = (people: number, first = 0): string =>
  ['phone_number,first_name,plan,company']
    .concat(
      Array.from({ length: people }, (_, index) => `${phoneOf(first + index)},Person ${index},Growth,Example Ltd`)
    )
    .join('\n');

/** The page of the campaigns, as a visitor uses it. */
export class CampaignPage {
  private readonly visitor: Visitor;
  private readonly firstNumber: number;

  /** @param firstNumber index of the first number in files */
  constructor(visitor: Visitor, firstNumber = 0) {
    this.visitor = visitor;
    this.firstNumber = firstNumber;
  }

  /**
   * Goes through the guided creation with a file of so many people, up to its summary.
   *
   * @param look done at each step before it is left
   */
  async prepareFromFile(name: string, people: number, look = async (): Promise<void> => {}): Promise<void> {
    const { page } = this.visitor;
    const next = async (): Promise<void> => {
      await look();
      await this.visitor.button('Next').click();
    };
    await this.visitor.button('New campaign').first().click();
    await page.getByLabel('Name').first().fill(name);
    await page.getByRole('combobox', { name: 'Workflow' }).click();
    await page.getByRole('option', { name: 'Renewal outreach EN' }).click();
    await this.visitor.sees('It wants to know: first_name');
    await next();
    await page.getByText('CSV file').first().click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'people.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csvOf(people, this.firstNumber))
    });
    await this.visitor.sees('people.csv: 4 columns');
    await next();
    await this.visitor.sees('Person 0');
    await next();
    await next();
    // The simulated clock may stand at night.
    await page.getByText('At any time').click();
    await next();
    await this.visitor.sees(new RegExp(`\\b${people.toLocaleString('en-US')}\\b`));
    await look();
  }

  async create(): Promise<void> {
    await this.visitor.button('Create campaign').click();
    await this.visitor.button('Open campaign').click();
  }

  /** What the list shows of a campaign. */
  tile(name: string): Locator {
    const title = this.visitor.page.getByRole('button', { name: `Details of ${name}`, exact: true });
    return this.visitor.page.locator('c-dograh-campaign-tile').filter({ has: title });
  }

  /** Presses a button of a campaign, and confirms. */
  async press(name: string, action: string): Promise<void> {
    await this.visitor.confirm(action, action, this.tile(name));
  }

  /** Dograh is asked at most every few seconds, whoever presses the button. */
  async showsAfterRefresh(shown: Locator): Promise<boolean> {
    return until('the page shows it', async () => {
      await this.visitor.button('Refresh').first().click();
      return shown.isVisible();
    });
  }
}
