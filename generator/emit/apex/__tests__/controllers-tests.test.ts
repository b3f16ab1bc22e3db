import { describe, expect, test } from '@jest/globals';
import type { PackageModel } from '../../../model/types.ts';
import { emitControllersTests } from '../controllers-tests.ts';
import { emitted, golden } from './golden.ts';
import { controller, modelWithApi } from './small-api.ts';

const file = 'force-app/main/default/classes/pages/DograhParcelAnswersTest.cls';

/** The model with permission sets that grant these permissions. */
function granting(permissionSets: { readonly [apiName: string]: readonly string[] }): PackageModel {
  const span = { file: 'generator/schema/access.ts', line: 1, column: 1, length: 1 };
  const value = Object.fromEntries(
    Object.entries(permissionSets).map(([name, customPermissions]) => [name, { label: name, customPermissions }])
  );
  const constants = { permissionSets: { name: 'permissionSets', description: 'Who may what.', value, span } };
  return { ...modelWithApi, constants };
}

const model = granting({
  Dograh_Watcher: ['Dograh_Watch_Parcels'],
  Dograh_Master: ['Dograh_Administer', 'Dograh_Watch_Parcels']
});

describe('the test of what a page is answered', () => {
  test('is as a person has read and found right', async () => {
    const files = await emitted(emitControllersTests, model);
    expect([...files.keys()]).toEqual([file, `${file}-meta.xml`]);
    expect(files.get(file)).toBe(golden('DograhParcelAnswersTest.cls'));
  });

  test('calls every method as somebody who may use all of them', async () => {
    const content = (await emitted(emitControllersTests, model)).get(file) ?? '';
    expect(content).toContain("DograhTestUser.make('Dograh_Master')");
    const called = [...content.matchAll(/DograhParcelController\.(\w+)\(/g)].map(([, name]) => name);
    expect(called).toEqual(controller.methods.map(({ name }) => name));
  });

  test('cannot be made when nobody may use all methods', async () => {
    await expect(emitted(emitControllersTests, granting({ Dograh_Watcher: ['Dograh_Watch_Parcels'] }))).rejects.toThrow(
      'No permission set lets anybody use all of DograhParcelController: it needs Dograh_Watch_Parcels, Dograh_Administer'
    );
  });
});
