import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runTests, type TestOutcome, type TestRun } from '../run.ts';
import { TemporaryProject } from './temporary-project.ts';

/** The first run compiles the engine. */
const SET_UP_TIME = 300_000;

/** Bodies of test methods, by name. */
const methods: Record<string, string> = {
  growsAString: "String text = 'x';\nwhile (true) {\n  text += text;\n}",
  growsAList:
    "List<String> texts = new List<String>();\nfor (Integer i = 0; i < 2000000; i++) {\n  texts.add('some text of no great length ' + i);\n}",
  keepsMuchInAStatic: "Shelf.items.add('x'.repeat(7000000));\nInteger one = 1;\none++;",
  dropsWhatItMakes:
    "for (Integer i = 0; i < 50; i++) {\n  String text = 'x'.repeat(1000000);\n}\nAssert.isTrue(Limits.getHeapSize() < 2000000);",
  seesWhatItHolds:
    "Integer before = Limits.getHeapSize();\nString text = 'x'.repeat(1000000);\nAssert.areEqual(1000, (Limits.getHeapSize() - before) / 1000);\ntext = null;\nAssert.isTrue(Limits.getHeapSize() < before + 1000);",
  countsSharedValuesOnce:
    "String text = 'x'.repeat(1000000);\nList<String> texts = new List<String>{ text, text, text };\nAssert.isTrue(Limits.getHeapSize() < 1100000);\nAssert.areEqual(3, texts.size());",
  countsRecordsBlobsAndObjects:
    "Integer before = Limits.getHeapSize();\nAccount row = new Account(Description = 'x'.repeat(10000));\nBlob bytes = Blob.valueOf('x'.repeat(20000));\nShelf shelf = new Shelf('x'.repeat(30000));\nMap<String, Object> all = new Map<String, Object>{ 'x'.repeat(40000) => new Set<String>{ 'x'.repeat(50000) } };\nAssert.areEqual(150, (Limits.getHeapSize() - before) / 1000);\nAssert.areEqual(1, all.size(), row.Name + bytes + shelf);",
  startsAnewWithStartTest:
    "String text = 'x'.repeat(4000000);\nTest.startTest();\nAssert.isTrue(Limits.getHeapSize() < 100000);\nString more = 'x'.repeat(4000000);\nAssert.isTrue(Limits.getHeapSize() >= 4000000);\nTest.stopTest();\nAssert.areEqual(text, more);",
  jobsHaveTwice:
    'Test.startTest();\nSystem.enqueueJob(new Hoard(9000000));\nTest.stopTest();\nAssert.areEqual(9000000, Hoard.kept);',
  jobsHaveNoMore: 'Test.startTest();\nSystem.enqueueJob(new Hoard(13000000));\nTest.stopTest();',
  writesAHugeNumber: "String text = JSON.serialize(JSON.deserializeUntyped('1e44283040'));",
  roundsAHugeNumber: "Long whole = Decimal.valueOf('1e2000000000').round();",
  addsToAHugeNumber: "Decimal sum = Decimal.valueOf('1e2000000000') + 1;",
  raisesToAHugePower: 'Decimal power = (2.0).pow(900000000);'
};

const sources: Record<string, string> = {
  Shelf:
    'public class Shelf {\n  public static List<String> items = new List<String>();\n  String content;\n  public Shelf(String content) {\n    this.content = content;\n  }\n}\n',
  Hoard:
    "public class Hoard implements Queueable {\n  public static Integer kept = 0;\n  Integer size;\n  public Hoard(Integer size) {\n    this.size = size;\n  }\n  public void execute(QueueableContext context) {\n    String text = 'x'.repeat(size);\n    kept = text.length();\n  }\n}\n",
  HeapTest: `@IsTest\nprivate class HeapTest {\n${Object.entries(methods)
    .map(([name, body]) => `@IsTest\nstatic void ${name}() {\n${body}\n}`)
    .join('\n')}\n}\n`
};

describe('the heap of a transaction', () => {
  let project: TemporaryProject;
  let run: TestRun;
  const outcome = (method: string): Pick<TestOutcome, 'ok' | 'message'> => {
    const found = run.tests.find((test) => test.method === method);
    if (!found) throw new Error(`${method} has not run: ${JSON.stringify(run.compileErrors)}`);
    return { ok: found.ok, message: found.message };
  };

  beforeAll(async () => {
    project = await TemporaryProject.of(sources);
    run = await runTests(project.folder);
  }, SET_UP_TIME);

  afterAll(async () => {
    await project.remove();
  });

  it.each([
    'growsAString',
    'growsAList',
    'keepsMuchInAStatic',
    'jobsHaveNoMore',
    'writesAHugeNumber',
    'roundsAHugeNumber',
    'addsToAHugeNumber',
    'raisesToAHugePower'
  ])('ends what holds too much: %s', (method) => {
    expect(outcome(method)).toEqual({
      ok: false,
      message: expect.stringMatching(/^System\.LimitException: Apex heap size too large: \d{7,}$/)
    });
  });

  it.each([
    'dropsWhatItMakes',
    'seesWhatItHolds',
    'countsSharedValuesOnce',
    'countsRecordsBlobsAndObjects',
    'startsAnewWithStartTest',
    'jobsHaveTwice'
  ])('counts what variables lead to: %s', (method) => {
    expect(outcome(method)).toEqual({ ok: true, message: null });
  });
});
