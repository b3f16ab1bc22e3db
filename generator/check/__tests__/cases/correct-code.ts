/** Code that is correct, each in a way that a rule about literals, loops or new records could mistake for a fault. */
import { addClass, type Variant } from './variant.ts';

function code(what: string, statements: string, members = ''): Variant {
  const text = `/** Correct. */\npublic with sharing class ParcelVariant {\n    /**\n     * Runs.\n     * @return anything\n     */\n    public static Object run() {\n        ${statements}\n    }\n${members}}\n`;
  return addClass(what, text);
}

export const correctCode: readonly Variant[] = [
  code(
    'texts in the form that the platform reads',
    "return new List<Object>{ System.Integer.valueOf('-12'), System.Decimal.valueOf('1.5e3'), System.Date.valueOf('2024-02-01'), System.Datetime.valueOf('2024-02-01 10:00:00'), System.JSON.deserializeUntyped('{}') };"
  ),
  code(
    'expressions that only Java has',
    "return new List<Object>{ System.Pattern.compile('(?i)a++\\\\p{Alpha}'), System.Pattern.compile('[a-z&&[^b]]'), 'a.b'.split('\\\\.') };"
  ),
  code(
    'a matcher whose replacement is no expression',
    "System.Matcher found = System.Pattern.compile('a').matcher('a');\n        return found.replaceAll('(');"
  ),
  code('a text that is formatted', "return String.format('{0}', new List<Object>{ 'x' });"),
  code(
    'a record that is completed before it is inserted',
    "Lead one = new Lead(LastName = 'x');\n        one.Company = 'y';\n        insert as user one;\n        return one;"
  ),
  code(
    'a record that others complete',
    'Contact one = new Contact();\n        complete(one);\n        insert as user one;\n        return one;',
    "    private static void complete(Contact one) {\n        one.LastName = 'x';\n    }\n"
  ),
  code(
    'a record that is inserted and then updated',
    "Depot__c one = new Depot__c(City__c = 'x');\n        insert as user one;\n        one.City__c = 'y';\n        update as user one;\n        return one;"
  ),
  code(
    'a parent that is named by its key',
    "insert as user new Parcel_Scan__c(Parcel__r = new Parcel__c(Tracking_Code__c = 'x'), Place__c = 'y');\n        return null;"
  ),
  code(
    'an error whose text is one word',
    "Parcel__c one = new Parcel__c();\n        one.addError('Refused', false);\n        return one;"
  ),
  code(
    'a method that calls itself until nothing is left',
    'return countdown(3);',
    '    private static Integer countdown(Integer left) {\n        if (left == 0) {\n            return 0;\n        }\n        return countdown(left - 1);\n    }\n'
  ),
  code(
    'a method that calls itself on one of two ways',
    'return countdown(3);',
    '    private static Integer countdown(Integer left) {\n        return left == 0 ? 0 : countdown(left - 1);\n    }\n'
  ),
  code(
    'a method that calls another of its name',
    'return twice(3);',
    '    private static Integer twice(Integer number) {\n        return twice(number, 2);\n    }\n    private static Integer twice(Integer number, Integer times) {\n        return number * times;\n    }\n'
  ),
  code(
    'a loop that is left in its middle',
    'Integer n = 0;\n        while (true) {\n            n++;\n            if (n > 3) {\n                break;\n            }\n        }\n        return n;'
  ),
  code(
    'a loop that changes its collection and goes',
    'List<String> names = new List<String>();\n        for (Integer at = 0; at < names.size(); at++) {\n            names.remove(at);\n        }\n        for (String name : names) {\n            if (name == null) {\n                names.clear();\n                break;\n            }\n        }\n        return names;'
  ),
  code(
    'a variable that only a query text binds',
    "String wanted = 'x';\n        return System.Database.query('SELECT Id FROM Parcel__c WHERE Name = :wanted', System.AccessLevel.USER_MODE);"
  ),
  code(
    'a callout before a write',
    "Integer status = new System.Http().send(new System.HttpRequest()).getStatusCode();\n        insert as user new Depot__c(City__c = 'a');\n        return status;"
  ),
  code(
    'a callout where nothing was written',
    "if (System.Request.getCurrent().getQuiddity() == System.Quiddity.REST) {\n            insert as user new Depot__c(City__c = 'a');\n            return null;\n        }\n        return new System.Http().send(new System.HttpRequest()).getStatusCode();"
  ),
  code(
    'a write and a callout of which one happens',
    "if (System.Request.getCurrent().getQuiddity() == System.Quiddity.REST) {\n            insert as user new Depot__c(City__c = 'a');\n        } else {\n            new System.Http().send(new System.HttpRequest());\n        }\n        return null;"
  ),
  code(
    'a collection behind an equals sign',
    "List<String> wanted = new List<String>{ 'x' };\n        return [SELECT Id FROM Parcel__c WHERE Name = :wanted WITH USER_MODE];"
  )
];
