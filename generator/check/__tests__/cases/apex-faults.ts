/** Apex that is wrong against the project's objects or the running platform. */
import { edit, type Fault } from './fault.ts';

const service = 'classes/ParcelService.cls';
const receiver = 'classes/ParcelReceiver.cls';
const job = 'classes/ParcelJob.cls';
const cache = 'classes/ParcelCache.cls';
const carrier = 'classes/ParcelCarrier.cls';
const schedule = 'classes/ParcelSchedule.cls';
const reminder = 'classes/ParcelReminderAction.cls';
const saveLine =
  'return System.Database.upsert(parcels, Parcel__c.Fields.Tracking_Code__c, false, System.AccessLevel.USER_MODE);';

export const apexFaults: readonly Fault[] = [
  edit(
    'a bracket that is not closed',
    'apex-syntax-error',
    service,
    'List<Parcel__c> parcels) {',
    'List<Parcel__c> parcels {'
  ),
  edit('a semicolon that is missing', 'apex-syntax-error', carrier, "setMethod('POST');", "setMethod('POST')"),
  edit('an unknown object in a query', 'soql-object', schedule, 'FROM Parcel__c', 'FROM Crate__c'),
  edit('an unknown field in SELECT', 'soql-field', service, 'SELECT Id, Name, Status__c', 'SELECT Id, Name, State__c'),
  edit('an unknown field in WHERE', 'soql-field', service, 'Weight__c < 30', 'Mass__c < 30'),
  edit('an unknown field in ORDER BY', 'soql-field', service, 'ORDER BY CreatedDate\n', 'ORDER BY CreatedOn\n'),
  edit('an unknown field in GROUP BY', 'soql-field', service, 'GROUP BY Status__c', 'GROUP BY State__c'),
  edit('an unknown field of a parent', 'soql-field', service, 'Depot__r.City__c', 'Depot__r.Town__c'),
  edit('an unknown field in a subquery', 'soql-field', service, 'SELECT Id, Place__c FROM', 'SELECT Id, Spot__c FROM'),
  edit(
    'an unknown field of a standard object',
    'soql-field',
    reminder,
    'SELECT Id, Contact__c FROM',
    'SELECT Id, Contact__r.Nickname FROM'
  ),
  edit('an unknown relationship', 'soql-relationship', service, 'Depot__r.City__c', 'Store__r.City__c'),
  edit(
    'a lookup field instead of its relationship',
    'soql-relationship',
    service,
    'Depot__r.City__c',
    'Depot__c.City__c'
  ),
  edit('an unknown child relationship', 'soql-child-relationship', service, 'FROM Scans__r', 'FROM Visits__r'),
  edit(
    'a child object instead of its relationship',
    'soql-child-relationship',
    service,
    'FROM Scans__r',
    'FROM Parcel_Scan__c'
  ),
  edit('a variable that is not declared', 'soql-bind', service, ':status AND', ':state AND'),
  edit('a limit that is no number', 'soql-bind', service, ':MOST_ROWS', ':status'),
  edit('a text compared with a number field', 'soql-value-type', service, 'Weight__c < 30', "Weight__c < '30'"),
  edit('a number compared with a text field', 'soql-value-type', schedule, "Status__c = 'Waiting'", 'Status__c = 3'),
  edit(
    'a text compared with a checkbox',
    'soql-value-type',
    service,
    'Fragile__c = FALSE AND',
    "Fragile__c = 'false' AND"
  ),
  edit(
    'a boolean compared with a text field',
    'soql-value-type',
    schedule,
    "Status__c = 'Waiting'",
    'Status__c = TRUE'
  ),
  edit('a variable of another type', 'soql-value-type', service, 'Weight__c < 30', 'Weight__c < :status'),
  edit('LIKE on a number', 'soql-value-type', service, 'Weight__c < 30', "Weight__c LIKE '3%'"),
  edit('a filter on a long text', 'soql-long-text', schedule, "Status__c = 'Waiting'", "Notes__c = 'Waiting'"),
  edit('sorting by a long text', 'soql-long-text', service, 'ORDER BY CreatedDate\n', 'ORDER BY Notes__c\n'),
  edit(
    'a field that is selected but not grouped by',
    'soql-grouping',
    service,
    'SELECT Status__c status, COUNT',
    'SELECT Fragile__c, Status__c status, COUNT'
  ),
  edit('a query without an access mode', 'soql-access-mode', schedule, ' WITH SYSTEM_MODE', ''),
  edit(
    'a write without an access mode',
    'dml-access-mode',
    job,
    ', false, System.AccessLevel.SYSTEM_MODE)',
    ', false)'
  ),
  edit(
    'a statement without an access mode',
    'dml-access-mode',
    job,
    'System.Database.insert(parcels, false, System.AccessLevel.SYSTEM_MODE)',
    'insert parcels'
  ),
  edit(
    'an upsert by a field that is no external id',
    'upsert-key',
    service,
    'Fields.Tracking_Code__c',
    'Fields.Status__c'
  ),
  edit('an upsert by an unknown field', 'upsert-key', service, 'Fields.Tracking_Code__c', 'Fields.Code__c'),
  edit(
    'an upsert by a key of another object',
    'upsert-key',
    service,
    'Parcel__c.Fields.Tracking_Code__c',
    'Depot__c.Fields.City__c'
  ),
  edit(
    'an upsert statement by a field that is no external id',
    'upsert-key',
    service,
    saveLine,
    'upsert as user parcels Parcel__c.Status__c;\n        return null;'
  ),
  edit(
    'a write of custom metadata',
    'dml-object',
    carrier,
    'System.HttpRequest request =',
    'System.Database.update(settings, true, System.AccessLevel.SYSTEM_MODE);\n        System.HttpRequest request ='
  ),
  edit(
    'an update of a platform event',
    'dml-object',
    receiver,
    'answer(result',
    'System.Database.update(event, true, System.AccessLevel.SYSTEM_MODE);\n        answer(result'
  ),
  edit('a write of the creation date', 'read-only-field', job, 'Fragile__c = false', 'CreatedDate = System.now()'),
  edit('a write of an auto number', 'read-only-field', job, 'Fragile__c = false', "Name = 'P-1'"),
  edit(
    'a write of a formula',
    'read-only-field',
    service,
    saveLine,
    `parcels[0].Is_Heavy__c = true;\n        ${saveLine}`
  ),
  edit(
    'a put of an auto number',
    'read-only-field',
    service,
    saveLine,
    `parcels.get(0).put('Name', 'P-1');\n        ${saveLine}`
  ),
  edit('a write of an unknown field', 'unknown-field', job, 'Fragile__c = false', 'Breakable__c = false'),
  edit(
    'a put of an unknown field',
    'unknown-field',
    service,
    saveLine,
    `parcels[0].put('State__c', 'Sent');\n        ${saveLine}`
  ),
  edit('a value that is not in the picklist', 'field-literal', job, "Status__c = 'Waiting'", "Status__c = 'Lost'"),
  edit('a text that is longer than its field', 'field-literal', receiver, "'parcel_sent'", `'${'p'.repeat(41)}'`),
  edit('a status code Apex REST does not have', 'rest-status-code', receiver, 'ACCEPTED = 202', 'ACCEPTED = 207'),
  edit(
    'a literal status code Apex REST does not have',
    'rest-status-code',
    receiver,
    'statusCode = status',
    'statusCode = 429'
  ),
  edit(
    'a status code that is passed on',
    'rest-status-code',
    receiver,
    'answer(result.isSuccess() ? ACCEPTED : NOT_STORED)',
    'answer(422)'
  ),
  edit(
    'a query in a loop',
    'work-in-loop',
    reminder,
    'parcelIds.add(request.parcelId);',
    'parcelIds.add([SELECT Id FROM Parcel__c WHERE Id = :request.parcelId WITH USER_MODE].Id);'
  ),
  edit(
    'a write in a loop',
    'work-in-loop',
    job,
    'parcels.add(new Parcel__c(',
    'System.Database.insert(new Parcel__c(Tracking_Code__c = code), false, System.AccessLevel.SYSTEM_MODE);\n            parcels.add(new Parcel__c('
  ),
  edit(
    'a callout in a loop',
    'work-in-loop',
    carrier,
    'System.HttpResponse response =',
    'while (settings == null) { new System.Http().send(request); }\n        System.HttpResponse response ='
  ),
  edit(
    'a test that cannot fail',
    'test-asserts',
    'classes/ParcelServiceTest.cls',
    "        System.Assert.isTrue(results[0].isSuccess(), 'the parcel is stored');\n        System.Assert.areEqual(1, ParcelService.countByStatus().get('Sent'), 'one parcel is sent');\n",
    ''
  ),
  edit('a class without sharing', 'sharing-missing', carrier, 'public with sharing class', 'public class'),
  edit(
    'a failure that is forgotten',
    'empty-catch',
    carrier,
    'return response.getStatusCode();',
    'try {\n            return response.getStatusCode();\n        } catch (System.CalloutException error) {\n        }\n        return 0;'
  ),
  edit('a record id in the code', 'hard-coded-id', reminder, 'WhatId = parcel.Id', "WhatId = '001D000001abcDEIAY'"),
  edit(
    'a platform type without its namespace',
    'unqualified-type',
    carrier,
    'System.HttpRequest request',
    'HttpRequest request'
  ),
  edit(
    'a platform method without its namespace',
    'unqualified-type',
    service,
    'return System.Database.upsert',
    'return Database.upsert'
  ),
  edit(
    'a debug log outside the logger',
    'debug-log',
    carrier,
    'return response.getStatusCode();',
    'System.debug(response);\n        return response.getStatusCode();'
  ),
  edit('a method without documentation', 'apexdoc-missing', schedule, '/** Starts the schedule. */', ''),
  edit('a class with another name than its file', 'file-name', cache, 'class ParcelCache', 'class ParcelStore'),
  edit('a cache key with a colon', 'cache-use', cache, "'lastFact'", "'last:fact'"),
  edit('a time to live below the least', 'cache-use', cache, 'TIME_TO_LIVE = 600', 'TIME_TO_LIVE = 60'),
  edit('a schedule with a list of minutes', 'cron-expression', schedule, '0 0 * * * ?', '0 0,30 * * * ?'),
  edit('a schedule with two days', 'cron-expression', schedule, '0 0 * * * ?', '0 0 * * * *'),
  edit('a time-out that is too long', 'callout-timeout', carrier, 'setTimeout(30000)', 'setTimeout(180000)'),
  edit('a REST address without a slash', 'rest-mapping', receiver, "'/parcels/events'", "'parcels/events'"),
  edit(
    'a job that is no Queueable',
    'platform-argument',
    schedule,
    'System.enqueueJob(new ParcelJob(codes))',
    'System.enqueueJob(new ParcelService())'
  ),
  edit(
    'a publication of something that is no event',
    'platform-argument',
    receiver,
    'System.EventBus.publish(event)',
    "System.EventBus.publish(new Depot__c(Name = 'North'))"
  ),
  edit(
    'a query in which only one of two texts is escaped',
    'soql-injection',
    carrier,
    'return response.getStatusCode();',
    "String name = System.RestContext.request.params.get('name');\n        List<Parcel__c> found = System.Database.query('SELECT Id FROM Parcel__c ORDER BY ' + String.escapeSingleQuotes(name) + name, System.AccessLevel.USER_MODE);\n        return response.getStatusCode();"
  ),
  edit(
    'a query with a text from outside',
    'soql-injection',
    carrier,
    'return response.getStatusCode();',
    `String name = System.RestContext.request.params.get('name');\n        String query = 'SELECT Id FROM Parcel__c WHERE Name = \\'' + name + '\\'';\n        List<Parcel__c> found = System.Database.query(query, System.AccessLevel.USER_MODE);\n        return response.getStatusCode();`
  ),
  edit(
    'a dynamic query without an access mode',
    'soql-access-mode',
    carrier,
    'return response.getStatusCode();',
    "List<Parcel__c> found = System.Database.query('SELECT Id FROM Parcel__c');\n        return response.getStatusCode();"
  ),
  edit(
    'a write in a cacheable method',
    'cacheable-write',
    service,
    'if (!System.FeatureManagement',
    'System.Database.delete(new List<Parcel__c>(), true, System.AccessLevel.USER_MODE);\n        if (!System.FeatureManagement'
  )
];
