export { departmentLetters } from "./letters";
export { deskRows, evidenceOf, matches, decidedByDepartment, decidedOf, rowAfter } from "./queue";
export type {
  DepartmentDecided,
  DeskFilter,
  DeskLetter,
  DeskRow,
  DeskShow,
  LetterItem,
  Decided,
  ShownEvidence,
} from "./types";
