import { beforeAll, describe, expect, test } from '@jest/globals';
import type { DataType, PackageModel } from '../../../model/types.ts';
import { emitApiTypesTests } from '../api-types-tests.ts';
import { emitted, golden } from './golden.ts';
import { modelWithApi, property } from './small-api.ts';

const folder = 'force-app/main/default/classes/outbound';
const any: DataType = { kind: 'any' };
let parcels: string;

/** The model with its addresses made of these members only. */
function withAddress(...properties: ReturnType<typeof property>[]): PackageModel {
  const api = modelWithApi.api.map((group) => ({
    ...group,
    types: group.types.map((type) => (type.name === 'Address' ? { ...type, properties } : type))
  }));
  return { ...modelWithApi, api };
}

async function testOf(model: PackageModel, group = 'Parcel'): Promise<string> {
  return (await emitted(emitApiTypesTests, model)).get(`${folder}/Dograh${group}TypesTest.cls`) ?? '';
}

beforeAll(async () => {
  parcels = await testOf(modelWithApi);
});

describe('the tests of what travels', () => {
  test('are as a person has read and found right, one for each group', async () => {
    const files = await emitted(emitApiTypesTests, modelWithApi);
    expect([...files.keys()].filter((file) => file.endsWith('.cls'))).toEqual([
      `${folder}/DograhParcelTypesTest.cls`,
      `${folder}/DograhAddressTypesTest.cls`
    ]);
    expect(parcels).toBe(golden('DograhParcelTypesTest.cls'));
  });

  test('read what Dograh answers, write what Dograh is sent, and nothing else', () => {
    expect(parcels).toContain('static void readsParcel()');
    expect(parcels).not.toContain('static void readsNewParcel()');
    expect(parcels).toContain('static void writesNewParcel()');
    expect(parcels).not.toContain('static void writesParcel()');
  });

  test('tell the items of a list apart, so that their order counts', () => {
    const items = [...parcels.matchAll(/areEqual\('(street-\d+)', read\.stops\[(\d)\]\.street\)/g)];
    expect(items.map(([, , index]) => index)).toEqual(['0', '1']);
    expect(new Set(items.map(([, value]) => value)).size).toBe(2);
  });

  test('expect the lists of what Dograh answers never to be null, also when they are sent back', async () => {
    const model = withAddress(property('street', { kind: 'string' }), property('names', { kind: 'list', of: any }));
    expect(await testOf(model, 'Address')).toContain(
      "areEqual(new Set<String>{ 'names' }, new DograhAddressTypes.Address().toJson().keySet())"
    );
    expect(parcels).toContain('areEqual(new Set<String>{}, new DograhParcelTypes.NewParcel().toJson().keySet())');
  });

  test('give no value of another kind to a member that takes any', async () => {
    expect(parcels).not.toContain('ofOtherKinds(parcelJson())');
    expect(await testOf(modelWithApi, 'Address')).toContain('ofOtherKinds(addressJson())');
  });

  test('expect what is asked for in the address, encoded', () => {
    expect(parcels).toContain("'limit=1000&sent_after=2026-01-31T08%3A01%3A07.000Z'");
  });

  test('refuse an object by which nothing can be recognized', async () => {
    const model = withAddress(property('next', { kind: 'reference', name: 'Address' }));
    await expect(testOf(model)).rejects.toThrow(
      "A test cannot tell one 'Address' from another: it has no plain member"
    );
  });

  test('refuse a kind of value of which there is no sample', async () => {
    const model = withAddress(property('weights', { kind: 'map', of: any }));
    await expect(testOf(model)).rejects.toThrow("There is no sample for 'weights', which is of kind map");
  });
});
