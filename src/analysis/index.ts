export { analyze } from "./analyze";
export { basicServiceNames } from "./parts";
export { bySheetOrder, worstFirst } from "./points";
export type { Analysis, AnalysisInput, IndexParts, InnovationResult, InnovationStatus } from "./types";
