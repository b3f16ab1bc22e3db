import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { endDaemon } from '../daemon.ts';
import { prepareEngine } from '../engine.ts';
import { describeExec, execApex, type ExecResult } from '../exec.ts';
import { shop, TemporaryProject } from './temporary-project.ts';

/** The first run compiles the engine. */
jest.setTimeout(300_000);

describe('anonymous Apex', () => {
  let project: TemporaryProject;
  const exec = async (body: string): Promise<ExecResult> => execApex(project.folder, body, { daemon: true });

  beforeAll(async () => {
    project = await TemporaryProject.of(shop);
  });

  afterAll(async () => {
    await endDaemon(await prepareEngine(), project.folder);
    await project.remove();
  });

  it('runs with the classes of the project and tells what it wrote and used', async () => {
    const result = await exec(
      "insert new Account(Name = 'A');\nInteger count = [SELECT COUNT() FROM Account];\nSystem.debug(Prices.of('tea') + count);"
    );
    expect(result).toMatchObject({ ok: true, message: null, debug: ['DEBUG|4'] });
    expect(result.limits).toMatchObject({ queries: [1, 100], dml_statements: [1, 150] });
    expect(describeExec(result)).toContain('DEBUG | 4\n\nlimits used: queries 1/100');
  });

  it('may declare methods and classes', async () => {
    const result = await exec(
      'class Tea { Integer cups = 2; }\nvoid drink(Tea tea) { System.debug(tea.cups); }\ndrink(new Tea());'
    );
    expect(result.debug).toEqual(['DEBUG|2']);
  });

  it('names no method of the compiler’s own among those that were called', async () => {
    const result = await exec("Integer one = 1;\nSystem.Database.query('no query');");
    expect(result.stack).toBe('AnonymousBlock: line 2, column 1');
  });

  it('tells where an exception came from', async () => {
    const result = await exec("String text;\nSystem.debug('before');\ntext.length();");
    expect(result).toMatchObject({
      ok: false,
      message: 'System.NullPointerException: Attempt to de-reference a null object',
      stack: 'AnonymousBlock: line 3, column 1',
      debug: ['DEBUG|before']
    });
  });

  it('gets the compiler’s words, with line and column, and does not run', async () => {
    const result = await exec("System.debug('never');\nInteger count = 'one';");
    expect(result.ok).toBeUndefined();
    expect(describeExec(result)).toBe('line 2, column 9: Illegal assignment from String to Integer');
  });

  it('hears of one place once, though the parser stumbles over it several times', async () => {
    const { compileErrors } = await exec("String text = 'a' + ''b';");
    const told = compileErrors.map(({ line, column, message }) => `${line}:${column} ${message}`);
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...new Set(told)]);
  });

  it('says of itself that it is anonymous', async () => {
    expect((await exec('System.debug(System.Request.getCurrent().getQuiddity());')).debug).toEqual(['DEBUG|ANONYMOUS']);
  });

  it('is no test', async () => {
    expect((await exec('System.debug(Test.isRunningTest());')).debug).toEqual(['DEBUG|false']);
  });

  it('leaves nothing behind for the next run', async () => {
    await exec("insert new Account(Name = 'A');");
    expect((await exec('System.debug([SELECT COUNT() FROM Account]);')).debug).toEqual(['DEBUG|0']);
  });
});
