/** The names of columns in lists of records: fields by API name, and the platform's own names in capitals. */
import { fieldOf, type ObjectModel } from '../../project/schema.ts';

/** Columns that every custom object has, as list views and related lists name them. */
const standardColumns: ReadonlySet<string> = new Set(
  `NAME RECORDTYPE CURRENCY_ISO_CODE OWNER.ALIAS OWNER.FIRST_NAME OWNER.LAST_NAME CREATEDBY_USER CREATEDBY_USER.ALIAS
   CREATED_DATE UPDATEDBY_USER UPDATEDBY_USER.ALIAS LAST_UPDATE LAST_ACTIVITY LASTREFERENCEDDATE LASTVIEWEDDATE`.split(
    /\s+/
  )
);

/** True for a column of a custom object's list. */
export function isRecordColumn(name: string, object: ObjectModel): boolean {
  return standardColumns.has(name) || (/__c$/i.test(name) && fieldOf(object, name) !== undefined);
}
