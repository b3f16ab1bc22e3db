import { describe, expect, test } from '@jest/globals';
import { codesAndPlaces, readSource } from '../../testing/read-source.ts';

function api(methods: string, types = ''): Record<string, string> {
  return {
    'dograh-api/things.ts': `import type { Decimal, Integer, JsonObject, PlainText, Timestamp } from '../vocabulary/api.ts';
/** Things of Dograh. */
export interface ThingApi {
${methods}
}
${types}
`
  };
}

describe('an operation', () => {
  test('has the path, parameters, timeout and meanings that its comment says', () => {
    const { model, diagnostics } = readSource(
      api(
        `  /**
   * Reads the things of a box.
   * @http GET /box/{boxId}/things/{thingId}
   * @timeout 10s
   * @errors 404 no such box
   * @differs response.size the document calls it text
   */
  getThing(thingId: string, boxId: Integer, query: { page?: Integer; order?: 'up' | 'down' }): Thing | null;`,
        `/** A thing. */
export interface Thing { id: Integer; name?: string; size: Decimal | null; made_at: Timestamp; parts: Part[]; more: JsonObject; tags: readonly string[]; inner: { note: string } }
/** A part. */
export type Part = { kind: 'wheel' | 'axle' };`
      )
    );
    expect(diagnostics).toEqual([]);
    expect(model?.api[0]?.operations[0]).toMatchObject({
      name: 'getThing',
      description: 'Reads the things of a box.',
      method: 'GET',
      path: '/box/{boxId}/things/{thingId}',
      pathParameters: [
        { name: 'boxId', type: { kind: 'integer' } },
        { name: 'thingId', type: { kind: 'string' } }
      ],
      query: [
        { name: 'page', required: false, type: { kind: 'integer' } },
        { name: 'order', type: { kind: 'enum', values: [{ value: 'up' }, { value: 'down' }] } }
      ],
      body: null,
      response: { kind: 'reference', name: 'Thing' },
      responseNullable: true,
      timeoutMilliseconds: 10_000,
      once: false,
      public: false,
      errors: [{ status: 404, meaning: 'no such box' }],
      differences: [{ where: 'response.size', why: 'the document calls it text' }]
    });
    expect(model?.api[0]?.types.map(({ name }) => name).sort()).toEqual(['Part', 'Thing', 'ThingInner']);
    expect(model?.api[0]?.types.find(({ name }) => name === 'Thing')?.properties).toMatchObject([
      { name: 'id', type: { kind: 'integer' }, required: true, nullable: false },
      { name: 'name', type: { kind: 'string' }, required: false },
      { name: 'size', type: { kind: 'decimal' }, nullable: true },
      { name: 'made_at', type: { kind: 'timestamp' } },
      { name: 'parts', type: { kind: 'list', of: { kind: 'reference', name: 'Part' } } },
      { name: 'more', type: { kind: 'object' } },
      { name: 'tags', type: { kind: 'list', of: { kind: 'string' } } },
      { name: 'inner', type: { kind: 'reference', name: 'ThingInner' } }
    ]);
  });

  test('can be one that is never repeated, needs no key, and answers with text', () => {
    const { model } = readSource(
      api(
        '  /**\n   * Rings.\n   * @http POST /ring\n   * @timeout 1m\n   * @once\n   * @public\n   */\n  ring(): PlainText;'
      )
    );
    expect(model?.api[0]?.operations[0]).toMatchObject({
      once: true,
      public: true,
      timeoutMilliseconds: 60_000,
      response: { kind: 'text' }
    });
  });

  test.each([
    ['no method and path', '/**\n   * Reads.\n   * @timeout 1s\n   * @http\n   */\n  read(): PlainText;', 'DGSF005'],
    [
      'a method that HTTP does not have',
      '/**\n   * Reads.\n   * @timeout 1s\n   * @http FETCH /x\n   */\n  read(): PlainText;',
      'DGSF006'
    ],
    ['no timeout', '/**\n   * Reads.\n   * @http GET /x\n   */\n  read(): PlainText;', 'DGSF005'],
    [
      'a timeout without a unit',
      '/**\n   * Reads.\n   * @http GET /x\n   * @timeout 10\n   */\n  read(): PlainText;',
      'DGSF006'
    ],
    [
      'a hole without a parameter',
      '/**\n   * Reads.\n   * @http GET /x/{id}\n   * @timeout 1s\n   */\n  read(): PlainText;',
      'DGSF007'
    ],
    [
      'a parameter without a hole',
      '/**\n   * Reads.\n   * @http GET /x\n   * @timeout 1s\n   */\n  read(id: string): PlainText;',
      'DGSF007'
    ],
    ['no description', '/**\n   * @http GET /x\n   * @timeout 1s\n   */\n  read(): PlainText;', 'DGSF003'],
    [
      'a type that JSON cannot tell apart',
      '/**\n   * Reads.\n   * @http GET /x\n   * @timeout 1s\n   */\n  read(): string | Integer;',
      'DGSF002'
    ],
    [
      'a query that is no object',
      '/**\n   * Reads.\n   * @http GET /x\n   * @timeout 1s\n   */\n  read(query: string): PlainText;',
      'DGSF002'
    ]
  ])('with %s is refused', (_what, method, code) => {
    expect(codesAndPlaces(readSource(api(`  ${method}`))).map((entry) => entry.split(' ')[0])).toEqual([code]);
  });
});

