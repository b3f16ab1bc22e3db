import { describe, expect, it } from '@jest/globals';
import { emitBridgeContract } from '../bridge-contract.ts';
import { readPackageModel } from './package-model.ts';
import { renderTemplates } from './templates.ts';

const model = readPackageModel();
const [file] = emitBridgeContract(model, renderTemplates('types', 'partials'));
const content = file?.content ?? '';

describe('the contract of the bridge', () => {
  it('types every event with its interface of the schema', () => {
    expect(model.inboundEvents.length).toBeGreaterThan(0);
    for (const { name, eventType } of model.inboundEvents) {
      expect(content).toMatch(
        new RegExp(`import type \\{ ${name} \\} from '\\.\\./\\.\\./\\.\\./generator/schema/inbound/`)
      );
      expect(content).toContain(`${eventType}: ${name};`);
    }
  });

  it('says for every member of another spelling which member of the contract it becomes', () => {
    const spellings = model.inboundEvents.flatMap(({ profiles }) => profiles);
    expect(spellings.length).toBeGreaterThan(0);
    for (const { members, recognizedBy, unmapped } of spellings) {
      expect(content).toContain(`recognizedBy: '${recognizedBy}'`);
      expect(content).toContain(`unmapped: '${unmapped}'`);
      for (const { name, becomes } of members) expect(content).toContain(`${name}: '${becomes}'`);
    }
  });
});
