import type { PackageModel } from '../../model/types.ts';
import { schemaConstant, sortedRows, type PermissionSetDefinition } from '../schema-constants.ts';
import { rules } from './catalog.ts';
import { violation, type RuleViolation } from './violation.ts';

/** Grants hold what they rest on: Salesforce refuses a permission set that lacks it. */
export function completeGrants(model: PackageModel): RuleViolation[] {
  const span = model.constants['permissionSets']?.span ?? null;
  return sortedRows(schemaConstant(model, 'permissionSets')).flatMap(([name, definition]) =>
    missingRights(definition).map(({ object, lacks, because }) =>
      violation(
        rules.contradictingGrant,
        span,
        `${name}: ${object} lacks \`${lacks}\`, on which ${because} rests`,
        `Grant \`${lacks}\` too, or give up the other.`
      )
    )
  );
}

interface MissingRight {
  readonly object: string;
  readonly lacks: string;
  readonly because: string;
}

function missingRights({ objects, standardObjects }: PermissionSetDefinition): MissingRight[] {
  const own = Object.entries(objects).flatMap(([object, grant]) => {
    const rests = (['edit', 'delete', 'viewAll'] as const).filter((right) => grant[right] !== true);
    return [
      ...(grant.delete === true && grant.edit !== true ? [{ object, lacks: 'edit', because: '`delete`' }] : []),
      ...(grant.modifyAll === true ? rests.map((lacks) => ({ object, lacks, because: '`modifyAll`' })) : [])
    ];
  });
  const withoutAccount = standardObjects['Contact'] !== undefined && standardObjects['Account'] === undefined;
  return withoutAccount ? [...own, { object: 'Account', lacks: 'read', because: 'reading Contact' }] : own;
}

/** Everything that a permission set names exists. TypeScript says so too; this one knows what is not yet typed. */
export function knownGrants(model: PackageModel): RuleViolation[] {
  const span = model.constants['permissionSets']?.span ?? null;
  return sortedRows(schemaConstant(model, 'permissionSets')).flatMap(([name, definition]) =>
    unknownNames(model, definition).map((what) =>
      violation(
        rules.unknownReference,
        span,
        `${name} names ${what}, which the schema does not have`,
        'Correct the name.'
      )
    )
  );
}

function unknownNames(model: PackageModel, definition: PermissionSetDefinition): string[] {
  const has = (table: 'customPermissions' | 'tabs' | 'applications' | 'externalCredentials') => {
    const names = schemaConstant(model, table);
    return (name: string) => !Object.hasOwn(names, name);
  };
  const missing = (all: readonly { apiName: string }[]) => (name: string) =>
    !all.some(({ apiName }) => apiName === name);
  return [
    ...Object.keys(definition.objects).filter(missing(model.objects)),
    ...Object.keys(definition.events).filter(missing(model.platformEvents)),
    ...definition.metadataTypes.filter(missing(model.metadataTypes)),
    ...definition.customPermissions.filter(has('customPermissions')),
    ...definition.tabs.filter(has('tabs')),
    ...definition.applications.filter(has('applications')),
    ...definition.credentials.filter(has('externalCredentials'))
  ];
}

/** What a page or a class asks for, somebody can be given. */
export function grantedPermissions(model: PackageModel): RuleViolation[] {
  const granted = new Set(
    Object.values(schemaConstant(model, 'permissionSets')).flatMap(({ customPermissions }) => customPermissions)
  );
  const defined = Object.keys(schemaConstant(model, 'customPermissions')).map((permission) => ({
    permission,
    span: model.constants['customPermissions']?.span ?? null
  }));
  const asked = model.controllers.flatMap(({ methods }) => methods);
  return [...defined, ...asked]
    .filter(({ permission }) => !granted.has(permission))
    .map(({ permission, span }) =>
      violation(
        rules.permissionNobodyHas,
        span,
        `No permission set grants ${permission}`,
        'Grant it in generator/schema/access.ts, or ask for another one.'
      )
    );
}
