import type {
  ApiGroupModel,
  ControllerModel,
  DataType,
  OperationModel,
  PackageModel,
  PropertyModel,
  TypeModel
} from '../../../model/types.ts';
import { smallModel } from './small-schema.ts';

const span = { file: 'generator/schema/dograh-api/parcels.ts', line: 1, column: 1, length: 1 };
const state: DataType = {
  kind: 'enum',
  name: 'ParcelState',
  values: [
    { value: 'on-its-way', label: 'On Its Way', description: 'It has left.' },
    { value: 'lost', label: 'Lost', description: '' }
  ]
};

/** A member of a type, required and never null unless told otherwise. */
export function property(name: string, type: DataType, description = ''): PropertyModel {
  return { name, type, required: true, nullable: false, description, span };
}

function type(name: string, description: string, properties: readonly PropertyModel[]): TypeModel {
  return { name, description, properties, span };
}

function operation(
  name: string,
  method: OperationModel['method'],
  path: string,
  rest: Partial<OperationModel>
): OperationModel {
  return {
    name,
    description: `Does ${name}.`,
    method,
    path,
    pathParameters: [],
    query: [],
    body: null,
    response: { kind: 'void' },
    responseNullable: false,
    timeoutMilliseconds: 10_000,
    once: false,
    public: false,
    errors: [],
    differences: [],
    span,
    ...rest
  };
}

const reference = (name: string): DataType => ({ kind: 'reference', name });
const listOf = (of: DataType): DataType => ({ kind: 'list', of });

const parcels: ApiGroupModel = {
  name: 'ParcelApi',
  description: 'Parcels and where they are.',
  span,
  types: [
    type('Parcel', 'A parcel.', [
      property('parcel_id', { kind: 'integer' }, 'Who it is.'),
      property('limit', { kind: 'decimal' }),
      property('sent_at', { kind: 'timestamp' }),
      property('due_date', { kind: 'date' }),
      property('fragile', { kind: 'boolean' }),
      property('state', state),
      property('labels', listOf({ kind: 'string' })),
      property('address', reference('Address')),
      property('stops', listOf(reference('Address'))),
      property('details', { kind: 'object' }),
      property('anything', { kind: 'any' })
    ]),
    type('NewParcel', 'A parcel to send.', [
      property('due_date', { kind: 'date' }),
      property('sent_at', { kind: 'timestamp' }),
      property('address', reference('Address')),
      property('stops', listOf(reference('Address')))
    ])
  ],
  operations: [
    operation('listParcels', 'GET', '/parcels/', {
      query: [property('limit', { kind: 'integer' }), property('sent_after', { kind: 'timestamp' })],
      response: listOf(reference('Parcel'))
    }),
    operation('sendParcel', 'POST', '/depots/{depotId}/parcels', {
      pathParameters: [property('depotId', { kind: 'string' })],
      body: reference('NewParcel'),
      response: reference('Parcel'),
      timeoutMilliseconds: 60_000,
      once: true,
      errors: [{ status: 404, meaning: 'There is no such depot.' }]
    }),
    operation('getWaybill', 'GET', '/parcels/{parcelId}/waybill', {
      pathParameters: [property('parcelId', { kind: 'integer' })],
      response: { kind: 'text' }
    }),
    operation('dropParcel', 'DELETE', '/parcels/{parcelId}', {
      pathParameters: [property('parcelId', { kind: 'integer' })]
    })
  ]
};

const addresses: ApiGroupModel = {
  name: 'AddressApi',
  description: 'Addresses.',
  span,
  types: [type('Address', 'Where somebody lives.', [property('street', { kind: 'string' })])],
  operations: []
};

export const controller: ControllerModel = {
  name: 'DograhParcelController',
  service: 'DograhParcelService',
  description: 'Parcels for people.',
  viewsClass: 'DograhParcelViews',
  span: { ...span, file: 'generator/schema/pages/parcel-controller.ts' },
  types: [
    type('ParcelRow', 'A parcel in a list.', [
      property('recordId', { kind: 'recordId' }, 'The record.'),
      property('state', state),
      property('weights', { kind: 'map', of: { kind: 'decimal' } })
    ])
  ],
  methods: [
    {
      name: 'listParcels',
      description: 'Parcels of a record.',
      parameters: [property('recordId', { kind: 'recordId' }), property('correlationId', { kind: 'string' })],
      returns: listOf(reference('ParcelRow')),
      returnsNullable: false,
      cacheable: true,
      permission: 'Dograh_Watch_Parcels',
      span
    },
    {
      name: 'dropParcel',
      description: 'Forgets a parcel.',
      parameters: [property('parcel', reference('ParcelRow')), property('correlationId', { kind: 'string' })],
      returns: { kind: 'void' },
      returnsNullable: false,
      cacheable: false,
      permission: 'Dograh_Administer',
      span
    }
  ]
};

/** An API and a page that say, in as few words as possible, everything that an emitter has to cope with. */
export const modelWithApi: PackageModel = { ...smallModel, api: [parcels, addresses], controllers: [controller] };
