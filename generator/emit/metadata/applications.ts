import type { PackageModel, TablesPart } from '../../model/types.ts';
import { schemaConstant, sortedRows } from '../../plan/schema-constants.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { formFactors } from './custom-objects.ts';
import { metadataFile } from './files.ts';

/** Name of the page that is the app's utility bar. */
export const utilityBarName = 'Dograh_Utility_Bar';

const homeTab = 'standard-home';

/** Salesforce has no home pages for phones, and refuses an app that gives one. */
function homeOverride(page: string): object {
  return { action: 'Tab', page, object: homeTab, formFactor: 'Large' };
}

/** Apps. Pages of objects that the package does not own are set here, so that they hold inside the app only. */
export function emitApplications(model: PackageModel, render: Render): EmittedFile[] {
  const own = new Set(model.objects.map(({ apiName }) => apiName));
  const recordOverrides = sortedRows(schemaConstant(model, 'recordPages'))
    .filter(([, { object }]) => !own.has(object))
    .flatMap(([page, { object }]) => formFactors.map((formFactor) => ({ action: 'View', page, object, formFactor })));
  const utilityBar = schemaConstant(model, 'utilityItems').length > 0 ? utilityBarName : null;
  return sortedRows(schemaConstant(model, 'applications')).map(([name, definition]) =>
    metadataFile(render, 'custom-application', `applications/${name}.app`, {
      ...definition,
      actionOverrides: [
        ...(definition.homePage === undefined ? [] : [homeOverride(definition.homePage)]),
        ...recordOverrides
      ],
      tabs: [...(definition.homePage === undefined ? [] : [homeTab]), ...definition.tabs],
      utilityBar
    })
  );
}

export function emitTabs(model: TablesPart, render: Render): EmittedFile[] {
  return sortedRows(schemaConstant(model, 'tabs')).map(([name, definition]) =>
    metadataFile(render, 'custom-tab', `tabs/${name}.tab`, { page: null, ...definition })
  );
}

/** Buttons on records. Salesforce reads the object from the file's name. */
export function emitQuickActions(model: TablesPart, render: Render): EmittedFile[] {
  return sortedRows(schemaConstant(model, 'quickActions')).map(([name, definition]) =>
    metadataFile(render, 'quick-action', `quickActions/${definition.object}.${name}.quickAction`, definition)
  );
}
