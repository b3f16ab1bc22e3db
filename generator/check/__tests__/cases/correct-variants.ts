/** Changes to the sample that are correct, each in a way that a rule could mistake for a fault. */
import { edit } from './fault.ts';
import { addClass, type Variant } from './variant.ts';

function query(what: string, soql: string): Variant {
  const text = `/** Reads. */\npublic with sharing class ParcelVariant {\n    /** Runs. */\n    public static void run() {\n        Set<String> states = new Set<String>{ 'Sent' };\n        List<Parcel__c> found = [${soql}];\n        found.clear();\n        states.clear();\n    }\n}\n`;
  return addClass(what, text);
}

const heavy = 'objects/Parcel__c/fields/Is_Heavy__c.field-meta.xml';
const weight = 'objects/Parcel__c/fields/Weight__c.field-meta.xml';
const code = 'objects/Parcel__c/fields/Tracking_Code__c.field-meta.xml';
const sentAt = 'objects/Parcel__c/fields/Sent_At__c.field-meta.xml';
const list = 'objects/Parcel__c/listViews/All.listView-meta.xml';
const page = 'flexipages/Parcel_Record_Page.flexipage-meta.xml';
const flow = 'flows/Parcel_Reminder.flow-meta.xml';
const notes = 'customMetadata/Parcel_Map.Notes.md-meta.xml';
const filter = '<field>Status__c</field>\n        <operation>equals</operation>\n        <value>Waiting,Sent';
const formula = 'Weight__c &gt; 20 &amp;&amp; NOT(ISBLANK(Depot__r.City__c))';
const into = (what: string, file: string, find: string, replace: string): Variant =>
  edit(what, '', file, find, replace);

