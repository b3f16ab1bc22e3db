import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PackageModel } from '../../../model/types.ts';
import { emitViewsTests } from '../views-tests.ts';
import { emitted } from './golden.ts';
import { controller, modelWithApi } from './small-api.ts';

const file = 'force-app/main/default/classes/pages/DograhParcelViewsTest.cls';

describe('the test of what travels to a page', () => {
  let content: string;

  beforeAll(async () => {
    content = (await emitted(emitViewsTests, modelWithApi)).get(file) ?? '';
  });

  test('fills a member and reads it again', () => {
    expect(content).toContain('given.recordId = System.UserInfo.getUserId();');
    expect(content).toContain('System.Assert.areEqual(System.UserInfo.getUserId(), given.recordId);');
  });

  test('asks for every name that the page knows, that of a map included', () => {
    expect(content).toContain("new Set<String>{ 'recordId', 'state', 'weights' }, namesIn(given)");
    expect(content).not.toContain('given.weights');
  });

  test('is left out for a controller without types of its own', async () => {
    const model: PackageModel = { ...modelWithApi, controllers: [{ ...controller, types: [] }] };
    expect((await emitted(emitViewsTests, model)).size).toBe(0);
  });
});