const events = {
  'objects/order.ts': `import type { AutoNumber, ExternalId, FromEvent, LongText, Text, WholeNumber } from '../vocabulary/fields.ts';
import type { CustomObject } from '../vocabulary/objects.ts';
/** An order. */
export interface Order extends CustomObject<'Dograh_Order__c', { label: 'Order'; pluralLabel: 'Orders'; name: Text<80>; nameLabel: 'Name'; sharing: 'Read'; history: false; reports: true; search: true; activities: false }> {
  /** Its id. */
  externalId: ExternalId<64>;
  /** Pieces. */
  pieces?: FromEvent<'order_sent', WholeNumber<4>>;
  /** Why it came back. */
  reason?: FromEvent<'order_returned', Text<80>>;
}`,
  'inbound/order.ts': `import type { Order } from '../objects/order.ts';
import type { JsonObject } from '../vocabulary/api.ts';
import type { Becomes, EventBody, EventProfile } from '../vocabulary/events.ts';
interface Envelope {
  /** Which order. */
  orderId: string;
  /** What else is known. */
  extra?: JsonObject;
}
/** An order left the house. */
export interface OrderSent extends Envelope, EventBody<'order_sent', Order> {
  /** By whom. */
  carrier?: string;
}
/** The warehouse’s own spelling. */
export interface Warehouse extends EventProfile<OrderSent, { recognizedBy: 'order_no'; unmapped: 'extra' }> {
  order_no: Becomes<OrderSent, 'orderId'>;
  /** How many. */
  qty?: Becomes<OrderSent, 'pieces'>;
}`
};

describe('an inbound event', () => {
  test('has an envelope, carries the fields that name it, and knows other spellings', () => {
    const { model, diagnostics } = readSource(events);
    expect(diagnostics).toEqual([]);
    expect(model?.inboundEvents).toMatchObject([
      {
        name: 'OrderSent',
        eventType: 'order_sent',
        description: 'An order left the house.',
        targetObject: 'Dograh_Order__c',
        envelope: [
          { name: 'orderId', required: true },
          { name: 'extra', required: false },
          { name: 'carrier', required: false }
        ],
        carried: [{ name: 'pieces', field: 'Pieces__c', type: { kind: 'integer' }, description: 'Pieces.' }],
        profiles: [
          {
            name: 'Warehouse',
            recognizedBy: 'order_no',
            unmapped: 'extra',
            members: [
              { name: 'order_no', becomes: 'orderId', required: true },
              { name: 'qty', becomes: 'pieces', required: false, description: 'How many.' }
            ]
          }
        ]
      }
    ]);
  });

  test('refuses a profile that refers to a member of another event', () => {
    const wrong = events['inbound/order.ts'].replace("'pieces'", "'reason'");
    const result = readSource({ ...events, 'inbound/order.ts': wrong });
    expect(codesAndPlaces(result).map((entry) => entry.split(' ')[0])).toEqual(['DGSF010', 'DGSF001']);
  });
});

