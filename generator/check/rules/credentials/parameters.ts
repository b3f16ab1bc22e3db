/** The parameters of external credentials: principals, headers and their formulas. */
import type { Problem } from '../../types.ts';
import { childOf, childrenOf, numberOf, textOf, type XmlElement } from '../../xml/element.ts';
import { problemAt } from '../rule.ts';

/** What is wrong with the parameters of one external credential. */
export function* parameterProblems(file: string, root: XmlElement | undefined): Generator<Problem> {
  const parameters = childrenOf(root, 'externalCredentialParameters');
  const groups = new Set(parameters.filter(isPrincipal).map((parameter) => textOf(parameter, 'parameterGroup') ?? ''));
  const protocol = childOf(root, 'authenticationProtocol');
  const reading = parameters.find((one) => /\{!\$Credential\./.test(textOf(one, 'parameterValue') ?? ''));
  if (protocol?.text.trim() === 'NoAuthentication' && reading)
    yield problemAt(file, reading, 'with the protocol NoAuthentication there is no secret that a header could carry');
  if (
    protocol?.text.trim() === 'Oauth' &&
    !parameters.some((one) =>
      /^(AuthProvider|AuthParameter|AuthProtocolVariant)/.test(textOf(one, 'parameterType') ?? '')
    )
  )
    yield problemAt(file, protocol, 'the protocol Oauth needs a parameter of type AuthProvider');
  yield* protocolProblems(file, protocol, parameters);
  for (const parameter of parameters) {
    const name = textOf(parameter, 'parameterName') ?? '';
    const group = childOf(parameter, 'parameterGroup');
    if (isPrincipal(parameter) && numberOf(parameter, 'sequenceNumber') === undefined)
      yield problemAt(file, parameter, `the principal ${name} needs <sequenceNumber>`);
    if (isPrincipal(parameter) && group?.text.trim() !== name)
      yield problemAt(file, group ?? parameter, `the group of the principal ${name} has its name`);
    if (textOf(parameter, 'parameterType') === 'AuthHeader') yield* headerProblems(file, parameter, name, groups);
  }
}

/** Parameters by which a protocol logs in, as ExternalCredential in the Metadata API describes them. */
const protocolParameters: Readonly<Record<string, readonly string[]>> = {
  Jwt: ['JwtBodyClaim', 'SigningCertificate'],
  JwtExchange: ['AuthProviderUrl', 'JwtBodyClaim', 'SigningCertificate'],
  AwsSv4: ['AuthParameter']
};

function* protocolProblems(
  file: string,
  protocol: XmlElement | undefined,
  parameters: readonly XmlElement[]
): Generator<Problem> {
  const name = protocol?.text.trim() ?? '';
  for (const needed of protocolParameters[name] ?? [])
    if (!parameters.some((one) => textOf(one, 'parameterType') === needed))
      yield problemAt(file, protocol, `the protocol ${name} needs a parameter of type ${needed}`);
  if (!/^(Custom|NoAuthentication|Basic|Password)$/.test(name)) return;
  for (const parameter of parameters) {
    const type = childOf(parameter, 'parameterType');
    if (/^(Jwt|Aws|AuthProvider|SigningCertificate)/.test(type?.text.trim() ?? ''))
      yield problemAt(file, type, `the protocol ${name} has no parameter of type ${type?.text.trim() ?? ''}`);
  }
}

function* headerProblems(
  file: string,
  parameter: XmlElement,
  name: string,
  principals: ReadonlySet<string>
): Generator<Problem> {
  const group = childOf(parameter, 'parameterGroup');
  const groupName = group?.text.trim() ?? 'DefaultGroup';
  if (groupName !== 'DefaultGroup' && !principals.has(groupName))
    yield problemAt(file, group, `there is no principal ${groupName}`);
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
    yield problemAt(file, childOf(parameter, 'parameterName') ?? parameter, `"${name}" is no name of an HTTP header`);
  const value = childOf(parameter, 'parameterValue');
  const text = value?.text.trim() ?? '';
  for (const [whole, path = ''] of text.matchAll(/\{!\$Credential\.([^}]*)\}/g))
    if (!/^\w+\.\w+$/.test(path))
      yield problemAt(file, value, `${whole} is not written as {!$Credential.Credential_Name.Parameter}`);
  if (text === '') yield problemAt(file, value ?? parameter, `the header ${name} has no value`);
  const outside = text.replace(/\{![^{}]*\}/g, '');
  if (/[{}]/.test(outside)) yield problemAt(file, value, `the formula of the header ${name} is not closed`);
  if (outside === text && text !== '' && /key|token|auth|secret/i.test(name))
    yield problemAt(file, value, `the header ${name} carries a secret in the file`);
}

function isPrincipal(parameter: XmlElement): boolean {
  return /Principal$/.test(textOf(parameter, 'parameterType') ?? '');
}
