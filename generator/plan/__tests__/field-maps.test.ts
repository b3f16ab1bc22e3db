import { describe, expect, it } from '@jest/globals';
import { deriveFieldMaps } from '../field-maps.ts';
import { field, lamp, smallModel, span } from './small-model.ts';

const [event] = smallModel.inboundEvents;

function mapsOf(property: string, change: Parameters<typeof field>[2] = {}) {
  const carrier = field(property, { kind: 'DateTime' }, change);
  const carried = {
    name: property,
    type: { kind: 'timestamp' as const },
    required: false,
    nullable: false,
    description: 'x',
    field: carrier.apiName,
    span
  };
  return deriveFieldMaps({
    ...smallModel,
    objects: [{ ...lamp, fields: [carrier] }],
    inboundEvents: event ? [{ ...event, carried: [carried] }] : []
  });
}

describe('field maps', () => {
  it('come one for each value of an event that a field receives', () => {
    expect(deriveFieldMaps(smallModel).map(({ name, values }) => [name, values])).toEqual([
      [
        'lamp_switched_color',
        {
          eventType: 'lamp_switched',
          jsonKey: 'color',
          targetObject: 'Dograh_Lamp__c',
          salesforceField: 'Color__c',
          dataType: 'String',
          transformClass: 'DograhLowerCaseTransform',
          sortOrder: 10,
          active: true
        }
      ],
      [
        'lamp_switched_watts',
        {
          eventType: 'lamp_switched',
          jsonKey: 'watts',
          targetObject: 'Dograh_Lamp__c',
          salesforceField: 'Watts__c',
          dataType: 'Decimal',
          sortOrder: 20,
          active: true
        }
      ]
    ]);
  });

  it('read a value as the type of its field', () => {
    expect(mapsOf('switchedAt')[0]?.values['dataType']).toBe('Datetime');
  });

  it('have names and labels of at most 40 characters that stay distinct', () => {
    const long = 'theVeryLongNameOfAMemberThatNobodyWouldWrite';
    const [first] = mapsOf(`${long}A`, { label: 'A label that is itself already forty chars' });
    const [second] = mapsOf(`${long}B`, { label: 'A label that is itself already forty chars!' });
    expect(first?.name).toMatch(/^[A-Za-z](?:_?[A-Za-z0-9]){0,39}$/);
    expect(first?.name.length).toBeLessThanOrEqual(40);
    expect(first?.label.length).toBeLessThanOrEqual(40);
    expect(first?.name).not.toBe(second?.name);
    expect(first?.label).not.toBe(second?.label);
  });
});
