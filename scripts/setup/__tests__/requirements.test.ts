import { describe, expect, it } from '@jest/globals';
import { javaProblem, nodeProblem, readJavaSettings } from '../requirements.mjs';

describe('the Node needed', () => {
  it.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.1.0'])('takes %s', (version) => {
    expect(nodeProblem(version)).toBeUndefined();
  });

  it.each(['v18.20.4', 'v20.18.3', 'v16.0.0', 'v9.11.2'])(
    'refuses %s, and names what is needed and how to get it',
    (version) => {
      const problem = nodeProblem(version);
      expect(problem).toContain(`Node 20.19 or newer is needed; this is ${version}.`);
      expect(problem).toMatch(/Debian, Ubuntu .+\n\s+macOS .+\n\s+Windows /);
    }
  );
});

describe('the Java needed', () => {
  it.each([17, 21, 25])('takes a development kit %i', (version) => {
    expect(javaProblem({ version, hasCompiler: true })).toBeUndefined();
  });

  it.each([
    ['none at all', undefined, 'there is no `java` on the PATH'],
    ['an older one', { version: 11, hasCompiler: true }, 'the `java` on the PATH is version 11'],
    ['a runtime only', { version: 17, hasCompiler: false }, 'a runtime without its compiler']
  ])('refuses %s, says so and how to get one', (_, java, sentence) => {
    const problem = javaProblem(java);
    expect(problem).toContain(sentence);
    expect(problem).toContain('sudo apt-get install openjdk-17-jdk-headless');
    expect(problem).toContain('brew install openjdk@17');
    expect(problem).toContain('winget install EclipseAdoptium.Temurin.17.JDK');
  });
});

describe('what Java says about itself', () => {
  it('is its version and its place', () => {
    const settings = 'Property settings:\n    java.home = /opt/jdk 17\n    java.specification.version = 17\n';
    expect(readJavaSettings(settings)).toEqual({ version: 17, home: '/opt/jdk 17' });
  });

  it('is 8 where it calls itself 1.8', () => {
    const settings = '    java.home = C:\\Java\\jre8\r\n    java.specification.version = 1.8\r\n';
    expect(readJavaSettings(settings)).toEqual({ version: 8, home: 'C:\\Java\\jre8' });
  });

  it('is nothing when something else answers to its name', () => {
    expect(readJavaSettings('No Java runtime present, requesting install.')).toBeUndefined();
  });
});
