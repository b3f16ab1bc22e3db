/** Rules about API names, labels and descriptions. */
import type { Component } from '../../project/component.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../../xml/element.ts';
import type { Problem } from '../../types.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { apexReservedWords } from './reserved-words.ts';

/** The longest API name of each type, without suffixes such as `__c`. */
const longestName: Readonly<Record<string, number>> = {
  ApexClass: 40,
  ApexTrigger: 40,
  CompactLayout: 40,
  CustomApplication: 40,
  CustomField: 40,
  CustomMetadata: 40,
  CustomObject: 40,
  CustomPermission: 80,
  CustomTab: 40,
  ExternalCredential: 80,
  FieldSet: 40,
  FlexiPage: 80,
  Flow: 80,
  ListView: 40,
  NamedCredential: 80,
  PermissionSet: 80,
  PermissionSetGroup: 80,
  PlatformCachePartition: 40,
  QuickAction: 40,
  RecordType: 80,
  RemoteSiteSetting: 80,
  Group: 80,
  Queue: 80,
  ConnectedApp: 80,
  StaticResource: 80,
  ValidationRule: 40,
  WebLink: 40,
  CspTrustedSite: 80,
  GlobalValueSet: 80,
  PlatformEventSubscriberConfig: 80,
  LightningComponentBundle: 40
};

/** The part of a full name that has to be a legal API name. */
function ownName({ type, fullName }: Component): string {
  const last = fullName.split('.').at(-1) ?? fullName;
  return type === 'CustomObject' || type === 'CustomField' || type === 'CustomTab'
    ? last.replace(/__(c|e|mdt|b|x)$/, '')
    : last;
}

export const legalNames = referenceRule({
  id: 'api-name',
  what: 'An API name has a character, a length or a form that Salesforce does not allow.',
  mend: 'Use letters, digits and single underscores, begin with a letter, do not end with an underscore, keep to the length.',
  *check(project) {
    for (const component of project.components) {
      const most = longestName[component.type ?? ''];
      if (most === undefined) continue;
      const name = ownName(component);
      if (!/^[A-Za-z](_?[A-Za-z0-9])*$/.test(name)) {
        yield problemAt(component.file, component.root, `"${name}" is no legal API name`);
      } else if (name.length > most) {
        yield problemAt(
          component.file,
          component.root,
          `${name} has ${name.length} characters; a ${component.type ?? ''} has at most ${most}`
        );
      }
      if (component.type === 'LightningComponentBundle' && !/^[a-z]/.test(name)) {
        yield problemAt(component.file, component.root, `the bundle ${name} must begin with a small letter`);
      }
    }
    for (const { file, element } of project.labels.values()) {
      const name = textOf(element, 'fullName') ?? '';
      if (!/^[A-Za-z](_?[A-Za-z0-9])*$/.test(name) || name.length > 80)
        yield problemAt(file, element, `"${name}" is no legal label name`);
    }
  }
});

export const reservedNames = referenceRule({
  id: 'reserved-name',
  what: 'A class or trigger has the name of an Apex keyword.',
  mend: 'Choose another name.',
  *check(project) {
    for (const { type, fullName, file, root } of project.components) {
      if ((type === 'ApexClass' || type === 'ApexTrigger') && apexReservedWords.has(fullName.toLowerCase())) {
        yield problemAt(file, root, `${fullName} is a word of the Apex language`);
      }
    }
  }
});

/** The longest text of an element, by type. */
const longestText: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  CustomObject: { label: 40, pluralLabel: 40, description: 1000 },
  CustomField: { label: 40, description: 1000, inlineHelpText: 510, relationshipLabel: 80 },
  PermissionSet: { label: 80, description: 255 },
  CustomPermission: { label: 80, description: 255 },
  CustomApplication: { label: 40, description: 255 },
  CustomTab: { label: 80, description: 255 },
  CustomMetadata: { label: 40 },
  FlexiPage: { masterLabel: 80, description: 255 },
  ListView: { label: 40 },
  CompactLayout: { label: 80 },
  RecordType: { label: 80, description: 255 },
  ValidationRule: { errorMessage: 255, description: 255 },
  NamedCredential: { label: 80 },
  ExternalCredential: { label: 80, description: 255 },
  PlatformCachePartition: { masterLabel: 80, description: 255 },
  QuickAction: { label: 80, description: 255 },
  Report: { name: 40, description: 255 },
  ReportType: { label: 50, description: 255 },
  LightningComponentBundle: { masterLabel: 80, description: 1000 },
  Flow: { label: 255, description: 1000 }
};

