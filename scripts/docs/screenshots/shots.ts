/** A picture of a page. */
export interface Shot {
  /** Of the file, without its ending. */
  name: string;
  address: string;
  user: string;
  theme?: 'dark';
  isPhone?: boolean;
  /** Of the window, where what matters reaches further down. In pixels. */
  height?: number;
  /** Text of a button to press before. */
  press?: string;
  /** What the org refuses on this page, and has to: it is no problem. */
  refused?: RegExp;
}

/** Ids of the records that are shown. */
export interface ShownRecords {
  lead: string;
  salesforceCampaign: string;
  campaign: string;
  workflow: string;
  call: string;
}

const ADMIN = 'admin@local.example';
const MONITOR = 'monitor@local.example';
const CAMPAIGNS = 'campaigns@local.example';
const NOBODY = 'nobody@local.example';

/** Every page of the package; where it pays, on a phone and dark too. */
export function shotsOf({ lead, salesforceCampaign, campaign, workflow, call }: ShownRecords): Shot[] {
  const overview = '/lightning/n/Dograh_Overview';
  const live = '/lightning/n/Dograh_Live_Calls';
  const leadPage = `/lightning/r/Lead/${lead}/view`;
  return [
    { name: 'overview', address: overview, user: ADMIN },
    { name: 'overview-dark', address: overview, user: ADMIN, theme: 'dark' },
    { name: 'overview-phone', address: overview, user: ADMIN, isPhone: true },
    { name: 'live-calls', address: live, user: MONITOR },
    { name: 'live-calls-dark', address: live, user: MONITOR, theme: 'dark' },
    { name: 'live-calls-phone', address: live, user: MONITOR, isPhone: true },
    // Later than the others: what the calls before have set going has arrived.
    { name: 'home', address: '/lightning/page/home', user: ADMIN },
    { name: 'call', address: `/lightning/r/Dograh_Call_Activity__c/${call}/view`, user: MONITOR, height: 1900 },
    { name: 'campaign', address: `/lightning/r/Dograh_Campaign__c/${campaign}/view`, user: CAMPAIGNS },
    {
      name: 'campaign-phone',
      address: `/lightning/r/Dograh_Campaign__c/${campaign}/view`,
      user: CAMPAIGNS,
      isPhone: true
    },
    { name: 'new-campaign', address: overview, user: CAMPAIGNS, press: 'New campaign' },
    { name: 'salesforce-campaign', address: `/lightning/r/Campaign/${salesforceCampaign}/view`, user: CAMPAIGNS },
    { name: 'workflow', address: `/lightning/r/Dograh_Workflow__c/${workflow}/view`, user: ADMIN, height: 1500 },
    { name: 'lead', address: leadPage, user: CAMPAIGNS },
    { name: 'lead-phone-dark', address: leadPage, user: CAMPAIGNS, isPhone: true, theme: 'dark' },
    { name: 'call-with-ai', address: leadPage, user: CAMPAIGNS, press: 'Call with AI' },
    { name: 'campaign-list', address: '/lightning/o/Dograh_Campaign__c/list', user: CAMPAIGNS },
    // An org does not even tell a stranger that there are such objects.
    { name: 'no-permission', address: live, user: NOBODY, refused: /^(403|404): .*\/services\/data\// }
  ];
}
