import { project } from '../runtime/project.ts';

const STANDARD = new Set(['Account', 'Campaign', 'Contact', 'Lead', 'Opportunity', 'Case', 'Task', 'User', 'Event']);

const snake = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();

/** The icon of an object or a tab. */
export function iconOf(name: string): string {
  const number = project().tabs[name]?.icon;
  if (number) return `custom:custom${number}`;
  return STANDARD.has(name) ? `standard:${snake(name)}` : 'standard:record';
}
