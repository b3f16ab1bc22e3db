import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { parseXml } from '../../../check/xml/parse.ts';
import { field, lamp, smallModel, withConstant, withLamp } from '../../../plan/__tests__/small-model.ts';
import { emitMetadata, fileOf } from './emit-all.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  processEntities: { enabled: true, maxTotalExpansions: 10_000 }
});

/** What XML gives back of a text: control characters cannot be said in it, and every line end is a line feed. */
function asXmlSaysIt(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/\r\n?/g, '\n');
}

/** Text with everything that has ever broken a file: markup, quotes, ends of sections, lines, other scripts. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '"',
        "'",
        '&',
        '<',
        '>',
        ']]>',
        '<!--',
        '-->',
        '&amp;',
        '&#10;',
        '{{x}}',
        '\n',
        '\r\n',
        '\t',
        '\0'
      ),
      fc.constantFrom('שלום', '\u202eabc', '😀', '\u{2f800}', 'é', '\ufeff', '\ud800')
    ),
    { minLength: 1, maxLength: 12 }
  )
  .map((parts) => `x${parts.join('')}x`);

describe('whatever a description says', () => {
  it('every file stays well-formed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const fields = lamp.fields.map((one) => ({ ...one, label: text, description: text, helpText: text }));
        const model = withLamp({ label: 'Lamp', pluralLabel: 'Lamps', description: text, fields });
        for (const { path, content } of emitMetadata(model)) {
          expect([path, parseXml(content)]).not.toHaveProperty('1.problem');
        }
      }),
      { numRuns: 25 }
    );
  });

  it('a field gives it back unchanged', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (label, description, helpText) => {
        const fields = [field('note', { kind: 'Text', length: 10 }, { label, description, helpText })];
        const model = { ...withLamp({ fields }), constants: {}, inboundEvents: [] };
        const { CustomField: read } = parser.parse(fileOf(model, 'Note__c.field-meta.xml')) as {
          CustomField: Record<string, string>;
        };
        expect(read['label']).toBe(asXmlSaysIt(label));
        expect(read['description']).toBe(asXmlSaysIt(description));
        expect(read['inlineHelpText']).toBe(asXmlSaysIt(helpText));
      })
    );
  });

  it('a formula keeps its meaning', () => {
    fc.assert(
      fc.property(anyText, (expression) => {
        const fields = [field('sum', { kind: 'Formula', result: 'Text', expression })];
        const model = { ...withLamp({ fields }), constants: {}, inboundEvents: [] };
        const { CustomField: read } = parser.parse(fileOf(model, 'Sum__c.field-meta.xml')) as {
          CustomField: Record<string, string>;
        };
        expect(read['formula']).toBe(asXmlSaysIt(expression));
      })
    );
  });

  it('a custom label says it to people as it was written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const model = withConstant('labels', { Dograh_Any: { text, description: 'Badge' } });
        const { CustomLabels: read } = parser.parse(fileOf(model, 'CustomLabels.labels-meta.xml')) as {
          CustomLabels: { labels: { value: string } };
        };
        expect(read.labels.value).toBe(asXmlSaysIt(text));
      })
    );
  });

  it('a custom metadata record keeps it as its value', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [type] = smallModel.metadataTypes;
        const record = {
          type: type?.apiName ?? '',
          name: 'one',
          label: 'One',
          values: { jsonKey: text },
          span: lamp.span
        };
        const model = { ...smallModel, inboundEvents: [], metadataRecords: [record] };
        const { CustomMetadata: read } = parser.parse(fileOf(model, '.one.md-meta.xml')) as {
          CustomMetadata: { values: { value: { '#text': string } } };
        };
        expect(read.values.value['#text']).toBe(asXmlSaysIt(text));
      })
    );
  });
});
