import type { FindingCode } from "../../checks/types";
import type { ExerciseCode } from "../code";
import type { PlaceKey, PlantedFault } from "../types";
import type { TrainingText } from "../training.texts";
import type { TrainingParams } from "../words";

/** Something that has to be known about a file. */
export interface TrainingRemark {
  text: TrainingText;
  params?: TrainingParams;
}

/** A row of the table of answers that names a fault. */
export interface GivenAnswer {
  /** Number of the innovation, from 1. */
  innovation: number;
  place: PlaceKey;
  code: FindingCode;
  level: number | null;
}

export type GivenIndex =
  | { kind: "none" }
  | { kind: "number"; value: number }
  | { kind: "unread"; text: string }
  /** A formula that no program has calculated. */
  | { kind: "notCalculated" };

/** What a participant wrote beside mending. */
export interface GivenAnswers {
  name: string;
  /** `null` where the table of answers is gone. */
  answers: readonly GivenAnswer[] | null;
  /** Excel's rows of answers that are not complete or name nothing that is there. */
  unread: readonly number[];
  index: GivenIndex;
}

export interface FaultMark {
  fault: PlantedFault;
  mended: boolean;
  /** Place and kind were named. */
  named: boolean;
  /** Whether the proved level was named; `null` where none is asked for. */
  level: boolean | null;
}

/** What takes away: named where nothing is, a right level changed, a fault that came with mending. */
export type FalseAlarm =
  | { kind: "answer"; innovation: number; place: PlaceKey; code: FindingCode }
  | { kind: "level"; innovation: number; place: PlaceKey; from: number; to: number }
  | { kind: "new"; innovation: number | null; place: PlaceKey | null; code: FindingCode };

/** A marked file. */
export interface TrainingMark {
  file: string;
  /** As written, else the file's own name. */
  name: string;
  code: ExerciseCode;
  faults: readonly FaultMark[];
  alarms: readonly FalseAlarm[];
  index: { given: GivenIndex; right: number; isRight: boolean };
  /** 0-100, rounded to two decimals. */
  score: number;
  untouched: boolean;
  remarks: readonly TrainingRemark[];
  /** Equal for files that say the same. */
  print: string;
}

/** A file that cannot be marked. */
export interface UnmarkedFile {
  file: string;
  /** A sentence, where the file could not be read at all. */
  problem: TrainingRemark | string;
}

export type MarkedFile = TrainingMark | UnmarkedFile;

export function isMarked(file: MarkedFile): file is TrainingMark {
  return "score" in file;
}
