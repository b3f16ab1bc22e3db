import { describe, expect, it } from '@jest/globals';
import { countKinds, type PackageFile } from '../count.ts';
import { showContents } from '../show.ts';

const file = (path: string, text = ''): PackageFile => ({ path: `force-app/main/default/${path}`, read: () => text });

describe('what a package contains', () => {
  it('tells objects, events and custom metadata types apart, which all are objects to Salesforce', () => {
    const counts = countKinds([
      file('objects/A__c/A__c.object-meta.xml'),
      file('objects/B__c/B__c.object-meta.xml'),
      file('objects/C__e/C__e.object-meta.xml'),
      file('objects/D__mdt/D__mdt.object-meta.xml'),
      file('objects/A__c/fields/X__c.field-meta.xml')
    ]);
    expect(counts).toEqual([
      { label: 'Custom objects', count: 2 },
      { label: 'Platform events', count: 1 },
      { label: 'Custom metadata types', count: 1 },
      { label: 'Fields', count: 1 }
    ]);
  });

  it('counts a class once, though it is two files, and its tests apart', () => {
    const counts = countKinds([
      file('classes/Api.cls'),
      file('classes/Api.cls-meta.xml'),
      file('classes/ApiTest.cls'),
      file('classes/ApiTest.cls-meta.xml'),
      file('triggers/Event.trigger'),
      file('triggers/Event.trigger-meta.xml')
    ]);
    expect(counts).toEqual([
      { label: 'Apex test classes', count: 1 },
      { label: 'Apex classes', count: 1 },
      { label: 'Apex triggers', count: 1 }
    ]);
  });

  it('counts a Lightning web component once, though it is a folder', () => {
    const bundle = ['a.js', 'a.html', 'a.css', 'a.js-meta.xml'].map((name) => file(`lwc/a/${name}`));
    expect(countKinds(bundle)).toEqual([{ label: 'Lightning web components', count: 1 }]);
  });

  it('counts the labels in their one file', () => {
    const labels = '<CustomLabels><labels>one</labels>\n<labels>two</labels></CustomLabels>';
    expect(countKinds([file('labels/CustomLabels.labels-meta.xml', labels)])).toEqual([
      { label: 'Custom labels', count: 2 }
    ]);
  });

  it('mentions metadata of a kind that nobody thought of', () => {
    expect(countKinds([file('prompts/P.prompt-meta.xml')])).toEqual([{ label: '.prompt', count: 1 }]);
  });

  it('is shown a line a kind', () => {
    const counts = [
      { label: 'Fields', count: 112 },
      { label: 'Flows', count: 1 }
    ];
    expect(showContents(counts)).toBe('  112  Fields\n    1  Flows');
  });
});
