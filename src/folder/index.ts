export { answerKey, answerTo, withAnswer } from "./answers";
export { readBox, BOX_HEADER_BYTES } from "./videoBoxes";
export { judgeContent, SAMPLE_BYTES } from "./fileKind";
export { judgeFolder, judgingFolder } from "./judge";
export { marksOn, soughtFor, type Box, type PageMark, type Sought, type TextRun } from "./marks";
export { matchFolder, matchingFolder } from "./match";
export { foldText, isJunk } from "../checks/shared/files/fileNames";
export { answers, needsOf } from "./needs";
export { nameForCell, suggestFiles, type FileSuggestion, type SuggestionReason } from "./suggest";
export { proposeMatches, type MatchProposal } from "./proposals";
export { collectingReferences, collectReferences } from "./references";
export type {
  EvidenceReference,
  FileFacts,
  FileKind,
  FolderFile,
  MatchedReference,
  PdfFacts,
} from "../checks/shared/files/types";
export type { ContentVerdict, EvidenceFinding, FileNeed, FolderMatch, FolderVerdict, PdfPages } from "./types";
