import type { ControllerModel, ControllerPart } from '../../model/types.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { eachWhenChanged } from '../when-changed.ts';
import { apexClassFiles } from './class-file.ts';
import { viewClassOf } from './controllers.ts';
import { carryTestView, type KnownTypes } from './type-tests.ts';

/**
 * Emits the test of each `Dograh<Page>Views`: what a service puts into a member is there to read, and goes to the page
 * under the name that the page's types say.
 */
export function emitViewsTests(model: ControllerPart, render: Render): EmittedFile[] {
  return model.controllers
    .filter(({ types }) => types.length > 0)
    .flatMap((controller) => emitViewsTest(controller, render, model.package.apiVersion));
}

const emitViewsTest = eachWhenChanged((controller: ControllerModel, render, apiVersion: string) => {
  const view = {
    source: controller.span.file,
    name: controller.viewsClass,
    testName: `${controller.viewsClass}Test`,
    types: controller.types.map((type) => carryTestView(type, knownIn(controller)))
  };
  return apexClassFiles('pages', view.testName, render('apex-parts/DograhViewsTest.cls', view), apiVersion);
});

function knownIn(controller: ControllerModel): KnownTypes {
  const byName = new Map(controller.types.map((type) => [type.name, type] as const));
  return { byName, classOf: viewClassOf(controller) };
}
