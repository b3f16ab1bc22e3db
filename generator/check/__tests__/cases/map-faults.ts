/** Maps of events to fields whose names nobody but the running code would miss. */
import { edit, type Fault } from './fault.ts';

const notes = 'customMetadata/Parcel_Map.Notes.md-meta.xml';

export const mapFaults: readonly Fault[] = [
  edit('a map to an unknown field', 'map-record', notes, '>Notes__c<', '>Note__c<'),
  edit('a map to an unknown object', 'map-record', notes, '>Parcel__c<', '>Crate__c<'),
  edit('a map to an event', 'map-record', notes, '>Parcel__c<', '>Parcel_Event__e<'),
  edit('a map to a formula', 'map-record', notes, '>Notes__c<', '>Is_Heavy__c<'),
  edit('a map of a text to a number', 'map-record', notes, '>Notes__c<', '>Weight__c<'),
  edit('a map with an unknown transform class', 'map-record', notes, '>ParcelTrimTransform<', '>ParcelCutTransform<'),
  edit('a map with a class that is no transform', 'map-record', notes, '>ParcelTrimTransform<', '>ParcelService<'),
  edit('a map of an unknown event', 'map-record', notes, '>parcel_scanned<', '>parcel_scaned<'),
  edit('a map of a key that nothing reads', 'map-record', notes, '>notes<', '>notez<')
];
