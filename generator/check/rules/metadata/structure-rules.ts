/** One rule for each way in which a file can differ from Salesforce's metadata types. */
import { installedMetadataSchema } from '../../metadata-schema/read.ts';
import type { Component } from '../../project/component.ts';
import { placeOf } from '../../project/project.ts';
import type { ProjectRule } from '../../types.ts';
import type { XmlElement } from '../../xml/element.ts';
import { metadataRule } from '../rule.ts';
import { metadataNamespace, structureProblems, type StructureKind, type StructureProblem } from './structure.ts';

const problemsByRoot = new WeakMap<XmlElement, readonly StructureProblem[]>();

/** All structure rules compare the same tree: it is compared once. */
function problemsOf(component: Component): readonly StructureProblem[] {
  if (!component.root) return [];
  const known = problemsByRoot.get(component.root);
  if (known) return known;
  const found = structureProblems(component, installedMetadataSchema());
  problemsByRoot.set(component.root, found);
  return found;
}

function structureRule(id: string, kind: StructureKind, what: string, mend: string): ProjectRule {
  return metadataRule({
    id,
    what,
    mend,
    *check(project) {
      for (const component of project.components) {
        for (const problem of problemsOf(component)) {
          if (problem.kind === kind)
            yield { place: placeOf(component.file, problem.element), message: problem.message };
        }
      }
    }
  });
}

export const structureRules: readonly ProjectRule[] = [
  structureRule(
    'xml-root',
    'unknown-root',
    'The root element is not the one its file suffix promises.',
    'Give the file the suffix of its root element, or the root element of its suffix.'
  ),
  structureRule(
    'xml-namespace',
    'wrong-namespace',
    'The root element is not in the metadata namespace.',
    `Write xmlns="${metadataNamespace}" on the root element.`
  ),
  structureRule(
    'xml-unknown-element',
    'unknown-element',
    'The Metadata API has no such element at this place.',
    'Correct the spelling or remove the element.'
  ),
  structureRule(
    'xml-value',
    'bad-value',
    'The value is not one of those the Metadata API lists.',
    'Use one of the listed values, spelled exactly so.'
  ),
  structureRule('xml-boolean', 'bad-boolean', 'A yes-or-no element holds something else.', 'Write true or false.'),
  structureRule('xml-number', 'bad-number', 'A numeric element holds something else.', 'Write a plain decimal number.'),
  structureRule(
    'xml-missing-element',
    'missing-element',
    'An element that the Metadata API requires is missing.',
    'Add the element.'
  ),
  structureRule(
    'xml-repeated-element',
    'repeated-element',
    'An element that may appear once appears again.',
    'Keep one of them.'
  ),
  structureRule(
    'xml-split-list',
    'split-list',
    'The elements of a list are separated by others.',
    'Put all elements of the same name together.'
  ),
  structureRule(
    'xml-content',
    'unexpected-content',
    'An element holds text where it should hold elements, or the other way round.',
    'Give the element the content its type asks for.'
  ),
  structureRule(
    'xml-attribute',
    'unknown-attribute',
    'An element carries an attribute that Salesforce does not read.',
    'Remove the attribute.'
  )
];
