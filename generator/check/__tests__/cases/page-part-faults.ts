/** Templates, regions, standard components and their properties that the platform does not have. */
import { edit, type Fault } from './fault.ts';

const page = 'flexipages/Parcel_Record_Page.flexipage-meta.xml';
const bar = 'flexipages/Parcel_Utility_Bar.flexipage-meta.xml';

export const pagePartFaults: readonly Fault[] = [
  edit(
    'a template that does not exist',
    'page-template',
    page,
    'recordHomeSingleColNoHeaderTemplateDesktop',
    'recordHomeSingleTemplateDesktop'
  ),
  edit(
    'a template for other pages',
    'page-template',
    page,
    'flexipage:recordHomeSingleColNoHeaderTemplateDesktop',
    'flexipage:defaultAppHomeTemplate'
  ),
  edit('a region that the template does not have', 'page-template', bar, '<name>utilityItems', '<name>main'),
  edit(
    'a facet that nothing shows',
    'page-template',
    page,
    '    <masterLabel>',
    '    <flexiPageRegions>\n        <name>Facet-1</name>\n        <type>Facet</type>\n    </flexiPageRegions>\n    <masterLabel>'
  ),
  edit(
    'a standard component that does not exist',
    'page-standard-component',
    page,
    'force:relatedListSingleContainer',
    'force:relatedListOneContainer'
  ),
  edit(
    'a component of an unknown namespace',
    'page-standard-component',
    page,
    'force:relatedListSingleContainer',
    'forse:relatedListSingleContainer'
  ),
  edit(
    'a property that does not exist',
    'page-standard-component',
    page,
    '<name>relatedListApiName</name>\n                    <value>Scans__r</value>\n                </componentInstanceProperties>',
    '<name>relatedListApiName</name>\n                    <value>Scans__r</value>\n                </componentInstanceProperties>\n                <componentInstanceProperties>\n                    <name>rowCount</name>\n                    <value>5</value>\n                </componentInstanceProperties>'
  ),
  edit(
    'a count that is none',
    'page-standard-component',
    page,
    '<name>relatedListApiName</name>\n                    <value>Scans__r</value>\n                </componentInstanceProperties>',
    '<name>relatedListApiName</name>\n                    <value>Scans__r</value>\n                </componentInstanceProperties>\n                <componentInstanceProperties>\n                    <name>rowsToDisplay</name>\n                    <value>five</value>\n                </componentInstanceProperties>'
  ),
  edit(
    'a switch that is none',
    'page-standard-component',
    page,
    '<name>relatedListApiName</name>\n                    <value>Scans__r</value>\n                </componentInstanceProperties>',
    '<name>relatedListApiName</name>\n                    <value>Scans__r</value>\n                </componentInstanceProperties>\n                <componentInstanceProperties>\n                    <name>showActionBar</name>\n                    <value>yes</value>\n                </componentInstanceProperties>'
  ),
  edit(
    'a display that does not exist',
    'page-standard-component',
    page,
    '<name>relatedListApiName</name>\n                    <value>Scans__r</value>\n                </componentInstanceProperties>',
    '<name>relatedListApiName</name>\n                    <value>Scans__r</value>\n                </componentInstanceProperties>\n                <componentInstanceProperties>\n                    <name>relatedListComponentOverride</name>\n                    <value>CUBE</value>\n                </componentInstanceProperties>'
  ),
  edit(
    'a parent field that does not exist',
    'page-standard-component',
    page,
    '<name>relatedListApiName</name>\n                    <value>Scans__r</value>\n                </componentInstanceProperties>',
    '<name>relatedListApiName</name>\n                    <value>Scans__r</value>\n                </componentInstanceProperties>\n                <componentInstanceProperties>\n                    <name>parentFieldApiName</name>\n                    <value>Crate__c.Id</value>\n                </componentInstanceProperties>'
  ),
  edit(
    'a list of an object that does not exist',
    'page-standard-component',
    page,
    '<fieldInstance>',
    '<componentInstance>\n                <componentInstanceProperties>\n                    <name>entityName</name>\n                    <value>Crate__c</value>\n                </componentInstanceProperties>\n                <componentInstanceProperties>\n                    <name>filterName</name>\n                    <value>All</value>\n                </componentInstanceProperties>\n                <componentName>flexipage:filterListCard</componentName>\n                <identifier>list</identifier>\n            </componentInstance>\n        </itemInstances>\n        <itemInstances>\n            <fieldInstance>'
  ),
  edit(
    'a list view that does not exist',
    'page-standard-component',
    page,
    '<fieldInstance>',
    '<componentInstance>\n                <componentInstanceProperties>\n                    <name>entityName</name>\n                    <value>Parcel__c</value>\n                </componentInstanceProperties>\n                <componentInstanceProperties>\n                    <name>filterName</name>\n                    <value>Some</value>\n                </componentInstanceProperties>\n                <componentName>flexipage:filterListCard</componentName>\n                <identifier>list</identifier>\n            </componentInstance>\n        </itemInstances>\n        <itemInstances>\n            <fieldInstance>'
  ),
  edit(
    'a column that does not exist',
    'page-standard-component',
    page,
    '<name>relatedListApiName</name>\n                    <value>Scans__r</value>\n                </componentInstanceProperties>',
    '<name>relatedListApiName</name>\n                    <value>Scans__r</value>\n                </componentInstanceProperties>\n                <componentInstanceProperties>\n                    <name>sortFieldAlias</name>\n                    <value>Town__c</value>\n                </componentInstanceProperties>'
  ),
  edit(
    'a rule with an unknown permission',
    'page-visibility',
    page,
    '<identifier>force_relatedListSingleContainer</identifier>',
    '<identifier>force_relatedListSingleContainer</identifier>\n                <visibilityRule>\n                    <criteria>\n                        <leftValue>{!$Permission.CustomPermission.Send_Crates}</leftValue>\n                        <operator>EQUAL</operator>\n                        <rightValue>true</rightValue>\n                    </criteria>\n                </visibilityRule>'
  ),
  edit(
    'a rule with an unknown operator',
    'page-visibility',
    page,
    '<identifier>force_relatedListSingleContainer</identifier>',
    '<identifier>force_relatedListSingleContainer</identifier>\n                <visibilityRule>\n                    <criteria>\n                        <leftValue>{!Record.Status__c}</leftValue>\n                        <operator>IS</operator>\n                        <rightValue>true</rightValue>\n                    </criteria>\n                </visibilityRule>'
  )
];
