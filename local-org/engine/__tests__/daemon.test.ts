import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { connect } from 'node:net';
import { readFile } from 'node:fs/promises';
import { addressFile, daemonProcess, endDaemon } from '../daemon.ts';
import { prepareEngine, type Engine } from '../engine.ts';
import { runTests, type TestRun } from '../run.ts';
import { shop, TemporaryProject } from './temporary-project.ts';

/** The first run compiles the engine. */
jest.setTimeout(300_000);

const field =
  '<?xml version="1.0" encoding="UTF-8"?>\n<CustomField xmlns="http://soap.sforce.com/2006/04/metadata"><fullName>Tea__c</fullName><label>Tea</label><type>Text</type><length>20</length></CustomField>\n';

describe('the process that stays', () => {
  let project: TemporaryProject;
  let engine: Engine;
  const run = async (): Promise<TestRun> => runTests(project.folder, { daemon: true });
  const messages = (result: TestRun): (string | null)[] => result.tests.map((test) => test.message);

  beforeAll(async () => {
    project = await TemporaryProject.of(shop);
    engine = await prepareEngine();
    await run();
  });

  afterAll(async () => {
    await endDaemon(engine, project.folder);
    await project.remove();
  });

  it('answers again, and compiles nothing when nothing has changed', async () => {
    const before = await daemonProcess(engine, project.folder);
    expect((await run()).compiledFiles).toBe(0);
    expect(await daemonProcess(engine, project.folder)).toEqual(before);
  });

  it('lets nobody else read how to reach it', async () => {
    expect((await daemonProcess(engine, project.folder))?.mode).toBe(0o600);
  });

  it('says nothing to somebody without the token', async () => {
    const { port } = JSON.parse(await readFile(await addressFile(engine, project.folder), 'utf8')) as { port: number };
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect({ host: '127.0.0.1', port });
      socket.on('data', (part) => (text += String(part)));
      socket.on('close', () => {
        resolve(text);
      });
      socket.write(`${JSON.stringify({ kind: 'test', token: 'guessed' })}\n`);
    });
    expect(answer).toBe('');
  });

  it('compiles only the class whose body has changed', async () => {
    await project.writeClass('Prices', shop['Prices']?.replace('item.length()', '2') ?? '');
    const result = await run();
    expect(result.compiledFiles).toBe(1);
    expect(messages(result)[0]).toContain('Expected: 3, Actual: 2');
  });

  it('compiles those too that could see a changed declaration', async () => {
    await project.writeClass(
      'Prices',
      shop['Prices']?.replace('String item', 'Object item').replace('item.length()', '3') ?? ''
    );
    const result = await run();
    expect(result.compiledFiles).toBe(2);
    expect(messages(result)).toEqual([null, null]);
  });

  it('reports what a change breaks elsewhere, and that it is mended', async () => {
    await project.writeClass('Prices', 'public class Prices {}\n');
    const broken = await run();
    expect(broken.compileErrors.map((error) => error.file)).toEqual(['force-app/classes/Basket.cls']);
    await project.writeClass('Prices', shop['Prices'] ?? '');
    const mended = await run();
    expect(mended.compileErrors).toEqual([]);
    expect(messages(mended)).toEqual([null, null]);
  });

  it('never answers from metadata that is no longer there', async () => {
    await project.write('force-app/objects/Account/fields/Tea__c.field-meta.xml', field);
    await project.writeClass(
      'Unrelated',
      shop['Unrelated']?.replace('return null', 'return new Account().Tea__c') ?? ''
    );
    expect(messages(await run())).toEqual([null, null]);
    await project.write('force-app/objects/Account/fields/Tea__c.field-meta.xml', field.replaceAll('Tea', 'Milk'));
    expect((await run()).compileErrors[0]?.message).toContain('Tea__c');
    await project.writeClass('Unrelated', shop['Unrelated'] ?? '');
  });

  it('is started anew after a crash', async () => {
    const before = await daemonProcess(engine, project.folder);
    process.kill(before?.pid ?? 0, 'SIGKILL');
    expect(messages(await run())).toEqual([null, null]);
    const after = await daemonProcess(engine, project.folder);
    expect(after?.pid).not.toBe(before?.pid);
  });
});
