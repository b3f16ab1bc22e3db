import type { EmittedFile } from '../types.ts';

/** Area of the package that a class belongs to; also its folder. */
export type ApexArea = 'common' | 'inbound' | 'processing' | 'outbound' | 'services' | 'pages';

/** The two files of an Apex class: its code and what Salesforce wants to know about it. */
export function apexClassFiles(area: ApexArea, name: string, content: string, apiVersion: string): EmittedFile[] {
  const path = `force-app/main/default/classes/${area}/${name}.cls`;
  return [
    { path, content },
    { path: `${path}-meta.xml`, content: metadata('ApexClass', apiVersion) }
  ];
}

/** The two files of an Apex trigger. */
export function apexTriggerFiles(name: string, content: string, apiVersion: string): EmittedFile[] {
  const path = `force-app/main/default/triggers/${name}.trigger`;
  return [
    { path, content },
    { path: `${path}-meta.xml`, content: metadata('ApexTrigger', apiVersion) }
  ];
}

function metadata(type: 'ApexClass' | 'ApexTrigger', apiVersion: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${type} xmlns="http://soap.sforce.com/2006/04/metadata">`,
    `    <apiVersion>${apiVersion}</apiVersion>`,
    '    <status>Active</status>',
    `</${type}>`,
    ''
  ].join('\n');
}
