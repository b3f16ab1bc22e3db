/** Rules about texts that name something: fields, objects, algorithms, methods, permissions of tests. */
import {
  DotExpressionContext,
  LocalVariableDeclarationContext,
  VariableDeclaratorContext
} from '@apexdevtools/apex-parser';
import { argumentsOf, callsOf, type Call } from '../../apex/calls.ts';
import { constantValue } from '../../apex/constants.ts';
import { elementType, recordType, typeOf } from '../../apex/expressions.ts';
import { isOwnType } from '../../apex/types.ts';
import type { ApexUnit } from '../../apex/unit.ts';
import type { Project } from '../../project/project.ts';
import { fieldOf } from '../../project/schema.ts';
import { apexRule } from '../rule.ts';

export const namedFields = apexRule({
  id: 'named-field',
  what: 'Code reads a field, a relationship or an object by a name that does not exist.',
  mend: 'Correct the API name.',
  *check(project) {
    for (const unit of project.apex) {
      for (const call of callsOf(unit, /\.(get|getSObject|getSObjects)$/i)) {
        const name = firstText(call, unit, project);
        const object = name === undefined ? undefined : receiverObject(call, unit, project);
        if (name === undefined || !object) continue;
        const isKnown =
          fieldOf(object, name) !== undefined ||
          object.parents.has(name.toLowerCase()) ||
          object.children.has(name.toLowerCase());
        if (!isKnown) yield { place: unit.place(call), message: `${object.apiName} has no field ${name}` };
      }
      for (const call of callsOf(unit, /getGlobalDescribe\(\)\.get$/i)) {
        const name = firstText(call, unit, project);
        if (name !== undefined && !project.schema.object(name))
          yield { place: unit.place(call), message: `there is no object ${name}` };
      }
    }
  }
});

function receiverObject(call: Call, unit: ApexUnit, project: Project): ReturnType<Project['schema']['object']> {
  const receiver = call.parentCtx instanceof DotExpressionContext ? call.parentCtx.expression() : undefined;
  const type = receiver ? typeOf(receiver, { unit, schema: project.schema }) : undefined;
  const name = elementType(type) === undefined ? recordType(type) : undefined;
  const isRecord = name !== undefined && !/^AggregateResult$/i.test(name.replace(/^System\./i, ''));
  return isRecord && !isOwnType(name, unit, project) ? project.schema.object(name) : undefined;
}

/** Each method with the texts that it takes first, as the Apex reference lists them. */
const words: readonly { readonly call: RegExp; readonly values: string; readonly what: string }[] = [
  {
    call: /(^|\.)Crypto\.generateDigest$/i,
    values: 'SHA1 SHA-256 SHA-512 SHA3-256 SHA3-384 SHA3-512',
    what: 'digest that can be trusted'
  },
  {
    call: /(^|\.)Crypto\.(generateMac|verifyHMac)$/i,
    values: 'hmacSHA256 hmacSHA512 HmacSHA256 HmacSHA512',
    what: 'MAC that can be trusted'
  },
  {
    call: /(^|\.)Crypto\.(sign|signWithCertificate|signXML|verify)$/i,
    values: 'RSA-SHA256 RSA-SHA384 RSA-SHA512 ECDSA-SHA256 ECDSA-SHA384 ECDSA-SHA512',
    what: 'signature that can be trusted'
  },
  {
    call: /(^|\.)Crypto\.(en|de)crypt(WithManagedIV)?$/i,
    values: 'AES128 AES192 AES256 AES128-GCM AES256-GCM',
    what: 'cipher'
  },
  { call: /\.setMethod$/i, values: 'DELETE GET HEAD OPTIONS PATCH POST PUT TRACE', what: 'HTTP method' }
];

export const knownWords = apexRule({
  id: 'known-word',
  what: 'Code passes the platform an algorithm or an HTTP method that it does not have or that is broken.',
  mend: 'Use one of those that the message lists.',
  *check(project) {
    for (const unit of project.apex) {
      for (const { call: target, values, what } of words) {
        for (const call of callsOf(unit, target)) {
          const text = firstText(call, unit, project);
          if (text !== undefined && !values.split(' ').includes(text))
            yield { place: unit.place(call), message: `${text} is no ${what}; there are ${values}` };
        }
      }
    }
  }
});

export const dateFormats = apexRule({
  id: 'date-format',
  what: 'A date is written with the year of its week, or with the day of its year, where the plain ones are meant.',
  mend: 'Write yyyy for the year and dd for the day of the month.',
  *check(project) {
    for (const unit of project.apexWith(/\.format(GMT)?\s*\(/i)) {
      for (const call of callsOf(unit, /\.(format|formatGMT)$/i)) {
        const text = firstText(call, unit, project)?.replace(/'[^']*'/g, '') ?? '';
        if (/Y/.test(text) || (/D/.test(text) && /M/.test(text)))
          yield { place: unit.place(call), message: `${text} is not the day that it seems to be` };
      }
    }
  }
});

export const calloutAddresses = apexRule({
  id: 'callout-address',
  what: 'Code calls an address of its own instead of a named credential.',
  mend: "Write 'callout:' and the named credential; the org decides where it leads.",
  *check(project) {
    for (const unit of project.apex) {
      if (unit.isTest) continue;
      for (const call of callsOf(unit, /\.setEndpoint$/i)) {
        const text = firstText(call, unit, project);
        if (text !== undefined && /^https?:/i.test(text))
          yield { place: unit.place(call), message: `the address ${text} is fixed in the code` };
      }
    }
  }
});

const namespaces = /^(system|schema|database|eventbus|connectapi|messaging|cache|auth)$/i;

export const hiddenNamespaces = apexRule({
  id: 'hidden-namespace',
  what: 'A local variable has the name of a namespace of the platform, which can no longer be reached beside it.',
  mend: 'Choose another name.',
  *check(project) {
    for (const unit of project.apex) {
      for (const one of unit.nodes(VariableDeclaratorContext)) {
        const isLocal = one.parentCtx?.parentCtx instanceof LocalVariableDeclarationContext;
        if (isLocal && namespaces.test(one.id().getText()))
          yield { place: unit.place(one), message: `${one.id().getText()} hides the namespace` };
      }
    }
  }
});

function firstText(call: Call, unit: ApexUnit, project: Project): string | undefined {
  const argument = argumentsOf(call)[0];
  const value = argument ? constantValue(argument, unit, project) : undefined;
  return typeof value === 'string' ? value : undefined;
}

export const nameValueRules = [namedFields, knownWords, dateFormats, calloutAddresses, hiddenNamespaces];
