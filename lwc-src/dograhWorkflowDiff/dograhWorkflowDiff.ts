export { diffGraphs, applyDiff, type Change, type FieldChange, type GraphDiff } from './graphs';
export { diffText, type TextPart, type TextPartKind } from './texts';