export const textLengths = referenceRule({
  id: 'text-too-long',
  what: 'A label, help text or description is empty or longer than Salesforce keeps.',
  mend: 'Shorten the text to the length that the message names.',
  *check(project) {
    for (const { type, file, root } of project.components) {
      yield* tooLong(file, root, longestText[type ?? ''] ?? {});
      const nameField = childOf(root, 'nameField');
      if (nameField) yield* tooLong(file, nameField, { label: 40 });
    }
    for (const { file, element } of project.labels.values()) {
      yield* tooLong(file, element, { value: 1000, shortDescription: 80, categories: 255 });
      const value = childOf(element, 'value');
      if (value?.text.trim() === '') yield problemAt(file, value, 'a label needs a text');
      const language = childOf(element, 'language');
      if (language && !isLanguage(language.text.trim()))
        yield problemAt(file, language, `${language.text.trim()} is no language; write it as en_US`);
    }
  }
});

/** A language, with or without its country, under the names that both have in ISO 639 and ISO 3166. */
function isLanguage(text: string): boolean {
  const [, language, region] = /^([a-z]{2})(?:_([A-Z]{2}))?$/.exec(text) ?? [];
  const names = (type: 'language' | 'region'): Intl.DisplayNames =>
    new Intl.DisplayNames(['en'], { type, fallback: 'none' });
  return (
    language !== undefined &&
    names('language').of(language) !== undefined &&
    (region === undefined || names('region').of(region) !== undefined)
  );
}

function* tooLong(
  file: string,
  element: XmlElement | undefined,
  limits: Readonly<Record<string, number>>
): Generator<Problem> {
  for (const [name, most] of Object.entries(limits)) {
    const child = childOf(element, name);
    const length = child?.text.trim().length ?? 1;
    if (length > most) yield problemAt(file, child, `<${name}> has ${length} characters; at most ${most} are kept`);
    if (length === 0 && /label/i.test(name)) yield problemAt(file, child, `<${name}> is empty`);
  }
}

export const uniqueLabels = referenceRule({
  id: 'label-twice',
  what: 'Two custom labels have the same name; names are compared without case.',
  mend: 'Rename or remove one of them.',
  *check(project) {
    const seen = new Set<string>();
    for (const { file, root } of project.componentsOf('CustomLabels')) {
      for (const element of childrenOf(root, 'labels')) {
        const name = (textOf(element, 'fullName') ?? '').toLowerCase();
        if (seen.has(name))
          yield problemAt(file, element, `the label ${textOf(element, 'fullName') ?? ''} is defined twice`);
        seen.add(name);
      }
    }
  }
});

/** What Salesforce runs as an old version did when the file does not say otherwise. */
const withVersion: ReadonlySet<string> = new Set(['ApexClass', 'ApexTrigger', 'Flow', 'LightningComponentBundle']);

export const apiVersions = referenceRule({
  id: 'api-version',
  what: 'A component runs under another API version than the project, or does not name one.',
  mend: 'Write the sourceApiVersion of sfdx-project.json.',
  *check(project) {
    for (const { file, root, type } of project.components) {
      const version = childOf(root, 'apiVersion');
      if (!version && withVersion.has(type ?? ''))
        yield problemAt(file, root, 'the component names no API version and runs under an old one');
      if (version && type !== 'ExternalServiceRegistration' && version.text.trim() !== project.settings.apiVersion) {
        yield problemAt(
          file,
          version,
          `the API version is ${version.text.trim()}, the project’s is ${project.settings.apiVersion}`
        );
      }
    }
  }
});

export const nameRules = [legalNames, reservedNames, textLengths, uniqueLabels, apiVersions];
