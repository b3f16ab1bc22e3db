/** Who looks at the page, and on what. */
export interface Viewer {
  id: string;
  username: string;
  name: string;
  timeZone: string;
  locale: string;
  language: string;
  profile: string;
  customPermissions: ReadonlySet<string>;
  formFactor: FormFactor;
}

export type FormFactor = 'Large' | 'Medium' | 'Small';

let current: Viewer | undefined;

export function setViewer(viewer: Viewer): void {
  current = viewer;
  // The vendor bundle reads it from here.
  Object.assign(globalThis, { localOrgViewer: viewer });
}

export function viewer(): Viewer {
  if (!current) throw new Error('Nobody has signed in yet.');
  return current;
}

/** Widest phone, in pixels: below it the platform shows its mobile pages. */
const PHONE = 767;

/** The form factor that a width asks for. */
export function formFactorOf(width: number): FormFactor {
  return width <= PHONE ? 'Small' : 'Large';
}
