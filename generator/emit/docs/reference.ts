import { diagnosticCatalog } from '../../diagnostics/all.ts';
import type { PackageModel } from '../../model/types.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { whenChanged } from '../when-changed.ts';
import { emitDiagnosticsPage } from './diagnostics.ts';
import { emitEventsPage, linkTo } from './events.ts';
import { emitObjectsPages } from './objects.ts';
import { emitOperationsPage } from './operations.ts';
import { page } from './page.ts';
import { emitPermissionsPage } from './permissions.ts';

/** The reference: what the package consists of, as the schema says it. */
export function emitReference(model: PackageModel, render: Render): EmittedFile[] {
  return [
    ...emitObjectsPages(model, render),
    ...emitEventsPage(model, render),
    ...operationsPage(model, render),
    ...emitPermissionsPage(model, render),
    ...emitDiagnosticsPage(diagnosticCatalog, render),
    ...emitIndex(model, render)
  ];
}

const operationsPage = whenChanged(['package', 'api'], emitOperationsPage);

const pages = [
  {
    title: 'Objects, platform events and custom metadata',
    file: 'objects.md',
    description: 'every field, its type and what it means.'
  },
  {
    title: 'Inbound events',
    file: 'events.md',
    description: 'what may be posted to Salesforce, and where each value goes.'
  },
  {
    title: 'Operations of the Dograh API',
    file: 'operations.md',
    description: 'what Salesforce asks of Dograh, how long it waits, and what errors mean.'
  },
  { title: 'Permissions', file: 'permissions.md', description: 'who may read, change and do what.' },
  { title: 'Diagnostics', file: 'diagnostics.md', description: 'what the generator can find wrong in the schema.' },
  { title: 'Checks', file: 'checks.md', description: 'what `npm run check` can find wrong in the package.' },
  {
    title: 'OpenAPI document',
    file: 'dograh-api.openapi.json',
    description: 'the operations in a form that External Services can register.'
  }
] as const;

function emitIndex(model: PackageModel, render: Render): EmittedFile[] {
  const schemas = [
    ...model.inboundEvents.flatMap(({ eventType, description, profiles }) => [
      { name: eventType, file: linkTo(eventType), description },
      ...profiles.map((profile) => ({
        name: profile.name,
        file: linkTo(profile.name),
        description: profile.description
      }))
    ]),
    { name: 'batch', file: linkTo('batch'), description: 'Several events in one request.' }
  ];
  return [page('README', 'generator/schema', { name: model.package.name, pages, schemas }, render)];
}
