import { describe, expect, it } from '@jest/globals';
import { Project } from 'ts-morph';
import path from 'node:path';
import { emitDeclarations } from '../declarations.ts';
import { readPackageModel, repository } from './package-model.ts';
import { renderTemplates } from './templates.ts';

const model = readPackageModel();
const files = emitDeclarations(model, renderTemplates('types', 'partials'));

const project = new Project({
  tsConfigFilePath: path.join(repository, 'tsconfig.json'),
  skipAddingFilesFromTsConfig: true,
  // Otherwise a fault in a declaration would silently make everything that uses it `any`.
  compilerOptions: { skipLibCheck: false, types: [] }
});
for (const file of files) {
  project.createSourceFile(path.join(repository, file.path), file.content, { overwrite: true });
}

/** What the compiler says about a page's code. */
function complaints(code: string): string[] {
  const page = project.createSourceFile(path.join(repository, 'lwc-src/dograhSample/dograhSample.ts'), code, {
    overwrite: true
  });
  return page.getPreEmitDiagnostics().map((diagnostic) => {
    const text = diagnostic.getMessageText();
    return typeof text === 'string' ? text : text.getMessageText();
  });
}

describe('the declarations', () => {
  it('are a file for each object and three more, without any fault of their own', () => {
    const objects = model.objects.map(({ apiName }) => `schema/${apiName}`);
    expect(files.map((file) => file.path)).toEqual(
      ['apex-methods', ...objects, 'labels', 'permissions'].map((name) => `lwc-src/types/${name}.d.ts`)
    );
    const faults = files.flatMap((file) =>
      project.getSourceFileOrThrow(path.join(repository, file.path)).getPreEmitDiagnostics()
    );
    expect(faults.map((fault) => fault.getMessageText())).toEqual([]);
  });

  it('say from which part of the schema they come', () => {
    expect(files.map(({ content }) => /Generated from (\S+)/.exec(content)?.[1])).toEqual([
      'generator/schema/pages',
      ...model.objects.map(({ span }) => span.file),
      'generator/schema/labels.ts',
      'generator/schema/access.ts'
    ]);
  });

  it('declare every method of every controller', () => {
    const declared = [...(files[0]?.content ?? '').matchAll(/declare module '@salesforce\/apex\/([\w.]+)'/g)];
    const expected = model.controllers.flatMap(({ name, methods }) =>
      methods.map((method) => `${name}.${method.name}`)
    );
    expect(expected.length).toBeGreaterThan(30);
    expect(declared.map(([, name]) => name)).toEqual(expected);
  });
});

describe('a page', () => {
  it('can use what is declared', () => {
    const code = `
      import placeCall from '@salesforce/apex/DograhQuickCallController.placeCall';
      import getCallContext from '@salesforce/apex/DograhQuickCallController.getCallContext';
      import CALL from '@salesforce/schema/Dograh_Call_Activity__c';
      import STATUS from '@salesforce/schema/Dograh_Call_Activity__c.Status__c';
      import WORKFLOW_NAME from '@salesforce/schema/Dograh_Call_Activity__c.Workflow__r.Name';
      import WORKFLOW_UUID from '@salesforce/schema/Dograh_Call_Activity__c.Workflow__r.Workflow_Uuid__c';
      import PERSON from '@salesforce/schema/Dograh_Call_Activity__c.Lead__r.Name';
      import CREATED from '@salesforce/schema/Dograh_Campaign__c.CreatedDate';
      import loading from '@salesforce/label/c.Dograh_Loading';
      import mayCall from '@salesforce/customPermission/Dograh_Place_Calls';
      import type { CallRequest } from '../../generator/schema/pages/quick-call-controller.ts';

      export async function call(request: CallRequest, correlationId: string): Promise<string> {
        const context = await getCallContext({ recordId: request.recordId ?? '', correlationId });
        const placed = await placeCall({ request, correlationId });
        const object: 'Dograh_Call_Activity__c' = CALL.objectApiName;
        const field: 'Status__c' = STATUS.fieldApiName;
        const related: 'Workflow__r.Name' = WORKFLOW_NAME.fieldApiName;
        const permitted: boolean = mayCall ?? false;
        return [loading, object, field, related, WORKFLOW_UUID, PERSON, CREATED, permitted, context, placed].join();
      }
    `;
    expect(complaints(code)).toEqual([]);
  });

  it.each([
    [
      'a method that there is not',
      `import x from '@salesforce/apex/DograhQuickCallController.hangUp'; x();`,
      'Cannot find module'
    ],
    [
      'a call without its correlation id',
      `import x from '@salesforce/apex/DograhQuickCallController.getCallContext'; await x({ recordId: '00Q' });`,
      'not assignable'
    ],
    [
      'an argument of another type',
      `import x from '@salesforce/apex/DograhQuickCallController.getCallContext'; await x({ recordId: 7, correlationId: '' });`,
      'not assignable'
    ],
    [
      'a member that the answer does not have',
      `import x from '@salesforce/apex/DograhQuickCallController.getCallContext';
       console.log((await x({ recordId: '00Q', correlationId: '' })).shoeSize);`,
      "Property 'shoeSize' does not exist"
    ],
    [
      'a field that there is not',
      `import x from '@salesforce/schema/Dograh_Campaign__c.Shoe_Size__c'; x;`,
      'Cannot find module'
    ],
    ['a label that there is not', `import x from '@salesforce/label/c.Dograh_Nonsense'; x;`, 'Cannot find module'],
    ['a permission that there is not', `import x from '@salesforce/customPermission/Fly'; x;`, 'Cannot find module']
  ])('is told of %s', (_, code, complaint) => {
    expect(complaints(code)).toEqual(expect.arrayContaining([expect.stringContaining(complaint)]));
  });
});
