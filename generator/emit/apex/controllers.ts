import { constantOf } from '../../model/naming.ts';
import type { ControllerMethodModel, ControllerModel, PackageModel, PropertyModel } from '../../model/types.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { eachWhenChanged } from '../when-changed.ts';
import { apexTypeOf, type ClassOf } from './apex-types.ts';
import { apexClassFiles } from './class-file.ts';
import { withLast } from './constants.ts';
import { wordConstants } from './word-constants.ts';

/**
 * Emits the controllers of the pages, and for each a class with the types that its methods take and give, and the test
 * that no method does anything for a user without the permission.
 */
export function emitControllers(model: PackageModel, render: Render): EmittedFile[] {
  return model.controllers.flatMap((controller) => [
    ...emitController(controller, render, model.package.apiVersion),
    ...emitViews(controller, model, render)
  ]);
}

const emitController = eachWhenChanged((controller: ControllerModel, render, apiVersion: string) => {
  const view = {
    source: controller.span.file,
    name: controller.name,
    service: controller.service,
    description: controller.description,
    methods: controller.methods.map((method) => methodView(controller, method))
  };
  const files = [
    { name: controller.name, content: render('apex-parts/DograhController.cls', view) },
    {
      name: `${controller.name}Test`,
      content: render('apex-parts/DograhControllerTest.cls', testView(controller, view))
    }
  ];
  return files.flatMap(({ name, content }) => apexClassFiles('pages', name, content, apiVersion));
});

/** The test names the controller inside of its loop over methods, where a template sees the method only. */
function testView(controller: ControllerModel, view: { readonly methods: readonly object[] }): object {
  return {
    ...view,
    testName: `${controller.name}Test`,
    methods: view.methods.map((method) => ({ ...method, controller: controller.name }))
  };
}

function methodView(controller: ControllerModel, method: ControllerMethodModel): object {
  const classOf = viewClassOf(controller);
  const parameters = method.parameters.map(({ name, type }) => ({ name, type: apexTypeOf(type, classOf) }));
  return {
    name: method.name,
    service: controller.service,
    description: method.description,
    cacheable: method.cacheable,
    permission: `PERMISSION_${constantOf(method.permission.replace(/^Dograh_/, ''))}`,
    permissionName: method.permission,
    parameters: withLast(parameters),
    // The id of the request belongs to the transaction, so services do not pass it on.
    passed: withLast(parameters.filter(({ name }) => name !== 'correlationId')),
    returns: apexTypeOf(method.returns, classOf),
    nothing: method.returns.kind === 'void'
  };
}

function emitViews(controller: ControllerModel, model: PackageModel, render: Render): EmittedFile[] {
  const classOf = viewClassOf(controller);
  const mentioned = [
    ...controller.types.flatMap(({ properties }) => properties.map(({ type }) => type)),
    ...controller.methods.flatMap(({ parameters, returns }) => [...parameters.map(({ type }) => type), returns])
  ];
  const view = {
    source: controller.span.file,
    name: controller.viewsClass,
    controller: controller.name,
    words: wordConstants(mentioned, model),
    types: controller.types.map((type) => ({
      name: type.name,
      description: type.description === '' ? `${type.name}.` : type.description,
      members: type.properties.map((property) => memberView(property, classOf))
    }))
  };
  const content = render('apex-parts/DograhViews.cls', view);
  return apexClassFiles('pages', controller.viewsClass, content, model.package.apiVersion);
}

function memberView({ name, type, description }: PropertyModel, classOf: ClassOf): object {
  return { name, type: apexTypeOf(type, classOf), description };
}

/**
 * Where the types of a controller's methods are in Apex.
 *
 * @throws {Error} naming the type, when the controller's file does not have it: a page's types stand beside its methods.
 */
export function viewClassOf(controller: ControllerModel): ClassOf {
  const names = new Set(controller.types.map(({ name }) => name));
  return (name) => {
    if (!names.has(name)) {
      throw new Error(`${controller.span.file} uses the type '${name}', which it does not define`);
    }
    return `${controller.viewsClass}.${name}`;
  };
}
