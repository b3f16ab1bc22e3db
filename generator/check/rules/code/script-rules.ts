/** Rules about what the JavaScript of Lightning web components imports. */
import path from 'node:path/posix';
import { maybe } from '../../apex/unit.ts';
import { ClassBodyDeclarationContext } from '@apexdevtools/apex-parser';
import { annotationNames, modifierNames } from '../../apex/modifiers.ts';
import { LineTable } from '../../xml/lines.ts';
import type { Project } from '../../project/project.ts';
import { pathProblems } from '../formula/problems.ts';
import { referenceRule } from '../rule.ts';

export const scriptImports = referenceRule({
  id: 'component-import',
  what: 'A Lightning web component imports an Apex method, field, label, permission, resource or component that does not exist.',
  mend: 'Correct the name after @salesforce/, or add what is missing.',
  *check(project) {
    for (const [file, text] of project.files) {
      if (!/\/lwc\/[^/]+\/[^/]+\.js$/.test(file)) continue;
      const lines = new LineTable(text);
      for (const match of text.matchAll(/\bimport\b[^'"]*['"]([^'"]+)['"]/g)) {
        const message = importProblem(project, file, match[1] ?? '');
        if (message !== undefined) yield { place: { file, ...lines.positionOf(match.index) }, message };
      }
    }
  }
});

/** One sentence when an import cannot be resolved in an org. */
function importProblem(project: Project, file: string, source: string): string | undefined {
  const [scope, kind = '', ...rest] = source.split('/');
  const name = rest.join('/');
  if (scope === '@salesforce') return salesforceImportProblem(project, kind, name);
  if (scope === 'c')
    return project.component('LightningComponentBundle', kind) ? undefined : `there is no component c/${kind}`;
  if (source.startsWith('.')) {
    const target = path.join(path.dirname(file), source);
    return project.files.has(target) || project.files.has(`${target}.js`) ? undefined : `there is no file ${source}`;
  }
  return undefined;
}

function salesforceImportProblem(project: Project, kind: string, name: string): string | undefined {
  const bare = name.replace(/^c\./, '');
  const has = (type: string, what: string): string | undefined =>
    project.component(type, bare) ? undefined : `there is no ${what} ${bare}`;
  if (kind === 'label') return project.labels.has(bare.toLowerCase()) ? undefined : `there is no label ${bare}`;
  if (kind === 'apex') return apexMethodProblem(project, bare);
  if (kind === 'schema') return schemaProblem(project, name);
  if (kind === 'customPermission') return has('CustomPermission', 'custom permission');
  if (kind === 'resourceUrl') return has('StaticResource', 'static resource');
  if (kind === 'messageChannel')
    return project.component('LightningMessageChannel', bare.replace(/__c$/, ''))
      ? undefined
      : `there is no message channel ${bare}`;
  return undefined;
}

function apexMethodProblem(project: Project, name: string): string | undefined {
  const [className = '', methodName] = name.split('.');
  const unit = project.apex.find((one) => one.kind === 'class' && one.name === className);
  if (!unit) return `there is no Apex class ${className}`;
  const method = unit
    .nodes(ClassBodyDeclarationContext)
    .find((member) => maybe(maybe(member.memberDeclaration())?.methodDeclaration())?.id().getText() === methodName);
  if (!method) return `${className} has no method ${methodName ?? ''}`;
  const modifiers = method.modifier_list();
  const callable = annotationNames(modifiers).includes('auraenabled') && modifierNames(modifiers).includes('static');
  return callable ? undefined : `${name} is not @AuraEnabled and static`;
}

function schemaProblem(project: Project, name: string): string | undefined {
  const [objectName = '', ...fields] = name.split('.');
  const object = project.schema.object(objectName);
  if (!object) return `there is no object ${objectName}`;
  return fields.length === 0 ? undefined : pathProblems(fields, object, project)[0];
}
