import type { ApiPart } from '../../model/types.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { apiClassOf, directionsOf, hasQuery, hasTypes, typesClassOf } from './api-types.ts';
import { apexClassFiles } from './class-file.ts';
import { queryTestView } from './query-tests.ts';
import { readTestView, writeTestView, type KnownTypes } from './type-tests.ts';

/**
 * Emits the test of each `Dograh<Group>Types`: every member is read from where Dograh writes it, and written to where
 * Dograh reads it.
 */
export function emitApiTypesTests(model: ApiPart, render: Render): EmittedFile[] {
  const known: KnownTypes = {
    byName: new Map(model.api.flatMap((group) => group.types.map((type) => [type.name, type] as const))),
    classOf: apiClassOf(model)
  };
  const { read, written } = directionsOf(model);
  return model.api.filter(hasTypes).flatMap((group) => {
    const reads = group.types.filter(({ name }) => read.has(name)).map((type) => readTestView(type, known));
    const writes = group.types
      .filter(({ name }) => written.has(name))
      .map((type) => writeTestView(type, known, read.has(type.name)));
    const view = {
      source: group.span.file,
      name: typesClassOf(group),
      testName: `${typesClassOf(group)}Test`,
      reads,
      hasReads: reads.length > 0,
      writes,
      hasWrittenItems: writes.some(({ lists }) => lists.length > 0),
      queries: group.operations.filter(hasQuery).map((operation) => queryTestView(group, operation))
    };
    const content = render('apex-parts/DograhTypesTest.cls', view);
    return apexClassFiles('outbound', view.testName, content, model.package.apiVersion);
  });
}
