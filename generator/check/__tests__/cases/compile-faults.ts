/**
 * Classes that do not compile, one error each. They are compiled together in one project, since starting a compiler
 * takes longer than compiling; `body` stands in a class of its own.
 */

export interface CompileFault {
  readonly what: string;
  /** The gates that must notice. The others may. */
  readonly gates: readonly ('apex-types' | 'apex-compiler')[];
  /** The class's members; a text that begins with `class`, `@` or `public` after `= ` is the whole file. */
  readonly body: string;
  readonly wholeFile?: boolean;
}

const both = ['apex-types', 'apex-compiler'] as const;
const compiler = ['apex-compiler'] as const;

const member = (what: string, gates: CompileFault['gates'], body: string): CompileFault => ({ what, gates, body });
const whole = (what: string, gates: CompileFault['gates'], body: string): CompileFault => ({
  what,
  gates,
  body,
  wholeFile: true
});

export const compileFaults: readonly CompileFault[] = [
  member('an unknown method', both, 'void run() { System.Crypto.constantTimeEq(null, null); }'),
  member('an unknown method of an own class', both, 'void run() { ParcelService.loadAll(); }'),
  member('a wrong number of arguments', both, 'void run() { ParcelCache.remember(); }'),
  member('a wrong argument type', both, 'void run() { ParcelCache.remember(System.now()); }'),
  member('an unknown variable', both, 'Integer run() { return amount; }'),
  member('an unknown type', both, 'Crate run() { return null; }'),
  member('an unknown object', both, 'void run() { Crate__c crate = null; }'),
  member('an unknown field', both, 'void run() { Parcel__c parcel = new Parcel__c(); parcel.State__c = null; }'),
  member('a wrong return type', both, "Integer run() { return 'one'; }"),
  member('a missing return', compiler, 'Integer run() { Integer one = 1; }'),
  member('a text assigned to a number', both, "void run() { Integer one = 'one'; }"),
  member('a variable declared twice', both, 'void run() { Integer one = 1; Integer one = 2; }'),
  member('a method declared twice', both, 'void run() { } void run() { }'),
  member('an instance method called as a static one', both, 'void run() { ParcelJob.execute(null); }'),
  member('a private method of another class', compiler, 'void run() { ParcelReceiver.answer(200); }'),
  member('an interface that is not implemented', both, 'class Job implements System.Queueable { }'),
  member(
    'an abstract method that is not implemented',
    compiler,
    'abstract class Base { abstract void go(); } class Child extends Base { }'
  ),
  member('an override of nothing', both, 'override void run() { }'),
  member('a class that extends a final one', both, 'class Base { } class Child extends Base { }'),
  member('an exception of the wrong name', compiler, 'class Problem extends System.Exception { }'),
  member('a throw of something that is no exception', compiler, 'void run() { throw new ParcelService(); }'),
  member(
    'an unreachable catch',
    compiler,
    'void run() { try { ParcelCache.remember(null); } catch (System.Exception one) { throw one; } catch (System.DmlException two) { throw two; } }'
  ),
  member('an annotation that does not exist', compiler, '@Cached void run() { }'),
  member('a post method outside a REST class', compiler, '@HttpPost global static void run() { }'),
  member(
    'an invocable method with two parameters',
    compiler,
    '@InvocableMethod public static void run(List<String> one, List<String> two) { }'
  ),
  member('a future method with a record', compiler, '@Future public static void run(Parcel__c parcel) { }'),
  member('a future method that returns something', compiler, '@Future public static Integer run() { return 1; }'),
  member('an illegal cast', compiler, "void run() { Parcel__c parcel = (Parcel__c) 'one'; }"),
  member('a write of custom metadata', compiler, 'void run() { insert new Parcel_Settings__mdt(); }'),
  member('an update of a platform event', compiler, 'void run() { update new Parcel_Event__e(); }'),
  member('a wrong type in a record', compiler, "void run() { Parcel__c parcel = new Parcel__c(Weight__c = 'heavy'); }"),
  member('a list of the wrong type', both, "void run() { List<Integer> numbers = new List<String>{ 'a' }; }"),
  member('a void method as value', compiler, "Integer run() { return ParcelCache.remember('a'); }"),
  member('an integer that is too large', compiler, 'Integer run() { return 99999999999; }'),
  member('a condition that is no boolean', both, "void run() { if ('yes') { } }"),
  member(
    'a switch on an unknown enum value',
    compiler,
    'enum Size { SMALL } void run(Size size) { switch on size { when HUGE { } } }'
  ),
  member('a loop over something that is no list', both, 'void run() { for (Integer one : 5) { } }'),
  member('a call of null', compiler, 'void run() { null.toString(); }'),
  member('a method of Blob that does not exist', both, "Integer run() { return Blob.valueOf('a').length(); }"),
  member('a cache method with wrong arguments', both, "void run() { Cache.Org.put('a', 'b', 'c', 1, 2, 3); }"),
  member('a platform class that does not exist', both, 'void run() { System.HttpCallout call = null; }'),
  whole('an interface as superclass', both, 'public class NAME extends System.Queueable { }'),
  whole('a static class', compiler, 'public static class NAME { }'),
  whole('a private outer class', compiler, 'private class NAME { }'),
  whole('text that is no Apex', both, 'public class NAME { void run() { Integer = ; } }')
];
