import { describe, expect, test } from '@jest/globals';
import type { Literal, PackageModel } from '../../../model/types.ts';
import { emitConstants } from '../constants.ts';
import { emitted, golden } from './golden.ts';
import { smallModel } from './small-schema.ts';

const classPath = 'force-app/main/default/classes/common/DograhConstants.cls';

function withPolicy(name: string, value: { readonly [member: string]: Literal }): PackageModel {
  const span = { file: 'generator/schema/policies.ts', line: 1, column: 1, length: 1 };
  return { ...smallModel, constants: { [name]: { name, description: 'A policy.', value, span } } };
}

async function constantsOf(model: PackageModel): Promise<string> {
  return (await emitted(emitConstants, model)).get(classPath) ?? '';
}

describe('the constants of the package', () => {
  test('are one class and one test, with their metadata', async () => {
    const files = await emitted(emitConstants, smallModel);
    const testPath = classPath.replace('Constants.cls', 'ConstantValuesTest.cls');
    expect([...files.keys()]).toEqual([classPath, `${classPath}-meta.xml`, testPath, `${testPath}-meta.xml`]);
    expect(files.get(classPath)).toBe(golden('DograhConstants.cls'));
    expect(files.get(`${classPath}-meta.xml`)).toBe(golden('DograhConstants.cls-meta.xml'));
  });

  test('say lengths of time in seconds, and how long things are kept in days', async () => {
    const content = await constantsOf(withPolicy('retention', { a: '2d', b: 'never' }));
    expect(content).toContain('Integer RETENTION_A_DAYS = 2;');
    expect(content).toContain('Integer RETENTION_B_DAYS = null;');
    expect(await constantsOf(withPolicy('cache', { a: '2d' }))).toContain('Integer CACHE_A_SECONDS = 172800;');
  });

  test('refuse a length of time that is no whole number of its unit', async () => {
    await expect(constantsOf(withPolicy('cache', { short: '1500ms' }))).rejects.toThrow(
      "cache.short: '1500ms' is no whole number of seconds"
    );
    await expect(constantsOf(withPolicy('retention', { short: '36h' }))).rejects.toThrow('no whole number of days');
    await expect(constantsOf(withPolicy('cache', { odd: 'soon' }))).rejects.toThrow("cache.odd: 'soon'");
  });

  test('leave out what is no data, such as labels', async () => {
    expect(await constantsOf(smallModel)).not.toContain('Hello');
  });
});
