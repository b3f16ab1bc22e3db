import { expect, test } from '@jest/globals';
import type { PackageModel } from '../../model/types.ts';
import { createRender } from '../render.ts';
import { eachWhenChanged, whenChanged } from '../when-changed.ts';

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

test('what is emitted for one object is made again only when it, a template, or what else it takes has changed', () => {
  let count = 0;
  const emitter = eachWhenChanged((part: { readonly name: string }, _render, other: string) => {
    count++;
    return [{ path: part.name, content: other }];
  });
  const part = { name: 'One' };
  expect([emitter(part, render, 'a'), emitter(part, render, 'a')]).toEqual([
    [{ path: 'One', content: 'a' }],
    [{ path: 'One', content: 'a' }]
  ]);
  expect(count).toBe(1);
  expect(emitter(part, render, 'b')).toEqual([{ path: 'One', content: 'b' }]);
  expect(emitter({ name: 'Two' }, render, 'b')).toEqual([{ path: 'Two', content: 'b' }]);
  emitter(part, createRender(new Map()), 'b');
  expect(count).toBe(4);
});
