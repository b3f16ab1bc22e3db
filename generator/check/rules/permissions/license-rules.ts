/** Rules about for whom a permission set is, and which permissions come together only. */
import { childOf, childrenOf, isTrue, textOf } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { permissionHolders } from './holders.ts';

/** The user licences of the platform; licences of permission sets are too many, and the org's own affair. */
const licenses: ReadonlySet<string> = new Set([
  'Salesforce',
  'Salesforce Integration',
  'Salesforce API Integration',
  'Salesforce Platform',
  'Salesforce Platform Login',
  'Lightning Platform Starter',
  'Lightning Platform Plus',
  'Force.com - App Subscription',
  'Force.com - Free',
  'Force.com - One App',
  'Company Community',
  'Customer Community',
  'Customer Community Login',
  'Customer Community Plus',
  'Customer Community Plus Login',
  'Partner Community',
  'Partner Community Login',
  'External Apps',
  'External Apps Login',
  'External Identity',
  'Identity',
  'Chatter External',
  'Chatter Free',
  'Chatter Only',
  'Analytics Cloud Integration User',
  'Cloud Integration User',
  'Guest',
  'Guest User License',
  'Work.com Only'
]);

export const licenseNames = referenceRule({
  id: 'permission-license',
  what: 'A permission set is for a licence that the platform does not have.',
  mend: 'Leave the element out, so that the set can be given to users of any licence, or correct the name.',
  *check(project) {
    for (const { file, root } of project.componentsOf('PermissionSet')) {
      const license = childOf(root, 'license');
      if (license && !licenses.has(license.text.trim()))
        yield problemAt(file, license, `there is no licence "${license.text.trim()}"`);
    }
  }
});

/** What a permission brings along in Setup; a deployment refuses the one without the other. */
const needs: Readonly<Record<string, string>> = {
  EditTask: 'ActivitiesAccess',
  EditEvent: 'ActivitiesAccess',
  ExportReport: 'RunReports',
  CreateCustomizeReports: 'RunReports'
};

export const permissionNeeds = referenceRule({
  id: 'permission-needs',
  what: 'A user permission or the principal of a credential is granted without what it depends on.',
  mend: 'Grant the permission that the message names, too.',
  *check(project) {
    for (const { file, root } of permissionHolders(project)) {
      const granted = childrenOf(root, 'userPermissions').filter((entry) => isTrue(entry, 'enabled'));
      const names = new Set(granted.map((entry) => textOf(entry, 'name') ?? ''));
      const principal = childrenOf(root, 'externalCredentialPrincipalAccesses')[0];
      const readsCredentials = childrenOf(root, 'objectPermissions').some(
        (entry) => textOf(entry, 'object') === 'UserExternalCredential' && isTrue(entry, 'allowRead')
      );
      // Without it a callout fails for everybody who has no wider rights, although the principal is granted.
      if (principal && !readsCredentials)
        yield problemAt(file, principal, 'who uses a principal needs to read UserExternalCredential');
      for (const entry of granted) {
        const needed = needs[textOf(entry, 'name') ?? ''];
        if (needed !== undefined && !names.has(needed))
          yield problemAt(file, entry, `${textOf(entry, 'name') ?? ''} needs ${needed}`);
      }
    }
  }
});
