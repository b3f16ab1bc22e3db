/** What is certain about code without running it: literals, names, loops, and records that are made where they are written. */
import { add, type Fault } from './fault.ts';

function inMethod(what: string, rule: string, statements: string, members = ''): Fault {
  const text = `/** One fault. */\npublic with sharing class ParcelFault {\n    /** Runs. */\n    public static Object run() {\n        ${statements}\n    }\n${members}}\n`;
  return add(what, rule, 'classes/ParcelFault.cls', text);
}

const argument = (what: string, expression: string): Fault =>
  inMethod(what, 'argument-literal', `return ${expression};`);
const record = (what: string, statements: string): Fault =>
  inMethod(what, 'record-incomplete', `${statements}\n        return null;`);
const described = (what: string, expression: string): Fault =>
  inMethod(what, 'described-name', `return ${expression};`);

export const literalFaults: readonly Fault[] = [
  argument('a text that is no whole number', "System.Integer.valueOf('x')"),
  argument('a text that is no number', "System.Decimal.valueOf('1,5')"),
  argument('a text that is no date', "System.Date.valueOf('not')"),
  argument('a text that is no time', "System.Datetime.valueOfGmt('2020')"),
  argument('a text that is no id', "System.Id.valueOf('short')"),
  inMethod('an id that is none', 'argument-literal', "Id one = 'short';\n        return one;"),
  argument('an expression that is not closed', "System.Pattern.compile('(abc')"),
  argument('an expression that repeats nothing', "'abc'.replaceAll('*b', '')"),
  inMethod(
    'a set of characters that is not closed',
    'argument-literal',
    "String text = 'a,b';\n        return text.split('[,');"
  ),
  argument('an unknown time zone', "System.Datetime.now().format('yyyy', 'Europe/Nowhere')"),
  argument('an unknown character set', "System.EncodingUtil.urlEncode('a', 'UTF-9')"),
  argument('a text that is no JSON', "System.JSON.deserializeUntyped('{not}')"),
  argument('a division by zero', '7 / 0'),
  inMethod('an unknown signature', 'known-word', "return System.Crypto.sign('RSA-SHA9', null, null);"),
  inMethod('an unknown cipher', 'known-word', "return System.Crypto.encryptWithManagedIV('AES512', null, null);"),
  inMethod(
    'a schedule on an unknown day',
    'cron-expression',
    "return System.schedule('x', '0 0 1 ? * FOO', new ParcelSchedule());"
  ),
  inMethod(
    'a schedule on the ninth day of the week',
    'cron-expression',
    "return System.schedule('x', '0 0 1 ? * 9', new ParcelSchedule());"
  ),
  inMethod('a variable that nothing uses', 'unused-variable', 'Integer forgotten = 1;\n        return null;'),
  record('a record without a required field', "insert as user new Lead(FirstName = 'x');"),
  record('a variable’s record without a required field', 'Contact one = new Contact();\n        insert as user one;'),
  record(
    'a record without the project’s required field',
    "Parcel__c one = new Parcel__c(Tracking_Code__c = 'x');\n        one.Weight__c = 2;\n        insert as user one;"
  ),
  record(
    'a list with a record without a required field',
    "System.Database.insert(new List<Lead>{ new Lead(LastName = 'x') }, System.AccessLevel.USER_MODE);"
  ),
  record(
    'an update of a record without id',
    "Depot__c one = new Depot__c(City__c = 'x');\n        update as user one;"
  ),
  record('a deletion of a record without id', 'delete as user new Depot__c();'),
  record('a record that is inserted with an id', 'insert as user new Depot__c(Id = System.UserInfo.getUserId());'),
  inMethod(
    'an upsert by a field that is no external id, named without its object',
    'upsert-key',
    'Parcel__c one = new Parcel__c();\n        upsert as user one Weight__c;\n        return one;'
  ),
  described('the description of an unknown object', "System.Schema.describeSObjects(new List<String>{ 'Unknown__c' })"),
  described(
    'the description of an unknown field',
    "Parcel__c.SObjectType.getDescribe().fields.getMap().get('Colour__c')"
  ),
  described('an unknown field set', "Schema.SObjectType.Parcel__c.fieldSets.getMap().get('Short')"),
  described(
    'an unknown record type',
    "Schema.SObjectType.Parcel__c.getRecordTypeInfosByDeveloperName().get('Letter').getRecordTypeId()"
  ),
  inMethod(
    'an error on an unknown field',
    'described-name',
    "Parcel__c one = new Parcel__c();\n        one.addError('Colour__c', 'No.');\n        return one;"
  ),
  inMethod(
    'a query that breaks off before its object',
    'apex-syntax-error',
    'return [SELECT NOPE(Id) FROM Parcel__c];'
  ),
  inMethod(
    'a query that compares a text with a number of a variable',
    'soql-value-type',
    'List<Integer> codes = new List<Integer>();\n        return [SELECT Id FROM Parcel__c WHERE Tracking_Code__c IN :codes WITH USER_MODE];'
  ),
  ...['Integer ask() {', 'void ask(String what) {'].map((head) =>
    add(
      `a test that is declared as ${head}`,
      'test-method',
      'classes/ParcelFaultTest.cls',
      `@IsTest\nprivate class ParcelFaultTest {\n    @IsTest\n    static ${head}\n        System.Assert.isNotNull(System.now());\n        return 1;\n    }\n}\n`
    )
  ),
  inMethod('a method that only calls itself', 'endless-recursion', 'return run();'),
  inMethod(
    'two methods that only call each other',
    'endless-recursion',
    'return there(1);',
    '    private static Integer there(Integer step) {\n        return back(step + 1);\n    }\n    private static Integer back(Integer step) {\n        Integer next = there(step);\n        return next;\n    }\n'
  ),
  inMethod(
    'a loop that is never left',
    'endless-loop',
    'Integer n = 0;\n        while (true) {\n            n++;\n        }'
  ),
  inMethod(
    'a loop that adds to what it goes through',
    'changed-while-read',
    'List<String> names = new List<String>();\n        for (String name : names) {\n            names.add(name);\n        }\n        return names;'
  ),
  inMethod(
    'a loop that removes keys of the map it goes through',
    'changed-while-read',
    'Map<String, String> names = new Map<String, String>();\n        for (String name : names.keySet()) {\n            names.remove(name);\n        }\n        return names;'
  )
];
