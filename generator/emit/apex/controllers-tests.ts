import type { ControllerModel, ControllerPart } from '../../model/types.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { apexClassFiles } from './class-file.ts';

/**
 * Emits for each controller the test that a page always gets a result or an error that it can show. That no method does
 * anything for strangers is tested beside the controller itself.
 */
export function emitControllersTests(model: ControllerPart, render: Render): EmittedFile[] {
  return model.controllers.flatMap((controller) => {
    const view = {
      source: controller.span.file,
      name: controller.name,
      testName: `${controller.viewsClass.replace(/Views$/, '')}AnswersTest`,
      permissionSet: permissionSetFor(controller, model),
      methods: controller.methods.map(({ name, parameters }) => ({
        name,
        controller: controller.name,
        arguments: parameters.slice(0, -1).map((parameter) => ({ name: parameter.name }))
      }))
    };
    const content = render('apex-parts/DograhControllerAnswersTest.cls', view);
    return apexClassFiles('pages', view.testName, content, model.package.apiVersion);
  });
}

/**
 * The first permission set that lets somebody use every method.
 * @throws {Error} when none does
 */
function permissionSetFor({ name, methods }: ControllerModel, { constants }: ControllerPart): string {
  const needed = new Set(methods.map(({ permission }) => permission));
  const permissionSets = (constants['permissionSets']?.value ?? {}) as {
    readonly [apiName: string]: { readonly customPermissions: readonly string[] };
  };
  const found = Object.entries(permissionSets).find(([, { customPermissions }]) =>
    [...needed].every((permission) => customPermissions.includes(permission))
  );
  if (found === undefined) {
    throw new Error(`No permission set lets anybody use all of ${name}: it needs ${[...needed].join(', ')}`);
  }
  return found[0];
}
