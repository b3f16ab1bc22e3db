import type { ConstantModel, FieldModel, FieldType, PackageModel, PropertyModel } from '../../../model/types.ts';

const span = { file: 'generator/schema/small.ts', line: 1, column: 1, length: 1 };

function field(property: string, apiName: string, type: FieldType): FieldModel {
  return {
    ...{ property, apiName, type, span },
    ...{ label: property, description: `What ${property} says.`, helpText: null },
    ...{ required: false, sensitive: false, trackHistory: false, carriedBy: [] }
  };
}

function property(name: string, type: PropertyModel['type'], required = false): PropertyModel {
  return { name, type, required, nullable: false, description: `What ${name} says.`, span };
}

function constant(name: string, file: string, value: ConstantModel['value']): ConstantModel {
  return { name, value, description: `What ${name} is for.`, span: { ...span, file } };
}

const callStatus = [
  { value: 'in_progress', label: 'In Progress', description: 'Somebody answered.' },
  { value: 'no-answer', label: 'No Answer', description: '' }
];

const text = (length: number): FieldType => ({ kind: 'Text', length });

/** A package with one object, two events, one profile and one of everything that becomes a constant. */
export const smallModel: PackageModel = {
  package: { name: 'Small', description: 'A small package.', apiVersion: '65.0', prefix: 'Dograh' },
  objects: [
    {
      ...{ name: 'CallActivity', apiName: 'Dograh_Call_Activity__c', label: 'Call', pluralLabel: 'Calls', span },
      ...{ description: 'One call.', nameField: { label: 'Number', type: { kind: 'Text' } }, sharing: 'Private' },
      ...{ history: false, reports: false, search: false, activities: false },
      fields: [
        field('externalRunId', 'External_Run_Id__c', { kind: 'ExternalId', length: 64 }),
        field('workflowId', 'Workflow_Id__c', text(20)),
        field('status', 'Status__c', {
          ...{ kind: 'Picklist', enumName: 'CallStatus', restricted: true, values: callStatus },
          defaultValue: 'in_progress'
        })
      ]
    }
  ],
  platformEvents: [
    {
      ...{ name: 'CallEvent', apiName: 'Dograh_Call_Event__e', label: 'Event', pluralLabel: 'Events', span },
      ...{ description: 'One event.', publish: 'PublishImmediately' },
      fields: [
        field('eventType', 'Event_Type__c', text(40)),
        field('deliveryId', 'Delivery_Id__c', text(64)),
        field('correlationId', 'Correlation_ID__c', text(64))
      ]
    }
  ],
  metadataTypes: [
    {
      ...{ name: 'Settings', apiName: 'Dograh_Settings__mdt', label: 'Settings', pluralLabel: 'Settings', span },
      description: 'How this org talks with Dograh.',
      fields: [
        field('apiUrl', 'API_URL__c', text(255)),
        field('createTasks', 'Create_Tasks__c', { kind: 'Checkbox', defaultValue: true }),
        field('scheme', 'Scheme__c', {
          ...{ kind: 'Picklist', enumName: 'Scheme', restricted: true, defaultValue: "it's" },
          values: [{ value: "it's", label: 'It is', description: 'A word with a quote.' }]
        }),
        field('keepCallsDays', 'Keep_Calls_Days__c', { kind: 'WholeNumber', digits: 5 }),
        field('mostCalls', 'Most_Calls__c', { kind: 'WholeNumber', digits: 5 })
      ]
    }
  ],
  metadataRecords: [
    { type: 'Dograh_Settings__mdt', name: 'default', label: 'Default', values: { createTasks: true }, span }
  ],
  inboundEvents: [
    {
      ...{ name: 'CallCompleted', eventType: 'call_completed', description: 'A call is over.', span },
      ...{ targetObject: 'Dograh_Call_Activity__c', carried: [] },
      envelope: [
        property('deliveryId', { kind: 'string' }),
        property('workflowRunId', { kind: 'string' }, true),
        property('workflowId', { kind: 'string' }),
        property('recordId', { kind: 'recordId' }),
        property('endedAt', { kind: 'timestamp' }),
        property('extractedVariables', { kind: 'object' }),
        property('status', { kind: 'enum', name: 'CallStatus', values: callStatus }),
        property('thin', { kind: 'boolean' })
      ],
      profiles: [
        {
          ...{ name: 'DograhWebhook', description: 'The body of a webhook.', recognizedBy: 'run_id', span },
          unmapped: 'extractedVariables',
          swappedWhenInbound: [],
          members: [
            { name: 'run_id', becomes: 'workflowRunId', required: true, description: '', span },
            { name: 'workflow', becomes: 'workflowId', required: false, description: '', span }
          ]
        }
      ]
    },
    {
      ...{ name: 'Health', eventType: 'health', description: 'How well it does.', span },
      ...{ targetObject: null, carried: [], profiles: [] },
      envelope: [property('message', { kind: 'string' })]
    }
  ],
  api: [],
  controllers: [],
  constants: {
    callStatusOrder: constant('callStatusOrder', 'generator/schema/objects/call.ts', {
      in_progress: 0,
      'no-answer': 10
    }),
    statusByWord: constant('statusByWord', 'generator/schema/inbound/call.ts', { "won't": 'no-answer' }),
    callouts: constant('callouts', 'generator/schema/policies.ts', {
      ...{ failureRatio: 1, window: '2m', minimumCalls: 5 },
      failureStatuses: [500, 503]
    }),
    retention: constant('retention', 'generator/schema/policies.ts', { calls: 'never', errors: '30d' }),
    labels: constant('labels', 'generator/schema/labels.ts', { hello: 'Hello' }),
    customPermissions: constant('customPermissions', 'generator/schema/access.ts', {
      Dograh_Place_Calls: { label: 'Place Calls', description: 'Have Dograh call somebody.' }
    }),
    permissionSets: constant('permissionSets', 'generator/schema/access.ts', {
      Dograh_Caller: { label: 'Dograh Caller', customPermissions: ['Dograh_Place_Calls'] },
      Dograh_Reader: { label: 'Dograh Reader', customPermissions: [] }
    })
  }
};
