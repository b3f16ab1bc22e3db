/** Grants that are missing, reach too far or have no such name. */
import { add, edit, type Fault } from './fault.ts';

const clerk = 'permissionsets/Parcel_Clerk.permissionset-meta.xml';
const permission = 'customPermissions/Send_Parcels.customPermission-meta.xml';

export const grantFaults: readonly Fault[] = [
  edit(
    'a user permission that does not exist',
    'permission-target',
    clerk,
    '</PermissionSet>',
    '    <userPermissions>\n        <enabled>true</enabled>\n        <name>RunEveryReport</name>\n    </userPermissions>\n</PermissionSet>'
  ),
  edit(
    'a permission over the whole org',
    'permission-broad',
    clerk,
    '</PermissionSet>',
    '    <userPermissions>\n        <enabled>true</enabled>\n        <name>ModifyAllData</name>\n    </userPermissions>\n</PermissionSet>'
  ),
  edit(
    'a permission on a required standard field',
    'permission-field',
    clerk,
    'Parcel__c.Weight__c',
    'Contact.LastName'
  ),
  add(
    'a field that nobody can read',
    'permission-missing',
    'objects/Parcel__c/fields/New__c.field-meta.xml',
    '<?xml version="1.0" encoding="UTF-8"?>\n<CustomField xmlns="http://soap.sforce.com/2006/04/metadata">\n    <fullName>New__c</fullName>\n    <label>New</label>\n    <length>20</length>\n    <required>false</required>\n    <type>Text</type>\n    <unique>false</unique>\n</CustomField>\n'
  ),
  edit(
    'a controller that nobody may call',
    'permission-missing',
    clerk,
    '<apexClass>ParcelService</apexClass>\n        <enabled>true',
    '<apexClass>ParcelService</apexClass>\n        <enabled>false'
  ),
  edit(
    'a custom permission that nobody has',
    'permission-missing',
    clerk,
    '<enabled>true</enabled>\n        <name>Send_Parcels',
    '<enabled>false</enabled>\n        <name>Send_Parcels'
  ),
  edit(
    'a custom permission that requires an unknown one',
    'custom-permission-target',
    permission,
    '<isLicensed>',
    '<requiredPermission>\n        <customPermission>Send_Crates</customPermission>\n        <dependency>true</dependency>\n    </requiredPermission>\n    <isLicensed>'
  ),
  edit(
    'a custom permission of an unknown app',
    'custom-permission-target',
    permission,
    '<isLicensed>',
    '<connectedApp>Crates</connectedApp>\n    <isLicensed>'
  )
];
