export { readBox, BOX_HEADER_BYTES } from "./videoBoxes";
export { evidenceCodes, EVIDENCE_CHECKS, LIMITS, type EvidenceCode } from "./checks";
export { judgeContent, SAMPLE_BYTES } from "./fileKind";
export { judgeFolder } from "./judge";
export type { Stakes } from "./findings";
export { matchFolder } from "./match";
export { foldText, isJunk } from "./names";
export { answers, needsOf } from "./needs";
export { collectReferences } from "./references";
export type {
  ContentVerdict,
  EvidenceFinding,
  EvidenceReference,
  FileFacts,
  FileKind,
  FileNeed,
  FolderFile,
  FolderMatch,
  FolderVerdict,
  PdfPages,
  MatchedReference,
  PdfFacts,
} from "./types";
