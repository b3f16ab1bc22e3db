/** Rules about credentials, trusted sites, cache partitions and event subscriptions. */
import { childOf, childrenOf, numberOf, textOf } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';

export const namedCredentials = referenceRule({
  id: 'named-credential',
  what: 'A named credential has no URL, an unsafe one, or an external credential that does not exist.',
  mend: 'Give it one Url parameter with https and one Authentication parameter with an existing external credential.',
  *check(project) {
    for (const { file, root } of project.componentsOf('NamedCredential')) {
      const type = textOf(root, 'namedCredentialType');
      const parameters = childrenOf(root, 'namedCredentialParameters');
      const urls = parameters.filter((parameter) => textOf(parameter, 'parameterType') === 'Url');
      if (type !== 'SecuredEndpoint') continue;
      if (urls.length !== 1)
        yield problemAt(file, root, `the named credential has ${urls.length} Url parameters instead of one`);
      for (const url of urls) {
        const value = textOf(url, 'parameterValue') ?? '';
        if (!/^https:\/\/[^\s/]+/.test(value))
          yield problemAt(file, childOf(url, 'parameterValue') ?? url, `"${value}" is no https address`);
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
      }
    }
  }
});

export const externalCredentials = referenceRule({
  id: 'external-credential',
  what: 'An external credential repeats a parameter, has no principal, or refers to another credential in a header.',
  mend: 'Follow the message.',
  *check(project) {
    for (const { file, root, fullName } of project.componentsOf('ExternalCredential')) {
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
  what: 'A trusted URL is not an https address of a host.',
  mend: 'Write https:// and the host, without a path.',
  *check(project) {
    for (const { file, root } of project.componentsOf('CspTrustedSite')) {
      const url = childOf(root, 'endpointUrl');
      if (!/^(https|wss):\/\/(\*\.)?[\w.-]+(:\d+)?\/?$/.test(url?.text.trim() ?? ''))
        yield problemAt(file, url ?? root, `"${url?.text.trim() ?? ''}" is no such address`);
    }
  }
});

export const cachePartitions = referenceRule({
  id: 'cache-partition',
  what: 'A cache partition is incomplete, or more than one is the default.',
  mend: 'Give it an Organization or a Session type, each at most once, and let one partition be the default.',
  *check(project) {
    const partitions = project.componentsOf('PlatformCachePartition');
    const byDefault = partitions.filter(({ root }) => textOf(root, 'isDefaultPartition') === 'true');
    for (const { file, root } of byDefault.slice(1))
      yield problemAt(file, childOf(root, 'isDefaultPartition'), 'there already is a default partition');
    for (const { file, root } of partitions) {
      const types = childrenOf(root, 'platformCachePartitionTypes').map((type) => textOf(type, 'cacheType') ?? '');
      if (types.length === 0) yield problemAt(file, root, 'the partition has no type');
      if (new Set(types).size < types.length) yield problemAt(file, root, 'the partition has the same type twice');
    }
  }
});

export const eventSubscriptions = referenceRule({
  id: 'event-subscription',
  what: 'The configuration of an event trigger names no trigger or a number out of range.',
  mend: 'Name an existing trigger; batchSize is 1 to 2000, numPartitions 1 to 10.',
  *check(project) {
    for (const { file, root } of project.componentsOf('PlatformEventSubscriberConfig')) {
      const consumer = childOf(root, 'platformEventConsumer');
      if (!project.component('ApexTrigger', consumer?.text.trim() ?? ''))
        yield problemAt(file, consumer ?? root, `there is no trigger ${consumer?.text.trim() ?? ''}`);
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

export const credentialRules = [
  namedCredentials,
  externalCredentials,
  trustedSites,
  cachePartitions,
  eventSubscriptions
];
