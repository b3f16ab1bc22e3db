/** A Lightning web component of the project with everything the rules about it look at. */
import path from 'node:path/posix';
import type { Component } from '../project/component.ts';
import type { Project } from '../project/project.ts';
import { textOf } from '../xml/element.ts';
import type { CompilerAnswer, Member, PageSource } from './compilation.ts';

/** A bundle, not compiled yet. */
export interface Bundle {
  readonly name: string;
  /** For example `force-app/main/default/lwc/callMonitor`. */
  readonly folder: string;
  readonly component: Component;
  readonly source: PageSource;
}

export interface Page extends Bundle {
  readonly answer: CompilerAnswer;
}

/** Everything a rule needs: the page, the others, the project around them. */
export interface PageContext {
  readonly project: Project;
  readonly pages: ReadonlyMap<string, Page>;
}

const compiledKinds = /\.(js|html|css)$/;

/** The bundles of a project, sorted by name. */
export function bundlesOf(project: Project): Bundle[] {
  return project.componentsOf('LightningComponentBundle').map((component) => {
    const folder = path.dirname(component.file);
    const files = [...project.files]
      .filter(([file]) => path.dirname(file) === folder && compiledKinds.test(file))
      .map(([file, text]) => [path.basename(file), text] as const);
    const apiVersion = Number(textOf(component.root, 'apiVersion') ?? project.settings.apiVersion);
    const name = path.basename(folder);
    return { name, folder, component, source: { name, files: Object.fromEntries(files), apiVersion } };
  });
}

/** What others may set or call. */
export function publicMembers(page: Page): readonly Member[] {
  return (page.answer.metadata?.classMembers ?? []).filter((member) => member.decorator === 'api');
}

/** The code of the bundle's own name; empty for a bundle of styles. */
export const mainScript = (bundle: Bundle): string => bundle.source.files[`${bundle.name}.js`] ?? '';

/**
 * True when everything public is seen in the class itself. Members that come from a base class of the project's own are
 * not in the compiler's answer.
 */
export function membersAreKnown(page: Page): boolean {
  return /\bextends\s+(?:NavigationMixin\(\s*)?(?:LightningElement|LightningModal)\b/.test(mainScript(page));
}

/** `callMonitor` for `c-call-monitor`. */
export const bundleOfTag = (tag: string): string =>
  tag.replace(/^c-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
