import type { PageProject } from '../../metadata/types.ts';
import { query, setAccessToken } from './org.ts';
import { formFactorOf, setViewer, type FormFactor } from './viewer.ts';

/** A user as the org lists them. */
export interface OrgUser {
  id: string;
  username: string;
  name: string;
  profile: string | null;
  userType: string;
  permissionSets: string[];
}

const USER = 'localOrg.user';
const FORM_FACTOR = 'localOrg.formFactor';

/** Those who can open a page: not the guest of a site, and not who may only use the API. */
export function mayOpenPages(user: OrgUser): boolean {
  return user.userType === 'Standard' && !/API Only/.test(user.profile ?? '');
}

async function login(username: string): Promise<string> {
  const body = JSON.stringify({ username });
  const response = await fetch('/local/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body
  });
  if (!response.ok) throw new Error(`The org has no user ${username}.`);
  return ((await response.json()) as { access_token: string }).access_token;
}

export async function listUsers(): Promise<OrgUser[]> {
  const response = await fetch('/local/users');
  return ((await response.json()) as OrgUser[]).filter(mayOpenPages);
}

function wantedFormFactor(): FormFactor {
  const given = new URLSearchParams(location.search).get('formFactor') ?? sessionStorage.getItem(FORM_FACTOR);
  return given === 'Small' || given === 'Medium' || given === 'Large' ? given : formFactorOf(innerWidth);
}

/**
 * Signs in: as the user of the address, as who was signed in before in this tab, or as the first of the org.
 * @param fallback whom the host was started for
 */
export async function signIn(project: PageProject, fallback: string | null): Promise<void> {
  const users = await listUsers();
  const asked = new URLSearchParams(location.search).get('user') ?? sessionStorage.getItem(USER) ?? fallback;
  const user = users.find(({ username }) => username === asked) ?? users[0];
  if (!user) throw new Error('The org has no user who may open pages. config/local-org.json names its users.');
  sessionStorage.setItem(USER, user.username);
  setAccessToken(await login(user.username), async () => login(user.username));
  const [row] = await query(`SELECT TimeZoneSidKey, LocaleSidKey, LanguageLocaleKey FROM User WHERE Id = '${user.id}'`);
  const text = (field: string, otherwise: string): string => {
    const value = row?.[field];
    return typeof value === 'string' ? value : otherwise;
  };
  setViewer({
    id: user.id,
    username: user.username,
    name: user.name,
    profile: user.profile ?? '',
    timeZone: text('TimeZoneSidKey', 'America/Los_Angeles'),
    locale: text('LocaleSidKey', 'en_US').replace('_', '-'),
    language: text('LanguageLocaleKey', 'en_US').replace('_', '-'),
    customPermissions: new Set(user.permissionSets.flatMap((name) => project.customPermissions[name] ?? [])),
    formFactor: wantedFormFactor()
  });
}

/** Signs in as somebody else and opens the same page as they see it. */
export function switchUser(username: string): void {
  sessionStorage.setItem(USER, username);
  const address = new URL(location.href);
  address.searchParams.delete('user');
  location.replace(address);
}
