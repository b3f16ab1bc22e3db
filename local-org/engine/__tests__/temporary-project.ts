import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A Salesforce DX project in a folder of its own. */
export class TemporaryProject {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** `classes`: sources by class name. */
  static async of(classes: Record<string, string>): Promise<TemporaryProject> {
    const project = new TemporaryProject(await mkdtemp(join(tmpdir(), 'apex-project-')));
    await project.write('sfdx-project.json', '{ "packageDirectories": [{ "path": "force-app" }] }');
    for (const [name, source] of Object.entries(classes)) await project.writeClass(name, source);
    return project;
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.folder, path)), { recursive: true });
    await writeFile(join(this.folder, path), text);
  }

  async writeClass(name: string, source: string): Promise<void> {
    await this.write(`force-app/classes/${name}.cls`, source);
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Two classes and their tests, one of which depends on the other. */
export const shop: Record<string, string> = {
  Prices: 'public class Prices {\n  public static Integer of(String item) {\n    return item.length();\n  }\n}\n',
  Basket:
    'public class Basket {\n  public Integer total = 0;\n  public void add(String item) {\n    total += Prices.of(item);\n  }\n}\n',
  Unrelated: 'public class Unrelated {\n  public static String hello() {\n    return null;\n  }\n}\n',
  BasketTest:
    "@IsTest\nprivate class BasketTest {\n  @IsTest\n  static void adds() {\n    Basket basket = new Basket();\n    basket.add('tea');\n    Assert.areEqual(3, basket.total);\n  }\n}\n",
  UnrelatedTest:
    '@IsTest\nprivate class UnrelatedTest {\n  @IsTest\n  static void greets() {\n    Assert.isNull(Unrelated.hello());\n  }\n}\n'
};
