export { analyze } from "./analyze";
export { withFiles, type FilesStanding } from "./withFiles";
export type { Analysis, AnalysisInput, IndexParts, InnovationResult, InnovationStatus } from "./types";
