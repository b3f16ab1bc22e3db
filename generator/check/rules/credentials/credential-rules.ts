/** Rules about credentials, trusted sites, cache partitions and event subscriptions. */
import type { Project } from '../../project/project.ts';
import { childOf, childrenOf, numberOf, textOf } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { parameterProblems } from './parameters.ts';

export const namedCredentials = referenceRule({
  id: 'named-credential',
  what: 'A named credential has no URL, an unsafe one, or an external credential that does not exist.',
  mend: 'Give it one Url parameter with https and one Authentication parameter with an existing external credential.',
  *check(project) {
    for (const { file, root } of project.componentsOf('NamedCredential')) {
      const type = textOf(root, 'namedCredentialType');
      const parameters = childrenOf(root, 'namedCredentialParameters');
      const urls = parameters.filter((parameter) => textOf(parameter, 'parameterType') === 'Url');
      if (type === 'Legacy' && !childOf(root, 'endpoint'))
        yield problemAt(
          file,
          childOf(root, 'namedCredentialType'),
          'a named credential of type Legacy needs <endpoint>'
        );
      if (type !== 'SecuredEndpoint') continue;
      for (const element of root?.children ?? [])
        if (legacyElements.has(element.name))
          yield problemAt(
            file,
            element,
            `a SecuredEndpoint has no <${element.name}>; it is for credentials of type Legacy`
          );
      if (textOf(root, 'calloutStatus') === 'Disabled')
        yield problemAt(
          file,
          childOf(root, 'calloutStatus'),
          'the named credential is switched off: every callout fails'
        );
      if (urls.length !== 1)
        yield problemAt(file, root, `the named credential has ${urls.length} Url parameters instead of one`);
      for (const url of urls) {
        const value = textOf(url, 'parameterValue') ?? '';
        const place = childOf(url, 'parameterValue') ?? url;
        if (!/^https:\/\/[^\s/]+(\/\S*)?$/.test(value)) yield problemAt(file, place, `"${value}" is no https address`);
        else if (/[?#]/.test(value))
          yield problemAt(file, place, 'paths are appended to the address: it has no ? or #');
        else if (value.endsWith('/'))
          yield problemAt(file, place, 'paths begin with a slash: the address ends without');
      }
      const logins = parameters.filter((parameter) => textOf(parameter, 'parameterType') === 'Authentication');
      if (logins.length !== 1)
        yield problemAt(
          file,
          root,
          `the named credential has ${logins.length} Authentication parameters instead of one`
        );
      for (const login of logins) {
        const name = textOf(login, 'externalCredential') ?? '';
        if (!project.component('ExternalCredential', name))
          yield problemAt(
            file,
            childOf(login, 'externalCredential') ?? login,
            `there is no external credential ${name}`
          );
        else if (writesHeaders(project, name) && textOf(root, 'allowMergeFieldsInHeader') !== 'true')
          yield problemAt(
            file,
            childOf(root, 'allowMergeFieldsInHeader') ?? root,
            `${name} writes a header with a formula: <allowMergeFieldsInHeader> has to be true`
          );
      }
    }
  }
});

/** What credentials held themselves before external credentials came. */
const legacyElements: ReadonlySet<string> = new Set([
  'authProvider',
  'certificate',
  'endpoint',
  'oauthRefreshToken',
  'oauthScope',
  'oauthToken',
  'password',
  'principalType',
  'protocol',
  'username'
]);

/** True when a header of the external credential takes its value from a formula. */
function writesHeaders(project: Project, externalCredential: string): boolean {
  return childrenOf(
    project.component('ExternalCredential', externalCredential)?.root,
    'externalCredentialParameters'
  ).some((one) => textOf(one, 'parameterType') === 'AuthHeader' && /\{!/.test(textOf(one, 'parameterValue') ?? ''));
}

export const externalCredentials = referenceRule({
  id: 'external-credential',
  what: 'An external credential repeats a parameter, has no principal, or refers to another credential in a header.',
  mend: 'Follow the message.',
  *check(project) {
    for (const { file, root, fullName } of project.componentsOf('ExternalCredential')) {
      yield* parameterProblems(file, root);
      const parameters = childrenOf(root, 'externalCredentialParameters');
      const seen = new Set<string>();
      for (const parameter of parameters) {
        const key =
          `${textOf(parameter, 'parameterType') ?? ''} ${textOf(parameter, 'parameterGroup') ?? ''} ${textOf(parameter, 'parameterName') ?? ''}`.toLowerCase();
        if (seen.has(key))
          yield problemAt(
            file,
            parameter,
            `the parameter ${textOf(parameter, 'parameterName') ?? ''} is defined twice`
          );
        seen.add(key);
        const named = /\{!\$Credential\.(\w+)\./.exec(textOf(parameter, 'parameterValue') ?? '')?.[1];
        if (named !== undefined && named !== fullName)
          yield problemAt(
            file,
            childOf(parameter, 'parameterValue'),
            `the header reads ${named}, but this credential is ${fullName}`
          );
      }
      if (!parameters.some((parameter) => /Principal$/.test(textOf(parameter, 'parameterType') ?? '')))
        yield problemAt(file, root, 'nobody could use the credential: it has no principal');
    }
  }
});

export const trustedSites = referenceRule({
  id: 'trusted-site',
  what: 'A trusted URL is not an https address of a host, is switched off, or is allowed for nothing.',
  mend: 'Write https:// and the host, without a path, and allow what is loaded from there.',
  *check(project) {
    for (const { file, root } of project.componentsOf('CspTrustedSite')) {
      if (textOf(root, 'isActive') !== 'true')
        yield problemAt(file, childOf(root, 'isActive') ?? root, 'the trusted URL is switched off');
      if (!(root?.children ?? []).some(({ name, text }) => /^isApplicableTo/.test(name) && text.trim() === 'true'))
        yield problemAt(file, root, 'the trusted URL is allowed for nothing');
      const url = childOf(root, 'endpointUrl');
      if (!/^(https|wss):\/\/(\*\.)?[\w.-]+(:\d+)?\/?$/.test(url?.text.trim() ?? ''))
        yield problemAt(file, url ?? root, `"${url?.text.trim() ?? ''}" is no such address`);
    }
  }
});

export const cachePartitions = referenceRule({
  id: 'cache-partition',
  what: 'A cache partition is incomplete or asks for space, or more than one is the default.',
  mend: 'Give it an Organization or a Session type, each at most once and with 0 MB, which the org raises; let one partition be the default.',
  *check(project) {
    const partitions = project.componentsOf('PlatformCachePartition');
    const byDefault = partitions.filter(({ root }) => textOf(root, 'isDefaultPartition') === 'true');
    for (const { file, root } of byDefault.slice(1))
      yield problemAt(file, childOf(root, 'isDefaultPartition'), 'there already is a default partition');
    for (const { file, root } of partitions) {
      const types = childrenOf(root, 'platformCachePartitionTypes').map((type) => textOf(type, 'cacheType') ?? '');
      for (const capacity of childrenOf(root, 'platformCachePartitionTypes').flatMap((type) => type.children)) {
        const size = capacity.name === 'cacheType' ? 0 : Number(capacity.text);
        if (size !== 0)
          yield problemAt(file, capacity, `an org that has not ${capacity.text.trim()} MB left refuses the package`);
      }
      if (types.length === 0) yield problemAt(file, root, 'the partition has no type');
      if (new Set(types).size < types.length) yield problemAt(file, root, 'the partition has the same type twice');
    }
  }
});

export const eventSubscriptions = referenceRule({
  id: 'event-subscription',
  what: 'The configuration of an event trigger names no trigger, no user or a number out of range.',
  mend: 'Name an existing trigger and a user name; batchSize is 1 to 2000, numPartitions 1 to 10.',
  *check(project) {
    for (const { file, root } of project.componentsOf('PlatformEventSubscriberConfig')) {
      const consumer = childOf(root, 'platformEventConsumer');
      if (!project.component('ApexTrigger', consumer?.text.trim() ?? ''))
        yield problemAt(file, consumer ?? root, `there is no trigger ${consumer?.text.trim() ?? ''}`);
      const user = childOf(root, 'user');
      if (user && !/@|^\{\{/.test(user.text.trim()))
        yield problemAt(file, user, `"${user.text.trim()}" is no user name: those have the form of an e-mail address`);
      for (const [name, most] of [
        ['batchSize', 2000],
        ['numPartitions', 10]
      ] as const) {
        const value = numberOf(root, name);
        if (value !== undefined && (value < 1 || value > most))
          yield problemAt(file, childOf(root, name), `<${name}> is ${value}; it is between 1 and ${most}`);
      }
    }
  }
});

export const remoteSites = referenceRule({
  id: 'remote-site',
  what: 'A remote site has no address, or one that is none.',
  mend: 'Write https:// and the host.',
  *check(project) {
    for (const { file, root } of project.componentsOf('RemoteSiteSetting')) {
      const url = childOf(root, 'url');
      if (!/^https?:\/\/[\w.-]+(:\d+)?(\/\S*)?$/.test(url?.text.trim() ?? ''))
        yield problemAt(file, url ?? root, `"${url?.text.trim() ?? ''}" is no address of a site`);
    }
  }
});

export const connectedApps = referenceRule({
  id: 'connected-app',
  what: 'A connected app has no address to write to, or calls back to something that is no address.',
  mend: 'Give it a contact e-mail, and callback addresses with https or a scheme of an app.',
  *check(project) {
    for (const { file, root } of project.componentsOf('ConnectedApp')) {
      const mail = childOf(root, 'contactEmail');
      if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail?.text.trim() ?? ''))
        yield problemAt(file, mail ?? root, `"${mail?.text.trim() ?? ''}" is no e-mail address`);
      const back = childOf(childOf(root, 'oauthConfig'), 'callbackUrl');
      for (const address of back?.text.trim().split(/\s+/) ?? [])
        if (!/^(https:\/\/|http:\/\/localhost\b|(?!https?:)[a-z][\w+.-]*:)\S+$/i.test(address))
          yield problemAt(file, back, `"${address}" is no address to call back to`);
    }
  }
});

export const credentialRules = [
  namedCredentials,
  externalCredentials,
  trustedSites,
  cachePartitions,
  eventSubscriptions,
  remoteSites,
  connectedApps
];
