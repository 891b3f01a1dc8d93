import type { Finding } from "../../checks/types";
import type { InnovationResult } from "../../analysis/types";
import type { TextLength } from "../../rules/types";
import type { InnovationRecord } from "../../workbook/types";

/**
 * How far one field of the national form is: `missing`: it is needed and blank, or what stands there would be refused;
 * `doubtful`: a reviewer would ask; `blank`: nothing stands there, and nothing has to; `noColumn`: the table has no
 * column for it, and it is not known to be needed.
 */
export type FormState = "filled" | "doubtful" | "missing" | "blank" | "noColumn";

/** What a text is in the form. `evidence`: a piece of evidence as it was written. */
export type FormPart =
  "value" | "level" | "basis" | "measure" | "evidence" | "number" | "date" | "about" | "file" | "link";

/** One text to be copied into the form. */
export interface FormText {
  part: FormPart;
  /** As it was written, line breaks kept; a date that could be read as ISO date. */
  text: string;
  isDate?: true;
}

/** One field of the form for one innovation. */
export interface FormItem {
  /** `field:nama`, `indicator:regulasi`: the same in every year. */
  key: string;
  kind: "field" | "indicator";
  /** A `FieldId`, or an `Indicator.id`. */
  id: string;
  /** Its number in its part of the form: 1-22 for the profile (`3a`, `3b` where one field has two), 1-20 for indicators. */
  number: string;
  /** `null` where nobody knows. */
  required: boolean | null;
  state: FormState;
  /** None where nothing stands. */
  texts: FormText[];
  /** Words and letters, of a text whose length the form may limit. */
  length: { words: number; letters: number } | null;
  /** What is known of the limits; empty where nothing is. */
  limits: TextLength;
  /** The limits that the text breaks. */
  broken: (keyof TextLength)[];
  /** Why the limits, or those of its file, are not known. */
  unknownLimit: string | null;
  /** The form takes a file here. */
  isFile: boolean;
  /** Errors and warnings about it, worst first. */
  findings: Finding[];
  /** Zero-based column that it stands in; `null` without one. */
  column: number | null;
}

/** Everything that is typed into the national form for one innovation, in its order. */
export interface InnovationForm {
  record: InnovationRecord;
  result: InnovationResult;
  /** What it is known by while rows move (`subjectsOf`). */
  subject: string;
  /** Whether it is among those to send; else it would have to be completed first. */
  isSent: boolean;
  items: FormItem[];
  /** Errors of the row that belong to no field of the form, such as a second entry of one name. */
  others: Finding[];
}
