import type { OrgClient } from './org-client.ts';
import type { Person } from './people.ts';

/** A Salesforce campaign and the people that it holds, as the org knows them now. */
export interface SeededCampaign {
  readonly campaignId: string;
  readonly name: string;
  readonly recordIds: readonly string[];
}

const leadOf = (person: Person): Record<string, unknown> => ({
  ...nameAndNumber(person),
  Company: person.company,
  Status: 'Open - Not Contacted',
  LeadSource: 'Web'
});

const contactOf = (person: Person, accountId: string): Record<string, unknown> => ({
  ...nameAndNumber(person),
  AccountId: accountId
});

const nameAndNumber = ({ firstName, lastName, phone, email, doNotCall }: Person): Record<string, unknown> => ({
  FirstName: firstName,
  LastName: lastName,
  Phone: phone,
  Email: email,
  DoNotCall: doNotCall
});

/** Creates the people: leads as they are, contacts with the accounts that they work for. @returns their ids, in order */
export async function seedPeople(org: OrgClient, people: readonly Person[]): Promise<string[]> {
  const leads = people.filter(({ object }) => object === 'Lead');
  const contacts = people.filter(({ object }) => object === 'Contact');
  const companies = [...new Set(contacts.map(({ company }) => company))];
  const accounts = new Map<string, string>();
  const accountIds = await org.create(
    'Account',
    companies.map((Name) => ({ Name }))
  );
  companies.forEach((company, index) => accounts.set(company, accountIds[index] ?? ''));
  const leadIds = await org.create('Lead', leads.map(leadOf));
  const contactIds = await org.create(
    'Contact',
    contacts.map((person) => contactOf(person, accounts.get(person.company) ?? ''))
  );
  return people.map(({ object }) => (object === 'Lead' ? leadIds.shift() : contactIds.shift()) ?? '');
}

/** Creates a Salesforce campaign with these leads and contacts as its members. */
export async function seedCampaign(
  org: OrgClient,
  name: string,
  people: readonly Person[],
  recordIds: readonly string[]
): Promise<SeededCampaign> {
  const [campaignId = ''] = await org.create('Campaign', [{ Name: name, Status: 'In Progress', IsActive: true }]);
  await org.create(
    'CampaignMember',
    recordIds.map((recordId, index) => ({
      CampaignId: campaignId,
      [people[index]?.object === 'Lead' ? 'LeadId' : 'ContactId']: recordId
    }))
  );
  return { campaignId, name, recordIds };
}
