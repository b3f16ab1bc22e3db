import { describe, expect, test } from '@jest/globals';
import type { OperationModel, PackageModel } from '../../../model/types.ts';
import { emitApiTypes } from '../api-types.ts';
import { emitApi } from '../api.ts';
import { emitted, golden } from './golden.ts';
import { modelWithApi, property } from './small-api.ts';

const folder = 'force-app/main/default/classes/outbound';

/** The model with its second operation changed. */
function withOperation(change: Partial<OperationModel>): PackageModel {
  const api = modelWithApi.api.map((group) => ({
    ...group,
    operations: group.operations.map((operation, index) => (index === 1 ? { ...operation, ...change } : operation))
  }));
  return { ...modelWithApi, api };
}

async function apiOf(model: PackageModel): Promise<string> {
  return (await emitted(emitApi, model)).get(`${folder}/DograhApi.cls`) ?? '';
}

async function typesOf(model: PackageModel): Promise<string> {
  return (await emitted(emitApiTypes, model)).get(`${folder}/DograhParcelTypes.cls`) ?? '';
}

describe('the class with one method for each operation', () => {
  test('is as a person has read and found right', async () => {
    expect(await apiOf(modelWithApi)).toBe(golden('DograhApi.cls'));
  });

  test('comes with a test of every operation', async () => {
    const test = (await emitted(emitApi, modelWithApi)).get(`${folder}/DograhApiOperationsTest.cls`);
    expect(test).toBe(golden('DograhApiOperationsTest.cls'));
  });

  test('encodes every parameter of a path', async () => {
    expect(await apiOf(modelWithApi)).toContain("'/depots/' + DograhRequest.segment(depotId) + '/parcels'");
  });

  test('waits as long as the schema says', async () => {
    expect(await apiOf(withOperation({ timeoutMilliseconds: 12_345 }))).toContain('.withTimeout(12345)');
  });

  test('warns of operations that must not be repeated, and only of those', async () => {
    const warning = 'Not to be repeated without looking first';
    expect((await apiOf(modelWithApi)).split(warning)).toHaveLength(2);
    expect(await apiOf(withOperation({ once: false }))).not.toContain(warning);
  });

  test('takes path, query and body in this order', async () => {
    const model = withOperation({ query: [property('dry_run', { kind: 'boolean' })] });
    expect((await apiOf(model)).replace(/\s+/g, ' ')).toMatch(
      /sendParcel\( String depotId, DograhParcelTypes\.SendParcelQuery query, DograhParcelTypes\.NewParcel body \)/
    );
  });

  test('refuses an answer that no Apex type can hold', async () => {
    const model = withOperation({ response: { kind: 'list', of: { kind: 'integer' } } });
    await expect(apiOf(model)).rejects.toThrow(
      "The answer of 'sendParcel' is neither an object, a list of objects nor text"
    );
  });

  test('refuses a type that no group has', async () => {
    const model = withOperation({ response: { kind: 'reference', name: 'Ghost' } });
    await expect(apiOf(model)).rejects.toThrow("No group of operations has a type 'Ghost'");
  });
});

describe('the classes of what travels', () => {
  test('are as a person has read and found right, one for each group', async () => {
    const files = await emitted(emitApiTypes, modelWithApi);
    expect([...files.keys()].filter((file) => file.endsWith('.cls'))).toEqual([
      `${folder}/DograhParcelTypes.cls`,
      `${folder}/DograhAddressTypes.cls`
    ]);
    expect(files.get(`${folder}/DograhParcelTypes.cls`)).toBe(golden('DograhParcelTypes.cls'));
  });

  test('spell a member that Apex reserves with another word', async () => {
    const content = await typesOf(modelWithApi);
    expect(content).toContain('public Decimal limitValue;');
    expect(content).toContain("this.limitValue = json.decimalAt('limit');");
  });

  test('find types of another group', async () => {
    expect(await typesOf(modelWithApi)).toContain('public DograhAddressTypes.Address address;');
  });

  test('can be read when Dograh answers them, and written when Dograh is sent them', async () => {
    const content = await typesOf(modelWithApi);
    expect(content).toContain('public Parcel(DograhJsonReader json)');
    expect(content).not.toContain('public NewParcel(DograhJsonReader json)');
    expect(content.split('Map<String, Object> toJson()')).toHaveLength(2);
  });

  test('refuse what Dograh never sends', async () => {
    const api = modelWithApi.api.map((group) => ({
      ...group,
      types: group.types.map((type) => ({
        ...type,
        properties: [property('weights', { kind: 'map', of: { kind: 'any' } })]
      }))
    }));
    await expect(typesOf({ ...modelWithApi, api })).rejects.toThrow(
      "'weights' is of a kind that answers of Dograh do not have"
    );
  });
});
