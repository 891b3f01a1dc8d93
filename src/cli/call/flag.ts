import type { Text } from "../../i18n/text";

/** What the shell offers for a word: files by their ending, folders, or words that are known. */
export type Completion = "workbook" | "json" | "file" | "folder" | "year" | readonly string[];

/** An option as it is typed. */
export interface Flag {
  /** Without its dashes. */
  name: string;
  /** One letter, for `-o` beside `--out`. */
  short?: string;
  /** How help names its value; a switch has none. */
  value?: Text;
  /** One line; `{year}` is filled with the newest published year. */
  help: Text;
  completion?: Completion;
  /** It may be given several times. */
  several?: true;
}
