/** The classes, interfaces and enums of a project. */
import {
  ClassDeclarationContext,
  EnumDeclarationContext,
  InterfaceDeclarationContext
} from '@apexdevtools/apex-parser';
import type { Project } from '../project/project.ts';
import type { ApexUnit } from './unit.ts';

/** Lower-case names of all types a unit declares, inner ones included. */
export function declaredTypes(unit: ApexUnit): ReadonlySet<string> {
  const nodes = [
    ...unit.nodes(ClassDeclarationContext),
    ...unit.nodes(InterfaceDeclarationContext),
    ...unit.nodes(EnumDeclarationContext)
  ];
  return new Set(nodes.map((node) => node.id().getText().toLowerCase()));
}

/** True when a simple name means a type of the project as seen from a unit. */
export function isOwnType(name: string, unit: ApexUnit, project: Project): boolean {
  const key = name.toLowerCase();
  return declaredTypes(unit).has(key) || project.component('ApexClass', key) !== undefined;
}

/** The unit of a top-level class, by name in any case. */
export function classUnit(name: string | undefined, project: Project): ApexUnit | undefined {
  const key = name?.toLowerCase();
  return project.apex.find((unit) => unit.kind === 'class' && unit.name.toLowerCase() === key);
}
