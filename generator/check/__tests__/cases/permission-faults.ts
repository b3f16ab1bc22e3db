/** Grants of what is not there, or of what cannot be granted. */
import { add, edit, type Fault } from './fault.ts';

const clerk = 'permissionsets/Parcel_Clerk.permissionset-meta.xml';

export const permissionFaults: readonly Fault[] = [
  edit(
    'a permission on a field that does not exist',
    'permission-target',
    clerk,
    'Parcel__c.Weight__c',
    'Parcel__c.Mass__c'
  ),
  edit(
    'a permission on an object that does not exist',
    'permission-target',
    clerk,
    '<object>Depot__c',
    '<object>Store__c'
  ),
  edit(
    'access to a class that does not exist',
    'permission-target',
    clerk,
    '<apexClass>ParcelService',
    '<apexClass>ParcelHelper'
  ),
  edit('an app that does not exist', 'permission-target', clerk, '<application>Parcels', '<application>Crates'),
  edit('a tab that does not exist', 'permission-target', clerk, '<tab>Parcel_Desk', '<tab>Parcel_Table'),
  edit(
    'a custom permission that does not exist',
    'permission-target',
    clerk,
    '<name>Send_Parcels',
    '<name>Send_Crates'
  ),
  edit(
    'a custom metadata type that does not exist',
    'permission-target',
    clerk,
    '<name>Parcel_Settings__mdt',
    '<name>Crate_Settings__mdt'
  ),
  edit('a principal that does not exist', 'permission-target', clerk, 'Carrier-Main', 'Carrier-Other'),
  edit('a flow that does not exist', 'permission-target', clerk, '<flow>Parcel_Reminder', '<flow>Parcel_Memo'),
  edit('a grant that is listed twice', 'permission-twice', clerk, 'Parcel__c.Weight__c', 'Parcel__c.Status__c'),
  edit(
    'a permission on a required field',
    'permission-field',
    clerk,
    'Parcel__c.Weight__c',
    'Parcel__c.Tracking_Code__c'
  ),
  edit(
    'a permission on a master-detail field',
    'permission-field',
    clerk,
    'Parcel_Scan__c.Place__c',
    'Parcel_Scan__c.Parcel__c'
  ),
  edit(
    'a permission on a field of an event',
    'permission-field',
    clerk,
    'Parcel__c.Weight__c',
    'Parcel_Event__e.Tries__c'
  ),
  edit('a permission on the name field', 'permission-field', clerk, 'Parcel__c.Weight__c', 'Parcel__c.Name'),
  edit(
    'edit without read',
    'permission-field',
    clerk,
    '<field>Parcel__c.Weight__c</field>\n        <readable>true<',
    '<field>Parcel__c.Weight__c</field>\n        <readable>false<'
  ),
  edit(
    'edit of a formula',
    'permission-field',
    clerk,
    '<editable>false</editable>\n        <field>Parcel__c.Is_Heavy__c',
    '<editable>true</editable>\n        <field>Parcel__c.Is_Heavy__c'
  ),
  edit(
    'a field of an object that cannot be read',
    'permission-field',
    clerk,
    '<allowRead>true</allowRead>\n        <modifyAllRecords>false</modifyAllRecords>\n        <object>Depot__c',
    '<allowRead>false</allowRead>\n        <modifyAllRecords>false</modifyAllRecords>\n        <object>Depot__c'
  ),
  edit(
    'delete without edit',
    'permission-object',
    clerk,
    '<allowDelete>true</allowDelete>\n        <allowEdit>true',
    '<allowDelete>true</allowDelete>\n        <allowEdit>false'
  ),
  edit(
    'view all without read',
    'permission-object',
    clerk,
    '<allowRead>true</allowRead>\n        <modifyAllRecords>false</modifyAllRecords>\n        <object>Depot__c</object>\n        <viewAllRecords>false',
    '<allowRead>false</allowRead>\n        <modifyAllRecords>false</modifyAllRecords>\n        <object>Depot__c</object>\n        <viewAllRecords>true'
  ),
  edit(
    'edit of a platform event',
    'permission-object',
    clerk,
    '<allowEdit>false</allowEdit>\n        <allowRead>true</allowRead>\n        <modifyAllRecords>false</modifyAllRecords>\n        <object>Parcel_Event__e',
    '<allowEdit>true</allowEdit>\n        <allowRead>true</allowRead>\n        <modifyAllRecords>false</modifyAllRecords>\n        <object>Parcel_Event__e'
  ),
  edit(
    'object permissions on custom metadata',
    'permission-object',
    clerk,
    '<object>Depot__c',
    '<object>Parcel_Settings__mdt'
  ),
  edit('a detail without its master', 'permission-object', clerk, '<object>Parcel__c', '<object>Account'),
  add(
    'a group with an unknown permission set',
    'permission-set-group',
    'permissionsetgroups/All.permissionsetgroup-meta.xml',
    '<?xml version="1.0" encoding="UTF-8"?>\n<PermissionSetGroup xmlns="http://soap.sforce.com/2006/04/metadata">\n    <label>All</label>\n    <permissionSets>Parcel_Boss</permissionSets>\n</PermissionSetGroup>\n'
  )
];
