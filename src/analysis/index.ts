export { analyze } from "./analyze";
export { withFiles, type IndexWithFiles } from "./withFiles";
export type { Analysis, AnalysisInput, IndexParts, InnovationResult, InnovationStatus } from "./types";
