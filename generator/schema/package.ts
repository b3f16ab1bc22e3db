/** What is true of the package as a whole. */
export const salesforcePackage = {
  name: 'Dograh for Salesforce',
  description: 'AI voice calls by Dograh, with their records, campaigns and health in Salesforce.',
  apiVersion: '65.0',
  /** First word of every class and custom object. */
  prefix: 'Dograh'
} as const;
