/** Flows with values of the wrong type, and with steps that their start does not allow. */
import { edit, together, type Fault } from './fault.ts';

const flow = 'flows/Parcel_Reminder.flow-meta.xml';

export const flowFaults: readonly Fault[] = [
  edit(
    'a filter that compares a picklist with a number',
    'flow-value',
    flow,
    '<stringValue>Sent</stringValue>',
    '<numberValue>5.0</numberValue>'
  ),
  edit(
    'a filter that compares an id with a boolean',
    'flow-value',
    flow,
    '<elementReference>$Record.Depot__c</elementReference>',
    '<booleanValue>true</booleanValue>'
  ),
  edit(
    'a number that is assigned to a text',
    'flow-value',
    flow,
    '<elementReference>Load_Depot.City__c</elementReference>',
    '<numberValue>5.0</numberValue>'
  ),
  edit(
    'a field of another type that is assigned to a text',
    'flow-value',
    flow,
    '<elementReference>Load_Depot.City__c</elementReference>',
    '<elementReference>$Record.Weight__c</elementReference>'
  ),
  edit(
    'a condition that compares a checkbox with a text',
    'flow-value',
    flow,
    '<booleanValue>true</booleanValue>',
    '<stringValue>true</stringValue>'
  ),
  edit(
    'a text that is written to a number',
    'flow-value',
    flow,
    '    <start>',
    '    <recordUpdates>\n        <name>Weigh</name>\n        <label>Weigh</label>\n        <locationX>0</locationX>\n        <locationY>0</locationY>\n        <inputAssignments>\n            <field>Weight__c</field>\n            <value>\n                <stringValue>heavy</stringValue>\n            </value>\n        </inputAssignments>\n        <inputReference>$Record</inputReference>\n        <object>Parcel__c</object>\n    </recordUpdates>\n    <start>'
  ),
  edit('an unknown global name', 'flow-reference', flow, '$Record.Depot__c', '$Recod.Depot__c'),
  edit(
    'a formula of another type than it says',
    'flow-formula',
    flow,
    '    <interviewLabel>',
    '    <formulas>\n        <name>Double_Weight</name>\n        <dataType>String</dataType>\n        <expression>{!$Record.Weight__c} * 2</expression>\n    </formulas>\n    <interviewLabel>'
  ),
  edit('an action before the record is saved', 'flow-shape', flow, 'RecordAfterSave', 'RecordBeforeSave'),
  edit(
    'a flow with screens that starts by itself',
    'flow-shape',
    flow,
    '<processType>AutoLaunchedFlow',
    '<processType>Flow'
  ),
  edit(
    'a record trigger that does not say when',
    'flow-shape',
    flow,
    '        <recordTriggerType>Update</recordTriggerType>\n',
    ''
  ),
  edit(
    'a deletion of every record',
    'flow-shape',
    flow,
    '    <start>',
    '    <recordDeletes>\n        <name>Clear</name>\n        <label>Clear</label>\n        <locationX>0</locationX>\n        <locationY>0</locationY>\n        <object>Parcel__c</object>\n    </recordDeletes>\n    <start>'
  ),
  edit(
    'a checkbox that is greater',
    'flow-operator',
    flow,
    '<leftValueReference>$Record.Is_Heavy__c</leftValueReference>\n                <operator>EqualTo',
    '<leftValueReference>$Record.Is_Heavy__c</leftValueReference>\n                <operator>GreaterThan'
  ),
  together('a number that starts with a text', 'flow-operator', [
    edit('', '', flow, '$Record.Is_Heavy__c', '$Record.Weight__c'),
    edit('', '', flow, '<operator>EqualTo', '<operator>StartsWith'),
    edit('', '', flow, '<booleanValue>true</booleanValue>', '<numberValue>5.0</numberValue>')
  ]),
  together('a filter for numbers that contain one', 'flow-operator', [
    edit(
      '',
      '',
      flow,
      '<field>Status__c</field>\n            <operator>EqualTo',
      '<field>Weight__c</field>\n            <operator>Contains'
    ),
    edit('', '', flow, '<stringValue>Sent</stringValue>', '<numberValue>5.0</numberValue>')
  ])
];
