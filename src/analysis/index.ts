export { analyze, analyzing } from "./analyze";
export { addingFiles, withFiles, type IndexWithFiles } from "./withFiles";
export type { Analysis, AnalysisInput, IndexParts, InnovationResult, InnovationStatus } from "./types";
