import { memberOf } from '../../model/naming.ts';
import type { DataType } from '../../model/types.ts';

/** The Apex class of a named type: `Campaign` → `DograhCampaignTypes.Campaign`. */
export type ClassOf = (typeName: string) => string;

/** Words of Apex that a JSON member may bear, but a variable may not. */
const reserved: ReadonlySet<string> = new Set(
  (
    'abstract activate and any array as asc autonomous begin bigdecimal blob boolean break bulk by byte case cast catch ' +
    'char class collect commit const continue convertcurrency currency date datetime decimal default delete desc do double ' +
    'else end enum exception exit export extends false final finally float for from global goto group having hint if ' +
    'implements import in inner insert instanceof int integer interface into join like limit list long loop map merge new ' +
    'not null nulls number object of on or outer override package parallel pragma private protected public retrieve return ' +
    'rollback select set short sobject sort static string super switch synchronized system testmethod then this throw time ' +
    'transaction trigger true try undelete update upsert using virtual void webservice when where while'
  ).split(' ')
);

/** The Apex member of a JSON member: `workflow_run_id` → `workflowRunId`, `limit` → `limitValue`. */
export function apexMemberOf(wireName: string): string {
  const member = memberOf(wireName);
  return reserved.has(member.toLowerCase()) ? `${member}Value` : member;
}

/** How Apex holds a JSON value. */
export function apexTypeOf(type: DataType, classOf: ClassOf): string {
  switch (type.kind) {
    case 'string':
    case 'text':
    case 'enum':
      return 'String';
    case 'integer':
      return 'Integer';
    case 'decimal':
      return 'Decimal';
    case 'boolean':
      return 'Boolean';
    case 'date':
      return 'Date';
    case 'timestamp':
      return 'Datetime';
    case 'recordId':
      return 'Id';
    case 'list':
      return `List<${apexTypeOf(type.of, classOf)}>`;
    case 'map':
      return `Map<String, ${apexTypeOf(type.of, classOf)}>`;
    case 'object':
      return 'Map<String, Object>';
    case 'any':
      return 'Object';
    case 'reference':
      return classOf(type.name);
    case 'void':
      return 'void';
  }
}

/** Names of the types that a type mentions, however deep it holds them. */
export function referencesIn(type: DataType): readonly string[] {
  switch (type.kind) {
    case 'reference':
      return [type.name];
    case 'list':
    case 'map':
      return referencesIn(type.of);
    default:
      return [];
  }
}
