export { lettersOf } from "./letters";
export { deskRows, evidenceOf, matches, progressByDepartment, progressOf, rowAfter } from "./queue";
export type {
  DepartmentProgress,
  DeskFilter,
  DeskLetter,
  DeskRow,
  DeskShow,
  LetterItem,
  Progress,
  ShownEvidence,
} from "./types";
