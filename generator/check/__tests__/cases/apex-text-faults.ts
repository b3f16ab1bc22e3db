/** What stands in Apex as a text or is followed through variables: queries, searches, classes, status codes. */
import { add, edit, type Fault } from './fault.ts';

function inMethod(what: string, rule: string, statements: string, members = ''): Fault {
  const text = `/** One fault. */\npublic with sharing class ParcelFault {\n    /** Runs. */\n    public static void run() {\n        ${statements}\n    }\n${members}}\n`;
  return add(what, rule, 'classes/ParcelFault.cls', text);
}

/** A query that is run as a text; the expression is Apex. */
const query = (what: string, rule: string, expression: string): Fault =>
  inMethod(
    what,
    rule,
    `List<SObject> found = System.Database.query(${expression}, System.AccessLevel.USER_MODE);\n        found.clear();`
  );
const search = (what: string, returning: string): Fault =>
  inMethod(
    what,
    'sosl-name',
    `List<List<SObject>> found = [FIND 'x' IN ALL FIELDS RETURNING ${returning}];\n        found.clear();`
  );
const event = (what: string, statements: string): Fault =>
  inMethod(what, 'event-field-missing', `${statements}\n        System.EventBus.publish(event);`);

export const apexTextFaults: readonly Fault[] = [
  query('a query text with an unknown object', 'soql-object', "'SELECT Id FROM Parcels__c'"),
  query('a query text with an unknown field', 'soql-field', "'SELECT Colour__c FROM Parcel__c'"),
  query(
    'an unknown field in one part of a query text',
    'soql-field',
    "'SELECT Id FROM Parcel__c' + ' WHERE Colour__c = NULL'"
  ),
  query(
    'an unknown field behind a part that only running code knows',
    'soql-field',
    "'SELECT Id FROM Parcel__c WHERE Name = \\'' + System.now() + '\\' ORDER BY Colour__c'"
  ),
  query('a query text with an unknown relationship', 'soql-relationship', "'SELECT Store__r.Name FROM Parcel__c'"),
  query('a query text that cannot be read', 'soql-text', "'SELECT Id FORM Parcel__c'"),
  query('a query text that binds nothing', 'soql-bind', "'SELECT Id FROM Parcel__c WHERE Name = :wanted'"),
  query(
    'a query text that compares a number with a text',
    'soql-value-type',
    "'SELECT Id FROM Parcel__c WHERE Weight__c = \\'x\\''"
  ),
  inMethod(
    'an unknown field in a query text of a variable',
    'soql-field',
    "String soql = 'SELECT Colour__c FROM Parcel__c';\n        Integer found = System.Database.countQuery(soql, System.AccessLevel.USER_MODE);\n        System.Assert.isNotNull(found);"
  ),
  inMethod(
    'a bind that is in no map',
    'soql-bind',
    "Map<String, Object> binds = new Map<String, Object>{ 'name' => 'x' };\n        List<SObject> found = System.Database.queryWithBinds('SELECT Id FROM Parcel__c WHERE Name = :names', binds, System.AccessLevel.USER_MODE);\n        found.clear();"
  ),
  inMethod(
    'a search text with an unknown object',
    'sosl-name',
    "List<List<SObject>> found = System.Search.query('FIND {x} IN ALL FIELDS RETURNING Parcels__c(Id)', System.AccessLevel.USER_MODE);\n        found.clear();"
  ),
  search('a search for an unknown object', 'Parcels__c(Id)'),
  search('a search that returns an unknown field', 'Parcel__c(Id, Colour__c)'),
  search('a search that filters by an unknown field', "Contact(Id), Parcel__c(Id WHERE Colour__c = 'red')"),
  inMethod(
    'a relationship to one object that is asked for its type',
    'soql-selection',
    'List<Contact> found = [SELECT TYPEOF Account WHEN Account THEN Id END FROM Contact WITH USER_MODE];\n        found.clear();'
  ),
  inMethod(
    'two values under one name',
    'soql-selection',
    'for (AggregateResult row : [SELECT COUNT(Id) amount, MAX(CreatedDate) amount FROM Parcel__c WITH USER_MODE]) {\n            row.clear();\n        }'
  ),
  inMethod(
    'the year of a text',
    'soql-selection',
    'for (AggregateResult row : [SELECT CALENDAR_YEAR(Tracking_Code__c) year FROM Parcel__c WITH USER_MODE GROUP BY CALENDAR_YEAR(Tracking_Code__c)]) {\n            row.clear();\n        }'
  ),
  inMethod(
    'a query inside another as an alternative',
    'soql-join',
    "List<Depot__c> found = [SELECT Id FROM Depot__c WHERE Id IN (SELECT Depot__c FROM Parcel__c) OR Name = 'x' WITH USER_MODE];\n        found.clear();"
  ),
  inMethod(
    'a query for a record of custom metadata that does not exist',
    'apex-custom-metadata-record',
    "List<Parcel_Settings__mdt> found = [SELECT Id FROM Parcel_Settings__mdt WHERE DeveloperName = 'Overnight' WITH SYSTEM_MODE];\n        found.clear();"
  ),
  inMethod(
    'a query for a record of custom metadata whose name a constant holds',
    'apex-custom-metadata-record',
    'List<Parcel_Settings__mdt> found = [SELECT Id FROM Parcel_Settings__mdt WHERE DeveloperName = :RECORD WITH SYSTEM_MODE];\n        found.clear();',
    "    private static final String RECORD = 'Overnight';\n"
  ),
  inMethod(
    'a class that does not exist',
    'class-name',
    "System.Type made = System.Type.forName('ParcelWeighTransform');\n        made.newInstance();"
  ),
  inMethod(
    'an inner class that does not exist',
    'class-name',
    "System.Type made = System.Type.forName('ParcelService.Lost');\n        made.newInstance();"
  ),
  event(
    'an event without a required field',
    "Parcel_Event__e event = new Parcel_Event__e(Event_Type__c = 'parcel_sent');"
  ),
  event(
    'an event that gets only one of its required fields later',
    "Parcel_Event__e event = new Parcel_Event__e();\n        event.Payload__c = '{}';"
  ),
  edit(
    'a status code in a constant that Apex REST does not know',
    'rest-status-code',
    'classes/ParcelReceiver.cls',
    'ACCEPTED = 202',
    'ACCEPTED = 207'
  ),
  edit(
    'a status code in a variable that Apex REST does not know',
    'rest-status-code',
    'classes/ParcelReceiver.cls',
    'response.statusCode = status;',
    'Integer code = status;\n        code = 429;\n        response.statusCode = code;'
  ),
  edit(
    'a status code in a field that Apex REST does not know',
    'rest-status-code',
    'classes/ParcelReceiver.cls',
    "response.statusCode = status;\n        response.addHeader('Content-Type', 'application/json');\n    }",
    'ParcelReceiver problem = refused(429);\n        response.statusCode = problem.code;\n    }\n\n    private Integer code;\n\n    private static ParcelReceiver refused(Integer code) {\n        ParcelReceiver made = new ParcelReceiver();\n        made.code = code;\n        return made;\n    }'
  ),
  inMethod(
    'a private method that nobody calls',
    'unused-member',
    'System.Assert.isTrue(true);',
    '\n    private static void forgotten() {\n    }\n'
  ),
  inMethod(
    'a private constant that nobody reads',
    'unused-member',
    'System.Assert.isTrue(true);',
    '\n    private static final Integer MOST = 5;\n'
  ),
  inMethod('a batch that is too large', 'platform-argument', 'System.Database.executeBatch(null, 5000);'),
  inMethod('the year of a week', 'date-format', "String day = System.now().format('YYYY-MM-dd');\n        day.trim();"),
  inMethod('a test’s call outside of tests', 'test-only-call', 'System.Test.startTest();')
];
