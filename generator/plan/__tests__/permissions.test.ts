import { describe, expect, it } from '@jest/globals';
import { expandPermissionSets } from '../permissions.ts';
import { field, lamp, smallModel, withField } from './small-model.ts';

function permissionSet(name: string, model = smallModel) {
  const found = expandPermissionSets(model).find((set) => set.name === name);
  if (!found) {
    throw new Error(`no permission set ${name}`);
  }
  return found;
}

function fieldOf(name: string, apiName: string, model = smallModel) {
  return permissionSet(name, model).fields.find((permission) => permission.field === apiName);
}

describe('a permission set', () => {
  it('grants every field of a granted object that Salesforce lets it grant', () => {
    const fields = permissionSet('Dograh_Watcher').fields.map((permission) => permission.field);
    const grantable = lamp.fields.filter(({ property }) => property !== 'serialNumber' && property !== 'state');
    expect(fields).toEqual(grantable.map(({ apiName }) => `Dograh_Lamp__c.${apiName}`).sort());
  });

  it('grants a new field without being told', () => {
    const model = withField(field('voltage', { kind: 'WholeNumber', digits: 3 }));
    expect(fieldOf('Dograh_Keeper', 'Dograh_Lamp__c.Voltage__c', model)).toEqual({
      field: 'Dograh_Lamp__c.Voltage__c',
      editable: true
    });
  });

  it('never names a required field, which Salesforce would refuse', () => {
    expect(fieldOf('Dograh_Keeper', 'Dograh_Lamp__c.Serial_Number__c')).toBeUndefined();
    expect(fieldOf('Dograh_Keeper', 'Dograh_Lamp__c.State__c')).toBeUndefined();
  });

  it('names checkboxes, which always have a value but are never required', () => {
    expect(fieldOf('Dograh_Keeper', 'Dograh_Lamp__c.Lit__c')?.editable).toBe(true);
  });

  it('lets nobody edit what Salesforce computes', () => {
    expect(fieldOf('Dograh_Keeper', 'Dograh_Lamp__c.Bright__c')?.editable).toBe(false);
  });

  it('shows sensitive fields only with the sensitive grant', () => {
    expect(fieldOf('Dograh_Keeper', 'Dograh_Lamp__c.Manual__c')).toBeUndefined();
    expect(fieldOf('Dograh_Watcher', 'Dograh_Lamp__c.Manual__c')).toBeDefined();
  });

  it('lets readers edit nothing', () => {
    expect(permissionSet('Dograh_Watcher').fields.filter((permission) => permission.editable)).toEqual([]);
  });

  it('opens the controllers that serve its custom permissions, and no others', () => {
    expect(permissionSet('Dograh_Keeper').classes).toEqual(['DograhLampReceiver', 'DograhSwitchController']);
    expect(permissionSet('Dograh_Watcher').classes).toEqual([]);
  });

  it('lets subscribers read an event and publishers also create it', () => {
    const rights = (name: string) =>
      permissionSet(name).objects.find(({ object }) => object === 'Dograh_Lamp_Event__e');
    expect(rights('Dograh_Watcher')).toMatchObject({ read: true, create: false, edit: false, viewAll: false });
    expect(rights('Dograh_Keeper')).toMatchObject({ read: true, create: true, edit: false, viewAll: false });
  });

  it('opens the stored secret only to those who make callouts', () => {
    const reads = (name: string) =>
      permissionSet(name).objects.some(({ object }) => object === 'UserExternalCredential');
    expect(reads('Dograh_Keeper')).toBe(true);
    expect(permissionSet('Dograh_Keeper').principals).toEqual(['Dograh_Lamps-Keeper']);
    expect(reads('Dograh_Watcher')).toBe(false);
  });
});
