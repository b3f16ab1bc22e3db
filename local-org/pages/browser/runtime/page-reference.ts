/** Page references, as components know pages, and addresses, as the browser does. */

export interface PageReference {
  type: string;
  attributes: Record<string, string | undefined>;
  state: Record<string, string | undefined>;
}

/** A page reference as a component gives it: parts may be missing. */
export type PartialReference = Partial<PageReference>;

function search(state: Record<string, string | undefined>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) if (value !== undefined) parameters.set(name, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

function recordAddress({ recordId = '', objectApiName, actionName = 'view' }: PageReference['attributes']): string {
  return `/lightning/r/${objectApiName ? `${objectApiName}/` : ''}${recordId}/${actionName}`;
}

const ADDRESSES: Readonly<Record<string, (attributes: PageReference['attributes']) => string>> = {
  standard__recordPage: recordAddress,
  standard__recordRelationshipPage: ({ recordId = '', objectApiName = '', relationshipApiName = '' }) =>
    `/lightning/r/${objectApiName}/${recordId}/related/${relationshipApiName}/view`,
  standard__objectPage: ({ objectApiName = '', actionName = 'home' }) => `/lightning/o/${objectApiName}/${actionName}`,
  standard__navItemPage: ({ apiName = '' }) => `/lightning/n/${apiName}`,
  standard__component: ({ componentName = '' }) => `/lightning/cmp/${componentName}`,
  standard__namedPage: ({ pageName = 'home' }) => `/lightning/page/${pageName}`,
  standard__app: () => '/lightning/page/home',
  standard__webPage: ({ url = '' }) => url
};

/**
 * The address of a page.
 * @throws Error for a kind of page that is not known
 */
export function addressOf({ type = '', attributes = {}, state = {} }: PartialReference): string {
  const address = ADDRESSES[type];
  if (!address) throw new Error(`There is no page of the type ${type || '(none)'}.`);
  return address(attributes) + search(state);
}

const PATTERNS: readonly [RegExp, string, string[]][] = [
  [
    /^\/lightning\/r\/(\w+)\/(\w{15,18})\/related\/(\w+)\/view$/,
    'standard__recordRelationshipPage',
    ['objectApiName', 'recordId', 'relationshipApiName']
  ],
  [/^\/lightning\/r\/(\w{15}|\w{18})\/(\w+)$/, 'standard__recordPage', ['recordId', 'actionName']],
  [
    /^\/lightning\/r\/(\w+)\/(\w{15}|\w{18})\/(\w+)$/,
    'standard__recordPage',
    ['objectApiName', 'recordId', 'actionName']
  ],
  [/^\/lightning\/o\/(\w+)\/(\w+)$/, 'standard__objectPage', ['objectApiName', 'actionName']],
  [/^\/lightning\/n\/(\w+)$/, 'standard__navItemPage', ['apiName']],
  [/^\/lightning\/cmp\/(\w+)$/, 'standard__component', ['componentName']],
  [/^\/lightning\/page\/(\w+)$/, 'standard__namedPage', ['pageName']]
];

/** The page at an address; null when there is none. */
export function referenceOf(path: string, parameters: URLSearchParams): PageReference | null {
  const state = Object.fromEntries(parameters);
  for (const [pattern, type, names] of PATTERNS) {
    const found = pattern.exec(path);
    if (found) return { type, attributes: Object.fromEntries(names.map((name, at) => [name, found[at + 1]])), state };
  }
  return null;
}
