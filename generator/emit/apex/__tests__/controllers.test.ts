import { describe, expect, test } from '@jest/globals';
import type { ControllerModel, PackageModel } from '../../../model/types.ts';
import { emitControllers } from '../controllers.ts';
import { emitted, golden } from './golden.ts';
import { controller, modelWithApi } from './small-api.ts';

const folder = 'force-app/main/default/classes/pages';

function withController(change: Partial<ControllerModel>): PackageModel {
  return { ...modelWithApi, controllers: [{ ...controller, ...change }] };
}

describe('the controller of a page', () => {
  test('is a class for the methods, one for their types and a test that each method refuses strangers', async () => {
    const files = await emitted(emitControllers, modelWithApi);
    expect([...files.keys()].filter((file) => file.endsWith('.cls'))).toEqual([
      `${folder}/DograhParcelController.cls`,
      `${folder}/DograhParcelControllerTest.cls`,
      `${folder}/DograhParcelViews.cls`
    ]);
    expect(files.get(`${folder}/DograhParcelControllerTest.cls`)).toBe(golden('DograhParcelControllerTest.cls'));
    expect(files.get(`${folder}/DograhParcelController.cls`)).toBe(golden('DograhParcelController.cls'));
    expect(files.get(`${folder}/DograhParcelViews.cls`)).toBe(golden('DograhParcelViews.cls'));
  });

  test('checks the permission of each method before its service is called', async () => {
    const content = (await emitted(emitControllers, modelWithApi)).get(`${folder}/DograhParcelController.cls`) ?? '';
    const checks = content.split('DograhPageCall.begin(').slice(1);
    expect(checks).toHaveLength(controller.methods.length);
    expect(checks[0]).toMatch(
      /^DograhConstants\.PERMISSION_WATCH_PARCELS, correlationId\);\s+return DograhParcelService\.listParcels\(recordId\);/
    );
  });

  test('refuses a type that does not stand in the file of the controller', async () => {
    const methods = controller.methods.map((method) => ({
      ...method,
      returns: { kind: 'reference', name: 'Ghost' } as const
    }));
    await expect(emitted(emitControllers, withController({ methods }))).rejects.toThrow(
      "generator/schema/pages/parcel-controller.ts uses the type 'Ghost', which it does not define"
    );
  });

  test('has no constants for words that stand in DograhConstants already', async () => {
    const [field] = modelWithApi.objects.flatMap(({ fields }) => fields).filter(({ type }) => type.kind === 'Picklist');
    if (field?.type.kind !== 'Picklist') {
      throw new Error('The small model has no picklist');
    }
    const { enumName: name, values } = field.type;
    const types = controller.types.map((type) => ({
      ...type,
      properties: type.properties.map((property) =>
        property.name === 'state' ? { ...property, type: { kind: 'enum', name, values } as const } : property
      )
    }));
    const files = await emitted(emitControllers, withController({ types }));
    expect(files.get(`${folder}/DograhParcelViews.cls`)).not.toContain('static final String');
  });
});
