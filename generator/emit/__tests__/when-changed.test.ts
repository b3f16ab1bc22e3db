import { expect, test } from '@jest/globals';
import type { PackageModel } from '../../model/types.ts';
import { createRender } from '../render.ts';
import { whenChanged } from '../when-changed.ts';

const render = createRender(new Map());
const model = { package: { name: 'One' }, api: [], objects: [] } as unknown as PackageModel;

test('an emitter works again only when a part that it reads, or a template, has changed', () => {
  const seen: string[][] = [];
  const emitter = whenChanged(['package', 'api'], (read) => {
    seen.push(Object.keys(read));
    return [{ path: read.package.name, content: '' }];
  });
  expect(emitter(model, render)).toEqual([{ path: 'One', content: '' }]);
  expect(emitter({ ...model, objects: [{}] } as unknown as PackageModel, render)).toEqual([
    { path: 'One', content: '' }
  ]);
  expect(seen).toEqual([['package', 'api']]);
  const renamed = { ...model, package: { name: 'Two' } } as unknown as PackageModel;
  expect(emitter(renamed, render)).toEqual([{ path: 'Two', content: '' }]);
  expect(emitter(renamed, createRender(new Map()))).toEqual([{ path: 'Two', content: '' }]);
  expect(seen).toHaveLength(3);
});
