import type { Emitter } from '../index.ts';
import { emitBridgeContract } from './bridge-contract.ts';
import { emitDeclarations } from './declarations.ts';
import { emitJsonSchemas } from './json-schema.ts';
import { emitOpenApi } from './openapi.ts';

/** The contract for others than Salesforce: pages, senders of events, External Services. */
export const contractEmitters: readonly Emitter[] = [
  emitBridgeContract,
  emitDeclarations,
  emitJsonSchemas,
  emitOpenApi
];
