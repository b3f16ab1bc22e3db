import { listUsers, switchUser, type OrgUser } from '../runtime/session.ts';
import { viewer } from '../runtime/viewer.ts';
import { base } from '../runtime/vendor.ts';
import { h } from './dom.ts';
import { menu, type MenuItem } from './menu.ts';
import { openPhone } from './phone.ts';
import { currentTheme, setTheme } from './theme.ts';

const userItem = ({ username, name, permissionSets }: OrgUser): MenuItem => ({
  label: name,
  detail: permissionSets.join(', ').replaceAll('_', ' ') || 'no permission set',
  checked: username === viewer().username,
  run: () => {
    switchUser(username);
  }
});

function settings(): MenuItem[] {
  const dark = currentTheme() === 'dark';
  const isPhone = viewer().formFactor === 'Small';
  return [
    {
      label: 'Dark mode',
      checked: dark,
      run: () => {
        setTheme(dark ? 'light' : 'dark');
      }
    },
    ...(isPhone ? [] : [{ label: 'Phone', icon: 'utility:phone_portrait', run: openPhone }])
  ];
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('');
}

/** The top of every page: who has signed in, and switches of the local org. */
export function globalHeader(users: OrgUser[]): HTMLElement {
  const face = h(
    'span',
    { class: 'slds-avatar slds-avatar_circle slds-avatar_medium' },
    h('abbr', { class: 'slds-avatar__initials slds-icon-standard-user', title: viewer().name }, initials(viewer().name))
  );
  const userMenu = menu({
    label: `View profile: ${viewer().name}`,
    face,
    buttonClass: 'slds-button slds-global-actions__avatar slds-global-actions__item-action',
    sections: () => [
      { heading: 'Signed in as', items: users.map(userItem) },
      { heading: 'Display', items: settings() }
    ]
  });
  return h(
    'header',
    { class: 'slds-global-header shell-header' },
    h('a', { class: 'slds-assistive-text slds-assistive-text_focus', href: '#main' }, 'Skip to Main Content'),
    h(
      'div',
      { class: 'shell-header__brand' },
      base('lightning/icon', { iconName: 'utility:salesforce1', size: 'medium' }),
      h('span', { class: 'shell-header__note' }, 'Local org')
    ),
    h('div', { class: 'shell-header__who' }, h('span', { class: 'slds-truncate' }, viewer().name), userMenu)
  );
}

export { listUsers };
