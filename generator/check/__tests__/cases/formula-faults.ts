/** Formulas and default values that Salesforce cannot calculate. */
import { edit, type Fault } from './fault.ts';

const weight = 'objects/Parcel__c/fields/Weight__c.field-meta.xml';
const sentAt = 'objects/Parcel__c/fields/Sent_At__c.field-meta.xml';
const code = 'objects/Parcel__c/fields/Tracking_Code__c.field-meta.xml';
const status = 'objects/Parcel__c/fields/Status__c.field-meta.xml';
const heavy = 'objects/Parcel__c/fields/Is_Heavy__c.field-meta.xml';

export const formulaFaults: readonly Fault[] = [
  edit(
    'a text as the default of a number',
    'field-default',
    weight,
    '<label>',
    '<defaultValue>heavy</defaultValue>\n    <label>'
  ),
  edit(
    'a quoted number as the default of a number',
    'field-default',
    weight,
    '<label>',
    '<defaultValue>"5"</defaultValue>\n    <label>'
  ),
  edit(
    'a default with too many digits',
    'field-default',
    weight,
    '<label>',
    '<defaultValue>123456789</defaultValue>\n    <label>'
  ),
  edit(
    'a default that is not closed',
    'field-default',
    weight,
    '<label>',
    '<defaultValue>ROUND(5, 1</defaultValue>\n    <label>'
  ),
  edit(
    'a default that reads an unknown field',
    'field-default',
    weight,
    '<label>',
    '<defaultValue>Mass__c * 2</defaultValue>\n    <label>'
  ),
  edit(
    'a number as the default of a moment',
    'field-default',
    sentAt,
    '<label>',
    '<defaultValue>5</defaultValue>\n    <label>'
  ),
  edit(
    'a number as the default of a text',
    'field-default',
    code,
    '<label>',
    '<defaultValue>5</defaultValue>\n    <label>'
  ),
  edit(
    'a default longer than its field',
    'field-default',
    code,
    '<label>',
    '<defaultValue>"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"</defaultValue>\n    <label>'
  ),
  edit(
    'a default that is not in the picklist',
    'field-default',
    status,
    '<label>',
    '<defaultValue>"Lost"</defaultValue>\n    <label>'
  ),
  edit(
    'a formula of the wrong type',
    'formula-reference',
    heavy,
    'Weight__c &gt; 20 &amp;&amp; NOT(ISBLANK(Depot__r.City__c))',
    'Weight__c * 2'
  ),
  edit('a text as a condition', 'formula-reference', heavy, 'Weight__c &gt; 20', 'Tracking_Code__c'),
  edit('a number compared with a text', 'formula-reference', heavy, '&gt; 20', '&gt; "20"'),
  edit('a sum of a number and a text', 'formula-reference', heavy, '&gt; 20', '+ Tracking_Code__c &gt; 20'),
  edit('two values without an operator', 'formula-reference', heavy, '&gt; 20', 'Weight__c &gt; 20'),
  edit('an operator without a value', 'formula-reference', heavy, '&gt; 20', '&gt; 20 +'),
  edit('a sign that formulas do not know', 'formula-reference', heavy, '&gt; 20', '&gt; 20 ; 1'),
  edit('an unknown standard field', 'formula-reference', heavy, 'Weight__c &gt; 20', 'ISBLANK(Nam)'),
  edit('an unknown field of the user', 'formula-reference', heavy, 'Weight__c &gt; 20', 'ISBLANK($User.Nme)'),
  edit('an unknown global name', 'formula-reference', heavy, 'Weight__c &gt; 20', 'ISBLANK($Usr.Name)'),
  edit('an unknown permission', 'formula-reference', heavy, 'Weight__c &gt; 20', '$Permission.Send_Crates'),
  edit(
    'an unknown record of custom metadata',
    'formula-reference',
    heavy,
    'Weight__c &gt; 20',
    '$CustomMetadata.Parcel_Settings__mdt.Slow.Active__c'
  ),
  edit('results of IF of different types', 'formula-reference', heavy, '&gt; 20', '&gt; IF(ISNEW(), 1, "2")'),
  edit('a number joined to a text', 'formula-reference', heavy, '&gt; 20', '&gt; LEN("a" &amp; Weight__c)'),
  edit(
    'an empty formula',
    'formula-reference',
    heavy,
    'Weight__c &gt; 20 &amp;&amp; NOT(ISBLANK(Depot__r.City__c))',
    ''
  )
];
