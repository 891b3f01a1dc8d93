export { analyze } from "./analyze";
export { basicServiceNames } from "./parts";
export type { Analysis, AnalysisInput, IndexParts, InnovationResult, InnovationStatus } from "./types";
