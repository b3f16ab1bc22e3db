import { describe, expect, it } from '@jest/globals';
import { field, lamp, smallModel, withConstant, withField, withLamp } from '../../../plan/__tests__/small-model.ts';
import { emitMetadata, fileOf } from './emit-all.ts';

const newField = field('voltage', { kind: 'WholeNumber', digits: 3 });

describe('a new member of an object', () => {
  const model = withField(newField);

  it('gets its field, its place on the layout, its column for reports and its permission', () => {
    expect(fileOf(model, 'fields/Voltage__c.field-meta.xml')).toContain('<fullName>Voltage__c</fullName>');
    expect(fileOf(model, 'Lamp Layout.layout-meta.xml')).toContain('<field>Voltage__c</field>');
    expect(fileOf(model, 'Dograh_Lamps_And_Twins.reportType-meta.xml')).toContain('<field>Voltage__c</field>');
    expect(fileOf(model, 'Dograh_Keeper.permissionset-meta.xml')).toContain('<field>Dograh_Lamp__c.Voltage__c</field>');
  });

  it('changes no other file', () => {
    const before = new Map(emitMetadata(smallModel).map(({ path, content }) => [path, content]));
    const changed = emitMetadata(model).filter(({ path, content }) => before.get(path) !== content);
    expect(changed.map(({ path }) => path.split('/').at(-1))).toEqual([
      'Dograh_Lamp__c-Lamp Layout.layout-meta.xml',
      'Voltage__c.field-meta.xml',
      'Dograh_Keeper.permissionset-meta.xml',
      'Dograh_Watcher.permissionset-meta.xml',
      'Dograh_Lamps_And_Twins.reportType-meta.xml'
    ]);
  });
});

describe('fields', () => {
  it('say nothing about being required where Salesforce knows no such choice', () => {
    for (const name of ['Lit__c', 'Manual__c', 'Bright__c']) {
      expect(fileOf(smallModel, `Dograh_Lamp__c/fields/${name}.field-meta.xml`)).not.toContain('<required>');
    }
    expect(fileOf(smallModel, 'Dograh_Lamp_Event__e/fields/Payload__c.field-meta.xml')).not.toContain('<required>');
  });

  it('keep no history unless the object does', () => {
    const model = withLamp({ history: false, fields: [newField] });
    expect(fileOf({ ...model, constants: {}, inboundEvents: [] }, 'Voltage__c.field-meta.xml')).not.toContain(
      'trackHistory'
    );
  });

  it('refuse what the rules let through by mistake', () => {
    const lookup = field('keptBy', { kind: 'Lookup', target: 'Contact' });
    const [event] = smallModel.platformEvents;
    const platformEvents = event ? [{ ...event, fields: [lookup] }] : [];
    expect(() => emitMetadata({ ...smallModel, platformEvents })).toThrow(/only records can point at other records/);
  });
});

describe('credentials', () => {
  it('hold no secret, only where the secret is taken from', () => {
    const text = fileOf(smallModel, 'Dograh_Lamps.externalCredential-meta.xml');
    expect(text).toContain('<parameterValue>{!$Credential.Dograh_Lamps.Key}</parameterValue>');
    expect(text.match(/<parameterValue>/g)).toHaveLength(1);
  });

  it('send nothing along where the address is the proof', () => {
    const open = { label: 'x', description: 'x', protocol: 'NoAuthentication', principal: 'Guest', headers: [] };
    const table = smallModel.constants['externalCredentials']?.value as Readonly<Record<string, never>>;
    const text = fileOf(
      withConstant('externalCredentials', { ...table, Dograh_Open: open }),
      'Dograh_Open.externalCredential-meta.xml'
    );
    expect(text).not.toContain('AuthHeader');
    expect(text).toContain('<authenticationProtocol>NoAuthentication</authenticationProtocol>');
  });
});

describe('pages', () => {
  it('replace an org’s own pages only inside the app', () => {
    expect(fileOf(smallModel, 'Dograh_Lamps.app-meta.xml')).toContain('<pageOrSobjectType>Contact</pageOrSobjectType>');
    expect(emitMetadata(smallModel).some(({ path }) => path.includes('/objects/Contact/'))).toBe(false);
    expect(fileOf(smallModel, 'Dograh_Lamp__c.object-meta.xml')).toContain('<content>Dograh_Lamp_Page</content>');
  });

  it('need no utility bar', () => {
    const model = withConstant('utilityItems', []);
    expect(emitMetadata(model).some(({ path }) => path.includes('Utility_Bar'))).toBe(false);
    expect(fileOf(model, 'Dograh_Lamps.app-meta.xml')).not.toContain('utilityBar');
  });
});

describe('the flow that mirrors campaign states', () => {
  const campaign = {
    ...lamp,
    name: 'DograhCampaign',
    apiName: 'Dograh_Campaign__c',
    pluralLabel: 'Dograh Campaigns',
    fields: [
      field('status', { kind: 'Text', length: 20 }),
      field('salesforceCampaign', { kind: 'Lookup', target: 'Campaign' }, { apiName: 'Campaign__c' })
    ]
  };
  const mirror = withConstant('campaignStatusMirror', { name: 'Dograh_Mirror', label: 'Mirror', description: 'x' });
  const states = { value: { running: 'Goes "on"', failed: 'Broken\\off' }, name: '', description: '', span: lamp.span };
  const model = {
    ...mirror,
    objects: [lamp, campaign],
    constants: { ...mirror.constants, campaignStatusByState: states }
  };

  it('arrives as a draft, for only an admin knows the statuses of the org', () => {
    expect(fileOf(model, 'Dograh_Mirror.flow-meta.xml')).toContain('<status>Draft</status>');
  });

  it('keeps quotes and backslashes of statuses inside their text', () => {
    expect(fileOf(model, 'Dograh_Mirror.flow-meta.xml')).toContain(
      'CASE(TEXT({!$Record.Status__c}), &quot;running&quot;, &quot;Goes \\&quot;on\\&quot;&quot;, ' +
        '&quot;failed&quot;, &quot;Broken\\\\off&quot;, &quot;&quot;)'
    );
  });

  it('is not there for a package without campaigns', () => {
    expect(emitMetadata(mirror).some(({ path }) => path.includes('/flows/'))).toBe(false);
  });
});
