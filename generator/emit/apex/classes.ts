import type { CommonPart } from '../../model/types.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { apexClassFiles, apexTriggerFiles, type ApexArea } from './class-file.ts';
import { commonView } from './common-view.ts';

const templatePattern = /^apex\/(?<area>[^/]+)\/(?<name>[^/]+)\.(?<kind>cls|trigger)$/;

/** Every template under `templates/apex` is one class or trigger of the same name, in the same area. */
export function emitApexClasses(model: CommonPart, render: Render): EmittedFile[] {
  const view = commonView(model);
  const { apiVersion } = model.package;
  return render.templates.flatMap((template) => {
    const groups = templatePattern.exec(template)?.groups;
    if (!groups) {
      return [];
    }
    const { area = '', name = '', kind = '' } = groups;
    const content = render(template, view);
    return kind === 'cls'
      ? apexClassFiles(area as ApexArea, name, content, apiVersion)
      : apexTriggerFiles(name, content, apiVersion);
  });
}
