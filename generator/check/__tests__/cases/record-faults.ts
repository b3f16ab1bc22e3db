/** Records of custom metadata that an org refuses. */
import { add, edit, type Fault } from './fault.ts';

const standard = 'customMetadata/Parcel_Settings.Standard.md-meta.xml';
const express = 'customMetadata/Parcel_Settings.Express.md-meta.xml';

export const recordFaults: readonly Fault[] = [
  edit(
    'a custom metadata record with an unknown field',
    'custom-metadata-field',
    standard,
    '<field>Mode__c',
    '<field>Speed__c'
  ),
  edit(
    'a custom metadata record with a field twice',
    'custom-metadata-field',
    standard,
    '<field>Mode__c',
    '<field>Endpoint__c'
  ),
  edit(
    'a custom metadata record without a required value',
    'custom-metadata-required',
    standard,
    'xsd:string">/parcels<',
    'xsd:string"><'
  ),
  edit('a number that is written as text', 'custom-metadata-value', standard, 'xsd:double', 'xsd:string'),
  edit('a text where a number belongs', 'custom-metadata-value', standard, '>5.0<', '>five<'),
  edit('a boolean that is none', 'custom-metadata-value', standard, 'xsd:boolean">true', 'xsd:boolean">yes'),
  edit('a value without a type', 'custom-metadata-value', standard, ' xsi:type="xsd:double"', ''),
  edit('a value longer than its field', 'custom-metadata-value', standard, '>/parcels<', `>${'/'.repeat(121)}<`),
  edit('a number with too many digits', 'custom-metadata-value', standard, '>5.0<', '>50000<'),
  edit('a value that is not in the picklist', 'custom-metadata-value', standard, '>Fast<', '>Quick<'),
  edit(
    'a type prefix that is not declared',
    'custom-metadata-value',
    standard,
    ' xmlns:xsd="http://www.w3.org/2001/XMLSchema"',
    ''
  ),
  edit(
    'a relationship to a record that does not exist',
    'custom-metadata-relationship',
    express,
    '>Standard<',
    '>Normal<'
  ),
  add(
    'a record of a type that does not exist',
    'custom-metadata-type',
    'customMetadata/Crate_Settings.One.md-meta.xml',
    '<?xml version="1.0" encoding="UTF-8"?>\n<CustomMetadata xmlns="http://soap.sforce.com/2006/04/metadata">\n    <label>One</label>\n</CustomMetadata>\n'
  )
];
