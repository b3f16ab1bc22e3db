import { parseDuration } from '../../model/duration.ts';
import { constantOf } from '../../model/naming.ts';
import type { ConstantModel, Literal, PackageModel } from '../../model/types.ts';

interface PolicyMemberView {
  readonly name: string;
  /** Stands before the first member of its policy; the others go without. */
  readonly description: string | null;
  readonly type: 'Integer' | 'Decimal';
  readonly value: number;
  /** No number at all: kept for ever. */
  readonly never: boolean;
  readonly numbers: readonly { readonly value: number; readonly last: boolean }[] | null;
}

interface PolicyView {
  /** Its name as part of another one. */
  readonly title: string;
  readonly members: readonly PolicyMemberView[];
}

const millisecondsPer = { SECONDS: 1000, DAYS: 86_400_000 } as const;

/** How long things are kept is said in days; every other length of time in seconds. */
const measuredInDays: ReadonlySet<string> = new Set(['retention']);

/** The policies of `schema/policies.ts` as constants with their unit in their name. */
export function policyViews(model: PackageModel): PolicyView[] {
  return Object.values(model.constants)
    .filter(({ span }) => span.file.endsWith('/policies.ts'))
    .sort((first, second) => (first.name < second.name ? -1 : 1))
    .map((policy) => ({
      title: policy.name.charAt(0).toUpperCase() + policy.name.slice(1),
      members: Object.entries(policy.value as { readonly [member: string]: Literal }).map(([member, value], index) => ({
        ...memberView(policy, member, value),
        description: index === 0 ? policy.description : null
      }))
    }));
}

function memberView(policy: ConstantModel, member: string, value: Literal): Omit<PolicyMemberView, 'description'> {
  const name = `${constantOf(policy.name)}_${constantOf(member)}`;
  const nothing = { value: 0, never: false, numbers: null };
  if (Array.isArray(value)) {
    const numbers = value.map((entry, index) => ({ value: Number(entry), last: index === value.length - 1 }));
    return { ...nothing, name, type: 'Integer', numbers };
  }
  if (typeof value === 'number') {
    return { ...nothing, name, type: isRatio(member) ? 'Decimal' : 'Integer', value };
  }
  const unit = measuredInDays.has(policy.name) ? 'DAYS' : 'SECONDS';
  if (value === 'never') {
    return { ...nothing, name: `${name}_${unit}`, type: 'Integer', never: true };
  }
  const duration = typeof value === 'string' ? value : JSON.stringify(value);
  const milliseconds = parseDuration(duration);
  const amount = milliseconds === null ? NaN : milliseconds / millisecondsPer[unit];
  if (!Number.isInteger(amount)) {
    throw new RangeError(`${policy.name}.${member}: '${duration}' is no whole number of ${unit.toLowerCase()}`);
  }
  return { ...nothing, name: `${name}_${unit}`, type: 'Integer', value: amount };
}

/** A share may happen to be written without decimals, and is one nevertheless. */
function isRatio(member: string): boolean {
  return /ratio$/i.test(member);
}
