const THEME = 'localOrg.theme';

export type Theme = 'light' | 'dark';

export function currentTheme(): Theme {
  const given = new URLSearchParams(location.search).get('theme') ?? localStorage.getItem(THEME);
  return given === 'dark' ? 'dark' : 'light';
}

/** The design system's colours follow the colour scheme of the body. */
export function setTheme(theme: Theme): void {
  localStorage.setItem(THEME, theme);
  document.body.classList.toggle('slds-color-scheme_dark', theme === 'dark');
  document.body.classList.toggle('slds-color-scheme_light', theme === 'light');
}
