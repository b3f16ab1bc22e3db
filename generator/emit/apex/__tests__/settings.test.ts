import { describe, expect, test } from '@jest/globals';
import type { PackageModel } from '../../../model/types.ts';
import { emitSettings } from '../settings.ts';
import { emitted, golden } from './golden.ts';
import { smallModel } from './small-schema.ts';

describe('the settings of the package', () => {
  test('have a typed property for every member, with its built-in choice', async () => {
    const files = await emitted(emitSettings, smallModel);
    expect(files.get('force-app/main/default/classes/common/DograhSettings.cls')).toBe(golden('DograhSettings.cls'));
  });

  test('are refused when a member has a kind that settings do not use', async () => {
    const odd: PackageModel = {
      ...smallModel,
      metadataTypes: smallModel.metadataTypes.map((type) => ({
        ...type,
        fields: type.fields.map((field) => ({ ...field, type: { kind: 'Date' } }))
      }))
    };
    await expect(emitted(emitSettings, odd)).rejects.toThrow("'apiUrl' is of kind Date");
  });

  test('are refused when the schema has no record of them', async () => {
    await expect(emitted(emitSettings, { ...smallModel, metadataRecords: [] })).rejects.toThrow('Dograh_Settings__mdt');
  });
});
