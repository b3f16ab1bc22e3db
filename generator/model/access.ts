/** What a permission set says about the records of an object, in the words of Salesforce. */
export interface ObjectPermissionModel {
  readonly object: string;
  readonly read: boolean;
  readonly create: boolean;
  readonly edit: boolean;
  readonly delete: boolean;
  readonly viewAll: boolean;
  readonly modifyAll: boolean;
}

export interface FieldPermissionModel {
  /** `Dograh_Call_Activity__c.Disposition__c`. */
  readonly field: string;
  readonly editable: boolean;
}

/** A permission set with everything that follows from its grants, each list sorted. */
export interface PermissionSetModel {
  /** API name: `Dograh_Campaign_Manager`. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** Objects of the package, of the org, and platform events (read: subscribe, create: publish). */
  readonly objects: readonly ObjectPermissionModel[];
  /** Readable fields. */
  readonly fields: readonly FieldPermissionModel[];
  readonly classes: readonly string[];
  readonly metadataTypes: readonly string[];
  readonly customPermissions: readonly string[];
  /** `<external credential>-<principal>`. */
  readonly principals: readonly string[];
  readonly tabs: readonly string[];
  readonly applications: readonly string[];
  readonly userPermissions: readonly string[];
}
