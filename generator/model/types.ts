import type { ApiGroupModel, ControllerModel, InboundEventModel } from './contract.ts';
import type {
  Literal,
  MetadataRecordModel,
  MetadataTypeModel,
  ObjectModel,
  PlatformEventModel,
  SourceSpan
} from './data-model.ts';

export type * from './access.ts';
export type * from './contract.ts';
export type * from './data-model.ts';

/** A constant of the schema that emitters read by name: policies, orders, tables of words. */
export interface ConstantModel {
  readonly name: string;
  readonly description: string;
  readonly value: Literal;
  readonly span: SourceSpan;
}

/**
 * The model: everything the schema says, as plain frozen data in a fixed order. Readers make it, the planner and the
 * emitters use it; it can be printed as JSON (`inspect`).
 */
export interface PackageModel {
  readonly package: {
    readonly name: string;
    readonly description: string;
    readonly apiVersion: string;
    readonly prefix: string;
  };
  readonly objects: readonly ObjectModel[];
  readonly platformEvents: readonly PlatformEventModel[];
  readonly metadataTypes: readonly MetadataTypeModel[];
  readonly metadataRecords: readonly MetadataRecordModel[];
  readonly inboundEvents: readonly InboundEventModel[];
  readonly api: readonly ApiGroupModel[];
  readonly controllers: readonly ControllerModel[];
  /** Every other exported constant, by name: `callouts`, `callStatusOrder`, `customPermissions`, `labels` … */
  readonly constants: { readonly [name: string]: ConstantModel };
}

/** What the client of Dograh's API is made from. */
export type ApiPart = Pick<PackageModel, 'package' | 'api'>;

/** What the controllers of the pages are made from. */
export type ControllerPart = Pick<PackageModel, 'package' | 'controllers' | 'constants'>;

/** What is written down in tables of the schema and nowhere else: labels, credentials, tabs … */
export type TablesPart = Pick<PackageModel, 'constants'>;

/** What the classes that the schema does not shape are made from. */
export type CommonPart = Pick<PackageModel, 'package' | 'inboundEvents'>;
