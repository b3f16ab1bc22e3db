/** One fault each: the source of a class `Wrong<n>` (or a trigger), where the fault is, and how the platform words it. */
export interface WrongApex {
  fault: string;
  source: string;
  line: number;
  message: RegExp;
}

const body = (statements: string): string =>
  `public with sharing class NAME {\n  public static void run(List<Parcel__c> rows) {\n    ${statements}\n  }\n}\n`;

const member = (text: string): string => `public with sharing class NAME {\n${text}\n}\n`;

/** Faults that Salesforce refuses at deployment. */
export const wrongApex: WrongApex[] = [
  { fault: 'unknown method', source: body('rows.addd(null);'), line: 3, message: /Method does not exist .*addd/ },
  { fault: 'wrong argument', source: body("System.Math.abs('x');"), line: 3, message: /incorrect signature.*abs/ },
  { fault: 'unknown type', source: body('Parcle__c row;'), line: 3, message: /Invalid type: Parcle__c/ },
  {
    fault: 'unknown field',
    source: body("rows[0].Trakc__c = 'x';"),
    line: 3,
    message: /Variable does not exist: Trakc__c/
  },
  { fault: 'unknown variable', source: body('Integer n = m;'), line: 3, message: /Variable does not exist: m/ },
  {
    fault: 'wrong assignment',
    source: body("Integer n = 'x';"),
    line: 3,
    message: /Illegal assignment from String to Integer/
  },
  { fault: 'missing semicolon', source: body('Integer n = 1'), line: 4, message: /Missing ';'|Unexpected token/ },
  { fault: 'missing return', source: member('  Integer f() { }'), line: 2, message: /return|Missing/ },
  { fault: 'unreachable code', source: member('  Integer f() { return 1; f(); }'), line: 2, message: /[Uu]nreachable/ },
  { fault: 'duplicate variable', source: body('Integer n; String n;'), line: 3, message: /Duplicate variable: n/ },
  { fault: 'duplicate field', source: member('  Integer n;\n  String n;'), line: 3, message: /Duplicate field: n/ },
  {
    fault: 'abstract method missing',
    source: 'public class NAME implements System.Queueable {}\n',
    line: 1,
    message: /must implement the method: void System.Queueable.execute/
  },
  {
    fault: 'private member',
    source: body('System.debug(Wrong0Helper.secret);'),
    line: 3,
    message: /not visible|Variable does not exist/
  },
  {
    fault: 'instance from static',
    source: member('  Integer n;\n  static void f() { n = 1; }'),
    line: 3,
    message: /does not exist: n|static/
  },
  {
    fault: 'write to an auto-number',
    source: body("rows[0].Name = 'P-1';"),
    line: 3,
    message: /Field is not writeable: Parcel__c.Name/
  },
  {
    fault: 'write to an audit field',
    source: body('rows[0].CreatedDate = System.now();'),
    line: 3,
    message: /Field is not writeable: Parcel__c.CreatedDate/
  },
  {
    fault: 'upsert on no external id',
    source: body('upsert rows Parcel__c.Weight__c;'),
    line: 3,
    message: /Invalid field for upsert, must be an External Id/
  },
  {
    fault: 'update of an event',
    source: body('update new Parcel_Event__e();'),
    line: 3,
    message: /DML|not allowed|not supported/i
  },
  {
    fault: 'DML on custom metadata',
    source: body("insert new Rule__mdt(Label = 'x');"),
    line: 3,
    message: /DML|not allowed|not supported/i
  },
  { fault: 'unknown label', source: body('String s = System.Label.Nope;'), line: 3, message: /Nope/ },
  {
    fault: 'unknown annotation',
    source: member('  @Auraenable\n  public static void f() {}'),
    line: 2,
    message: /Annotation does not exist: Auraenable|Invalid annotation/
  },
  {
    fault: '@HttpPost outside a resource',
    source: member('  @HttpPost\n  global static void f() {}'),
    line: 3,
    message: /Defining type for global methods must be declared as global/
  },
  {
    fault: '@future with an object',
    source: member('  @Future\n  public static void f(Parcel__c row) {}'),
    line: 3,
    message: /Future methods do not support parameter type of Parcel__c/
  },
  {
    fault: '@InvocableMethod with two inputs',
    source: member('  @InvocableMethod\n  public static void f(List<Id> a, List<Id> b) {}'),
    line: 3,
    message: /Only one parameter is supported/
  },
  {
    fault: 'catch order',
    source: body('try { run(rows); } catch (Exception e) { throw e; } catch (System.DmlException e) { throw e; }'),
    line: 3,
    message: /already caught|Exception type/i
  },
  { fault: 'impossible cast', source: body('Object o = (Integer) rows;'), line: 3, message: /Incompatible types/ },
  {
    fault: 'switch value twice',
    source: body('switch on rows.size() { when 1 { run(rows); } when 1 { run(rows); } }'),
    line: 3,
    message: /1 occurs as more than one when branch/
  },
  { fault: 'integer out of range', source: body('Integer n = 3000000000;'), line: 3, message: /[Ii]nteger|Illegal/ },
  {
    fault: 'static in an inner class',
    source: member('  class Inner {\n    static Integer n;\n  }'),
    line: 3,
    message: /static/i
  },
  {
    fault: 'final reassigned',
    source: member('  static final Integer N = 1;\n  static void f() { N = 2; }'),
    line: 3,
    message: /[Ff]inal/
  },
  { fault: 'non-boolean condition', source: body('if (rows.size()) { run(rows); }'), line: 3, message: /Boolean/ },
  { fault: 'exception that is none', source: body("throw 'x';"), line: 3, message: /[Tt]hrow|Exception/ },
  {
    fault: 'no such child relationship',
    source: body('for (Depot__c d : [SELECT Id FROM Depot__c]) { System.debug(d.Boxes__r); }'),
    line: 3,
    message: /Boxes__r/
  }
];
