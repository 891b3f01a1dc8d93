/** What only its user can say about a table. The answers are kept with the workbook. */

/** Which rows take part where a column *Diikutkan* holds one mark and blanks: those with it, those without, all. */
export type MarksAnswer = "marked" | "blank" | "all";
/** What columns of indicators with nothing but yes and no hold: levels, or whether there is a file. */
export type FlagsAnswer = "levels" | "files";

export interface ReadingAnswers {
  marks?: MarksAnswer;
  flags?: FlagsAnswer;
  /** The name of the list of departments that a written one means, `""` for none of them. */
  opd?: Readonly<Record<string, string>>;
}

export type ReadingQuestion =
  | {
      kind: "marks";
      sheet: string;
      /** Excel's row of the header; zero-based column. */
      row: number;
      column: number;
      header: string;
      /** As it stands in most of the marked cells. */
      mark: string;
      marked: number;
      blank: number;
    }
  | {
      kind: "flags";
      sheet: string;
      row: number;
      column: number;
      /** Of the first such column. */
      header: string;
      /** How many columns and innovations. */
      columns: number;
      rows: number;
    };

export const MARKS_ANSWERS: readonly MarksAnswer[] = ["marked", "blank", "all"];
export const FLAGS_ANSWERS: readonly FlagsAnswer[] = ["levels", "files"];

/** Whether something that was kept or typed is an answer to the questions. */
export function areAnswers(value: Readonly<Record<string, unknown>>): boolean {
  const fits = (answer: unknown, known: readonly string[]): boolean =>
    answer === undefined || (typeof answer === "string" && known.includes(answer));
  const opd: unknown = value["opd"] ?? {};
  const areNames = typeof opd === "object" && Object.values(opd ?? {}).every((name) => typeof name === "string");
  return areNames && fits(value["marks"], MARKS_ANSWERS) && fits(value["flags"], FLAGS_ANSWERS);
}
