import type { SourceSpan } from './data-model.ts';

export interface ObjectGrantModel {
  readonly object: string;
  readonly read: boolean;
  readonly create: boolean;
  readonly edit: boolean;
  readonly delete: boolean;
  readonly viewAll: boolean;
  readonly modifyAll: boolean;
  readonly sensitive: boolean;
}

export interface PermissionSetModel {
  /** API name: `Dograh_Campaign_Manager`. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly objects: readonly ObjectGrantModel[];
  readonly events: readonly { readonly event: string; readonly subscribe: boolean; readonly publish: boolean }[];
  readonly classes: readonly string[];
  readonly customPermissions: readonly string[];
  readonly tabs: readonly string[];
  readonly applications: readonly string[];
  readonly callouts: boolean;
  readonly span: SourceSpan;
}