describe('a controller', () => {
  const controller = (method: string): Record<string, string> => ({
    'pages/order-controller.ts': `/**
 * Orders for people.
 * @service DograhOrderService
 */
export interface DograhOrderController {
${method}
}
/** One line of the list. */
export interface OrderRow { name: string }
`
  });

  test('has methods with a permission, and view types', () => {
    const { model, diagnostics } = readSource(
      controller(
        '  /**\n   * Lists.\n   * @permission Dograh_See\n   * @cacheable\n   */\n  list(parent: string | null, correlationId: string): OrderRow[];'
      )
    );
    expect(diagnostics).toEqual([]);
    expect(model?.controllers).toMatchObject([
      {
        name: 'DograhOrderController',
        service: 'DograhOrderService',
        viewsClass: 'DograhOrderViews',
        types: [{ name: 'OrderRow' }],
        methods: [
          {
            name: 'list',
            permission: 'Dograh_See',
            cacheable: true,
            parameters: [{ name: 'parent', nullable: true }, { name: 'correlationId' }],
            returns: { kind: 'list', of: { kind: 'reference', name: 'OrderRow' } }
          }
        ]
      }
    ]);
  });

  test('may keep view types in a file beside it', () => {
    const method = '  /**\n   * Lists.\n   * @permission P\n   */\n  list(correlationId: string): Line[];';
    const own = controller(method)['pages/order-controller.ts'] ?? '';
    const { model, diagnostics } = readSource({
      'pages/order-controller.ts': `import type { Line } from './order-views.ts';\n${own}`,
      'pages/order-views.ts': '/** One line. */\nexport interface Line { text: string }'
    });
    expect(diagnostics).toEqual([]);
    expect(model?.controllers[0]?.types.map(({ name }) => name)).toEqual(['OrderRow', 'Line']);
  });

  test.each([
    ['without a permission', '/** Lists. */\n  list(correlationId: string): OrderRow[];', 'DGSF005'],
    [
      'without a correlation id',
      '/**\n   * Lists.\n   * @permission P\n   */\n  list(parent: string): OrderRow[];',
      'DGSF013'
    ]
  ])('method %s is refused', (_what, method, code) => {
    expect(codesAndPlaces(readSource(controller(`  ${method}`))).map((entry) => entry.split(' ')[0])).toEqual([code]);
  });
});

describe('a constant', () => {
  test('is evaluated without being run', () => {
    const { model, diagnostics } = readSource({
      'words.ts': `const shared = { a: 1, b: [true, null] };
/** Words. */
export const words = { ...shared, 'with-dash': -2.5, text: \`plain\`, again: shared.b, list: [...shared.b, 'x'] } as const;`
    });
    expect(diagnostics).toEqual([]);
    expect(model?.constants['words']).toMatchObject({
      description: 'Words.',
      value: { a: 1, b: [true, null], 'with-dash': -2.5, text: 'plain', again: [true, null], list: [true, null, 'x'] }
    });
  });

  test.each(['Date.now()', '1 + 1', '`a${String(1)}`', '(() => 1)()', 'process.env'])('%s is refused', (expression) => {
    const { diagnostics } = readSource({ 'words.ts': `export const words = { value: ${expression} };` });
    expect(diagnostics.map(({ code }) => code)).toContain('DGSF004');
  });
});
