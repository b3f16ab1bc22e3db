/** Rules about how Apex names types: the package must compile beside classes of the same names. */
import {
  CatchClauseContext,
  CreatedNameContext,
  DotExpressionContext,
  IdPrimaryContext,
  PrimaryExpressionContext,
  TriggerUnitContext,
  TypeDeclarationContext,
  TypeRefContext,
  type ApexParserRuleContext
} from '@apexdevtools/apex-parser';
import { maybe } from '../../apex/unit.ts';
import { typeOfName } from '../../apex/declarations.ts';
import { isOwnType } from '../../apex/types.ts';
import type { ApexUnit } from '../../apex/unit.ts';
import { platformTypes } from '../../project/platform-types.ts';
import { apexRule } from '../rule.ts';

/** Names that stay without a namespace: primitives, collections, and what is no type. */
const bareNames: ReadonlySet<string> = new Set([
  'blob',
  'boolean',
  'date',
  'datetime',
  'decimal',
  'double',
  'id',
  'integer',
  'list',
  'long',
  'map',
  'object',
  'set',
  'sobject',
  'string',
  'time',
  'trigger',
  'system',
  'schema'
]);

interface NamedType {
  readonly node: ApexParserRuleContext;
  readonly segments: readonly string[];
}

export const qualifiedTypes = apexRule({
  id: 'unqualified-type',
  what: 'A platform type is named without its namespace; a class of the same name in the org would take its place.',
  mend: 'Write System. or Schema. in front.',
  *check(project) {
    for (const unit of project.apex) {
      for (const { node, segments } of [...typeNames(unit), ...receivers(unit)]) {
        const name = segments[0] ?? '';
        const namespace = namespaceOf(name, segments[1]);
        if (namespace !== undefined && !isOwnType(name, unit, project)) {
          yield {
            place: unit.place(node),
            message: `${name} is meant as ${namespace}.${name}`,
            mend: `Write ${namespace}.${name}.`
          };
        }
      }
    }
  }
});

/** The namespace that is missing; undefined where nothing is. */
function namespaceOf(name: string, second: string | undefined): string | undefined {
  const key = name.toLowerCase();
  if (bareNames.has(key)) return undefined;
  const types = platformTypes();
  if (second !== undefined && types.get(key)?.has(second.toLowerCase())) return undefined;
  if (types.get('system')?.has(key)) return 'System';
  return types.get('schema')?.has(key) ? 'Schema' : undefined;
}

function typeNames(unit: ApexUnit): NamedType[] {
  const references = unit.nodes(TypeRefContext).map((node) => ({
    node,
    segments: node.typeName_list().map((part) => maybe(part.id())?.getText() ?? part.getText().split('<')[0] ?? '')
  }));
  const created = unit
    .nodes(CreatedNameContext)
    .map((node) => ({ node, segments: node.getText().replace(/<.*$/, '').split('.') }));
  const caught = unit
    .nodes(CatchClauseContext)
    .map((node) => ({ node, segments: node.qualifiedName().getText().split('.') }));
  return [...references, ...created, ...caught];
}

/** Static receivers: the first name of a dotted expression, when nothing of that name is declared. */
function receivers(unit: ApexUnit): NamedType[] {
  return unit.nodes(IdPrimaryContext).flatMap((node) => {
    const name = node.getText();
    const dotted = node.parentCtx?.parentCtx;
    const isReceiver =
      node.parentCtx instanceof PrimaryExpressionContext &&
      dotted instanceof DotExpressionContext &&
      dotted.expression() === node.parentCtx;
    if (!isReceiver || !/^[A-Z]/.test(name) || typeOfName(unit, name, node) !== undefined) return [];
    return [
      {
        node,
        segments: [name, maybe(dotted.anyId())?.getText() ?? maybe(dotted.dotMethodCall())?.anyId().getText() ?? '']
      }
    ];
  });
}

export const typeNamesFile = apexRule({
  id: 'file-name',
  what: 'A class or trigger has another name than its file.',
  mend: 'Rename the file or the class.',
  *check(project) {
    for (const unit of project.apex) {
      const declared = declaredName(unit);
      if (declared && declared.getText().toLowerCase() !== unit.name.toLowerCase()) {
        yield { place: unit.place(declared), message: `${declared.getText()} stands in a file named ${unit.name}` };
      }
    }
  }
});

/** The name of the outermost declaration. */
function declaredName(unit: ApexUnit): ApexParserRuleContext | undefined {
  if (unit.kind === 'trigger') return unit.nodes(TriggerUnitContext)[0]?.id(0);
  const outer = unit.nodes(TypeDeclarationContext)[0];
  const declaration = outer?.classDeclaration() ?? outer?.interfaceDeclaration() ?? outer?.enumDeclaration();
  return declaration?.id();
}

export const namingRules = [qualifiedTypes, typeNamesFile];