export const correctVariants: readonly Variant[] = [
  query(
    'date literals',
    'SELECT Id FROM Parcel__c WHERE Sent_At__c = LAST_N_DAYS:30 AND CreatedDate >= THIS_FISCAL_QUARTER AND Due_On__c > 2024-01-01 AND Sent_At__c < 2024-01-01T00:00:00Z WITH USER_MODE'
  ),
  query(
    'TYPEOF',
    'SELECT Id, TYPEOF What WHEN Account THEN Name, Phone WHEN Opportunity THEN StageName ELSE Name END FROM Task WITH USER_MODE'
  ),
  query(
    'polymorphic relationships',
    "SELECT Id, Owner.Name, Owner.Type, Who.Name FROM Task WHERE What.Type = 'Account' WITH USER_MODE"
  ),
  query(
    'aggregates',
    'SELECT Status__c state, COUNT(Id) total, SUM(Weight__c), MAX(Sent_At__c) FROM Parcel__c WITH USER_MODE GROUP BY Status__c HAVING COUNT(Id) > 1 ORDER BY COUNT(Id) DESC'
  ),
  query(
    'groups with subtotals',
    'SELECT Status__c, Fragile__c, COUNT(Id) FROM Parcel__c WITH USER_MODE GROUP BY ROLLUP(Status__c, Fragile__c)'
  ),
  query(
    'groups by year',
    'SELECT CALENDAR_YEAR(Sent_At__c) year, COUNT(Id) FROM Parcel__c WITH USER_MODE GROUP BY CALENDAR_YEAR(Sent_At__c)'
  ),
  query(
    'a semi-join over a lookup',
    "SELECT Id FROM Depot__c WHERE Id IN (SELECT Depot__c FROM Parcel__c WHERE Status__c = 'Sent') WITH USER_MODE"
  ),
  query('an anti-join', 'SELECT Id FROM Parcel__c WHERE Depot__c NOT IN (SELECT Id FROM Depot__c) WITH USER_MODE'),
  query('FOR VIEW', 'SELECT Id FROM Parcel__c WITH USER_MODE LIMIT 1 FOR VIEW'),
  query('FOR UPDATE', 'SELECT Id FROM Parcel__c WITH USER_MODE LIMIT 1 FOR UPDATE'),
  query('deleted rows', 'SELECT Id FROM Parcel__c WHERE IsDeleted = TRUE WITH SYSTEM_MODE ALL ROWS'),
  query(
    'an order with nulls last',
    'SELECT Id FROM Parcel__c WITH USER_MODE ORDER BY Sent_At__c DESC NULLS LAST, Name LIMIT 10 OFFSET 2000'
  ),
  query('an alias', "SELECT p.Id, p.Depot__r.City__c FROM Parcel__c p WHERE p.Status__c = 'Sent' WITH USER_MODE"),
  query(
    'bound values',
    "SELECT Id FROM Parcel__c WHERE Status__c IN :states AND Name LIKE :('a' + '%') WITH USER_MODE"
  ),
  query(
    'labels and formats',
    'SELECT toLabel(Status__c), FORMAT(Weight__c) shown, CreatedBy.Name FROM Parcel__c WITH USER_MODE'
  ),
  query('standard fields', 'SELECT FIELDS(STANDARD) FROM Parcel__c WITH USER_MODE LIMIT 200'),
  addClass(
    'inner classes, interfaces and enums',
    '/** Holds. */\npublic with sharing class ParcelVariant {\n    /** One row. */\n    public with sharing class Row {\n        /** Its name. */\n        public String name { get; set; }\n    }\n\n    private enum Kind {\n        FIRST,\n        SECOND\n    }\n\n    /** Reads a row. */\n    public interface Reader {\n        /** Reads one. */\n        String read(Row row);\n    }\n\n    private with sharing class Plain implements Reader {\n        public String read(Row row) {\n            return row.name;\n        }\n    }\n}\n'
  ),
  addClass(
    'a failure that is thrown on',
    "/** Tries. */\npublic with sharing class ParcelVariant {\n    /** Runs. */\n    public static void run() {\n        try {\n            run();\n        } catch (System.DmlException problem) {\n            throw new ParcelService.ParcelException('a', problem);\n        }\n    }\n}\n"
  ),
  into(
    'a formula with CASE and dates',
    heavy,
    formula,
    'CASE(TEXT(Status__c), "Sent", 1, 0) + (TODAY() - Due_On__c) &gt; 20 || DATEVALUE(Sent_At__c) = Due_On__c'
  ),
  into(
    'a formula with global names',
    heavy,
    formula,
    '$User.IsActive &amp;&amp; $Permission.Send_Parcels &amp;&amp; $CustomMetadata.Parcel_Settings__mdt.Standard.Active__c'
  ),
  into('a formula over the owner', heavy, formula, 'NOT(ISBLANK(Owner:User.Email)) /* the owner can be asked */'),
  into(
    'a number that starts as a calculation',
    weight,
    '<label>',
    '<defaultValue>ROUND(2.5, 0) * 2</defaultValue>\n    <label>'
  ),
  into(
    'a text that starts as a text',
    code,
    '<label>',
    '<defaultValue>"P-" &amp; TEXT(YEAR(TODAY()))</defaultValue>\n    <label>'
  ),
  into('a moment that starts as now', sentAt, '<label>', '<defaultValue>NOW() + 1</defaultValue>\n    <label>'),
  into('a list of my records', list, '>Everything<', '>Mine<'),
  into(
    'a list of the last days',
    list,
    filter,
    '<field>Sent_At__c</field>\n        <operation>greaterOrEqual</operation>\n        <value>LAST_N_DAYS:7'
  ),
  into('a list with logic', list, '<columns>NAME', '<booleanFilter>NOT(1)</booleanFilter>\n    <columns>NAME'),
  into('a list with the owner', list, '<columns>NAME', '<columns>OWNER.ALIAS</columns>\n    <columns>NAME'),
  into('a page with another template', page, 'recordHomeSingleColNoHeaderTemplateDesktop', 'recordHomeTemplateDesktop'),
  into(
    'a flow that writes a text to a text',
    flow,
    '<elementReference>Load_Depot.City__c</elementReference>',
    '<stringValue>Bern</stringValue>'
  ),
  into(
    'a flow that looks for texts that start with one',
    flow,
    '<field>Status__c</field>\n            <operator>EqualTo',
    '<field>Tracking_Code__c</field>\n            <operator>StartsWith'
  ),
  into('a map of a value that the field is named after', notes, '>notes<', '>sentAt<'),
  into('a map for every event', notes, '>parcel_scanned<', '>*<')
];
