export {
  parseDefinition,
  type GraphEdge,
  type GraphNode,
  type JsonRecord,
  type JsonValue,
  type WorkflowGraph
} from './graph';
export { kindOf, kindView, type NodeKind, type NodePlace } from './kinds';
export { promptBlocks, promptParts, type PromptBlock, type PromptPart } from './prompt';
export { factsOf, valueText, type ExtractionVariable, type NodeFacts, type NodeSetting } from './facts';
export {
  edgeName,
  keyOf,
  placeProblems,
  problemCounts,
  type ElementKind,
  type ElementReference,
  type PlacedProblem
} from './problems';
