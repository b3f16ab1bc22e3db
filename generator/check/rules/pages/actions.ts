/** Which quick actions exist. */
import type { Project } from '../../project/project.ts';

/**
 * True for an action of the project and for the platform's own. Custom actions of an object carry its name
 * (`Contact.Call`); names of our objects can only be ours, other names may be the platform's.
 */
export function actionExists(project: Project, name: string): boolean {
  if (project.component('QuickAction', name)) return true;
  const [object = '', action] = name.split('.');
  if (action === undefined) return true;
  if (object === 'FeedItem')
    return /^(TextPost|ContentPost|LinkPost|PollPost|QuestionPost|RypplePost|MobileSmartActions)$/.test(action);
  return (
    project.schema.object(object)?.kind === 'standard' &&
    /^(New|Log|Send|Update|Edit|Delete|Mark|Clone|Share|Convert|Change|Submit)/.test(action)
  );
}
