/** Modifiers and annotations in front of a declaration. */
import type { ModifierContext } from '@apexdevtools/apex-parser';
import { maybe, words } from './unit.ts';

/** Lower-case modifiers as written, annotations left out: `public`, `with sharing`, `static`. */
export function modifierNames(modifiers: readonly ModifierContext[]): string[] {
  return modifiers.filter((modifier) => !maybe(modifier.annotation())).map((modifier) => words(modifier).toLowerCase());
}

/** Lower-case names of the annotations: `auraenabled`, `istest`. */
export function annotationNames(modifiers: readonly ModifierContext[]): string[] {
  return modifiers.flatMap((modifier) => {
    const annotation = modifier.annotation();
    return maybe(annotation) ? [annotation.id().getText().toLowerCase()] : [];
  });
}

/** The words of one annotation with its parameters; empty when it is absent. */
export function annotationText(modifiers: readonly ModifierContext[], name: string): string {
  const found = modifiers
    .map((modifier) => modifier.annotation())
    .find((annotation) => maybe(annotation)?.id().getText().toLowerCase() === name);
  return found ? words(found) : '';
}
