import Handlebars from 'handlebars';
import * as escape from './escape.ts';
import { isPartial, parseTemplates, partialFolder, type ParsedTemplate } from './parse-templates.ts';

/** Sources of the templates, by their path under `templates/` without `.hbs`. */
export type TemplateSources = ReadonlyMap<string, string>;

/** Renders one template with its view. */
export interface Render {
  (template: string, view: object): string;
  /** Names of all templates. */
  readonly templates: readonly string[];
}

/** The only ways in which a template may write a value. */
export const escapes = {
  apexString: escape.apexString,
  apexIdentifier: escape.apexIdentifier,
  apexType: escape.apexType,
  apexNumber: escape.apexNumber,
  apexComment: escape.apexComment,
  soqlName: escape.soqlName,
  xmlText: escape.xmlText,
  xmlAttribute: escape.xmlAttribute,
  markdown: escape.markdown,
  markdownCode: escape.markdownCode,
  markdownProse: escape.markdownProse,
  markdownFence: escape.markdownFence
} as const;

const blocks = { if: true, unless: true, each: true, with: true } as const;

/**
 * Makes the renderer of a set of templates. Partials are the templates under `partials/`, called by their last name.
 * A view that lacks what its template names is an error, never an empty string.
 *
 * @throws {Error} naming the template, when it is unknown or its view does not fit.
 */
export function createRender(sources: TemplateSources): Render {
  const known = renders.get(sources);
  if (known) {
    return known;
  }
  const render = compileTemplates(sources);
  renders.set(sources, render);
  return render;
}

/** Compiled templates are kept as long as their sources are. */
const renders = new WeakMap<TemplateSources, Render>();

function compileTemplates(sources: TemplateSources): Render {
  const handlebars = Handlebars.create();
  const knownHelpers = { ...blocks, ...Object.fromEntries(Object.keys(escapes).map((name) => [name, true])) };
  const options = { noEscape: true, strict: true, knownHelpersOnly: true, knownHelpers, preventIndent: false };
  for (const [name, helper] of Object.entries(escapes)) {
    handlebars.registerHelper(name, guarded(name, helper as (value: string | number) => string));
  }
  for (const name of ['each', 'with']) {
    handlebars.registerHelper(name, guardedBlock(name, handlebars.helpers[name]));
  }
  const templates = parseTemplates(sources);
  for (const [name, { program }] of templates) {
    if (isPartial(name)) {
      handlebars.registerPartial(name.slice(partialFolder.length), handlebars.compile(program, options));
    }
  }
  // Many classes begin with the same lines of holes, which are compiled once.
  const compiled = new Map<hbs.AST.Program, HandlebarsTemplateDelegate>();
  const renderOne = (name: string, view: object): string => {
    const { program, rest } = templateNamed(name, templates);
    const template = compiled.get(program) ?? handlebars.compile<object>(program, options);
    compiled.set(program, template);
    try {
      return template(view) + rest;
    } catch (error) {
      throw new Error(`Template ${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  };
  return Object.assign(renderOne, { templates: [...sources.keys()] });
}

function templateNamed(name: string, templates: ReadonlyMap<string, ParsedTemplate>): ParsedTemplate {
  const template = templates.get(name);
  if (template === undefined) {
    throw new Error(`There is no template '${name}'`);
  }
  return template;
}

/** Strict mode does not look into helper arguments, so a missing value is caught here. */
function guarded(name: string, helper: (value: string | number) => string): (value: unknown) => string {
  return (value) => {
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new TypeError(`{{${name}}} was given ${value === null ? 'null' : typeof value}`);
    }
    return helper(name === 'apexNumber' ? value : String(value));
  };
}

/** Strict mode does not look into the arguments of blocks either: a list that the view lacks is no empty list.
 * `if` and `unless` take what is not there for false. */
function guardedBlock(name: string, block: Handlebars.HelperDelegate | undefined): Handlebars.HelperDelegate {
  return function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    if (value === undefined) {
      throw new TypeError(`{{#${name}}} was given undefined`);
    }
    return block?.call(this, value, options) as string;
  };
}
