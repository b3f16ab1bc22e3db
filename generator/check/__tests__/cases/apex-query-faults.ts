/** Queries, names and tests in Apex that fail only when they run, or never fail at all. */
import { add, type Fault } from './fault.ts';

const query = (what: string, rule: string, soql: string): Fault =>
  inMethod(what, rule, `List<Parcel__c> found = [${soql}];\n        found.clear();`);

function inMethod(what: string, rule: string, statements: string): Fault {
  return inClass(what, rule, `/** Runs. */\n    public static void run() {\n        ${statements}\n    }`);
}

function inClass(what: string, rule: string, members: string): Fault {
  const text = `/** One fault. */\npublic with sharing class ParcelFault {\n    ${members}\n}\n`;
  return add(what, rule, 'classes/ParcelFault.cls', text);
}

function inTest(what: string, rule: string, statement: string, annotation = '@IsTest'): Fault {
  const text = `${annotation}\nprivate class ParcelFault {\n    @IsTest\n    static void works() {\n        ${statement}\n    }\n}\n`;
  return add(what, rule, 'classes/ParcelFault.cls', text);
}

const parcels = 'FROM Parcel__c';

export const apexQueryFaults: readonly Fault[] = [
  query('a field that is selected twice', 'soql-selection', `SELECT Id, Name, Name ${parcels} WITH USER_MODE`),
  query('a sum of texts', 'soql-selection', `SELECT SUM(Tracking_Code__c) ${parcels} WITH USER_MODE`),
  query('all fields without a limit', 'soql-selection', `SELECT FIELDS(ALL) ${parcels} WITH USER_MODE`),
  query(
    'an unknown field of one of several types',
    'soql-selection',
    'SELECT TYPEOF What WHEN Account THEN Nickname END FROM Task WITH USER_MODE'
  ),
  query(
    'a value that the picklist does not list',
    'soql-comparison',
    `SELECT Id ${parcels} WHERE Status__c = 'Lost' WITH USER_MODE`
  ),
  query('less than null', 'soql-comparison', `SELECT Id ${parcels} WHERE Weight__c < NULL WITH USER_MODE`),
  query(
    'a record id in a query',
    'soql-comparison',
    `SELECT Id ${parcels} WHERE Depot__c = 'a015g00000ABCdeAAF' WITH USER_MODE`
  ),
  query(
    'a date compared with a moment',
    'soql-value-type',
    `SELECT Id ${parcels} WHERE Sent_At__c > 2024-01-01 WITH USER_MODE`
  ),
  query(
    'ids of another object',
    'soql-join',
    `SELECT Id ${parcels} WHERE Depot__c IN (SELECT Id FROM Parcel_Scan__c) WITH USER_MODE`
  ),
  query(
    'a query inside that selects no id',
    'soql-join',
    `SELECT Id ${parcels} WHERE Depot__c IN (SELECT City__c FROM Depot__c) WITH USER_MODE`
  ),
  query('too many skipped rows', 'soql-amount', `SELECT Id ${parcels} WITH USER_MODE LIMIT 5 OFFSET 2001`),
  query('too many rows', 'soql-amount', `SELECT Id ${parcels} WITH USER_MODE LIMIT 50001`),
  query('locked rows in an order', 'soql-amount', `SELECT Id ${parcels} WITH USER_MODE ORDER BY Name FOR UPDATE`),
  inMethod(
    'a field that is read by an unknown name',
    'named-field',
    "Parcel__c parcel = new Parcel__c();\n        Object value = parcel.get('State__c');\n        parcel.put('Status__c', value);"
  ),
  inMethod(
    'an object that is described by an unknown name',
    'named-field',
    "Schema.getGlobalDescribe().get('Crate__c');"
  ),
  inMethod(
    'a digest that is broken',
    'known-word',
    "Blob digest = System.Crypto.generateDigest('MD5', Blob.valueOf('a'));\n        digest.size();"
  ),
  inMethod(
    'a MAC that does not exist',
    'known-word',
    "Blob mac = System.Crypto.generateMac('SHA256', Blob.valueOf('a'), Blob.valueOf('b'));\n        mac.size();"
  ),
  inMethod(
    'a method that HTTP does not have',
    'known-word',
    "System.HttpRequest request = new System.HttpRequest();\n        request.setMethod('FETCH');"
  ),
  inMethod(
    'an address in the code',
    'callout-address',
    "System.HttpRequest request = new System.HttpRequest();\n        request.setEndpoint('https://carrier.example.com');"
  ),
  inMethod('a variable named as a namespace', 'hidden-namespace', "String schema = 'a';\n        schema.length();"),
  inMethod('an hour that does not exist', 'cron-expression', "System.schedule('a', '0 0 25 * * ?', null);"),
  inMethod(
    'a failure that is answered with nothing',
    'empty-catch',
    'try {\n            run();\n        } catch (System.Exception problem) {\n            return;\n        }'
  ),
  inMethod(
    'a callout in a loop through a variable',
    'work-in-loop',
    'System.Http client = new System.Http();\n        for (Integer turn = 0; turn < 3; turn++) {\n            client.send(new System.HttpRequest());\n        }'
  ),
  inMethod(
    'a callout after a write',
    'callout-after-write',
    "insert as user new Depot__c(City__c = 'a');\n        new System.Http().send(new System.HttpRequest());"
  ),
  inMethod(
    'a callout on one of two ways after a write that was tried',
    'callout-after-write',
    "Parcel__c parcel = new Parcel__c(Tracking_Code__c = 'a');\n        try {\n            System.Database.insert(parcel, System.AccessLevel.USER_MODE);\n        } catch (System.DmlException problem) {\n            parcel.addError(problem.getMessage());\n        }\n        if (parcel.Id != null) {\n            new System.Http().send(new System.HttpRequest());\n        }"
  ),
  inClass(
    'a callout of one method after a write of another',
    'callout-after-write',
    "/** Runs. */\n    public static void run() {\n        store();\n        tell();\n    }\n\n    private static void store() {\n        insert as user new Depot__c(City__c = 'a');\n    }\n\n    private static void tell() {\n        new System.Http().send(new System.HttpRequest());\n    }"
  ),
  inClass(
    'a query in a loop through a method',
    'work-in-loop',
    '/** Runs. */\n    public static void run(List<Id> ids) {\n        for (Id one : ids) {\n            load(one);\n        }\n    }\n\n    private static List<Parcel__c> load(Id one) {\n        return [SELECT Id FROM Parcel__c WHERE Id = :one WITH USER_MODE];\n    }'
  ),
  inTest('an assertion of true', 'test-assert-literal', 'System.Assert.isTrue(true);'),
  inTest('an assertion of literals', 'test-assert-literal', "System.Assert.areEqual('a', 'a');"),
  inTest(
    'a test that sees the data of the org',
    'test-all-data',
    'System.Assert.areEqual(1, [SELECT COUNT() FROM Parcel__c WITH SYSTEM_MODE]);',
    '@IsTest(SeeAllData=true)'
  )
];
