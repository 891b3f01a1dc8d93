import { fileStem } from "../workbook/cells/fileStem";
import { filledLines } from "../workbook/cells/words";
import { seedOf } from "./random";

/** Somebody who gets an exercise. */
export interface Participant {
  /** `""` where nobody was named. */
  name: string;
  /** Of the workbook, with its ending. */
  file: string;
  seed: number;
}

export const MOST_PARTICIPANTS = 999;

/** Of a name in the name of a file. */
const LONGEST = 80;

/**
 * The exercises of a class. A named participant's does not change when others join; names that are equal get different
 * ones.
 * @param seed any words: the same give the same exercises
 */
export function participantsOf(seed: string, names: readonly string[], count: number): Participant[] {
  const seen = new Map<string, number>();
  const digits = String(Math.max(count, names.length)).length;
  return Array.from({ length: Math.max(count, names.length) }, (_, at) => {
    const name = names[at]?.trim() ?? "";
    const number = String(at + 1).padStart(Math.max(digits, 2), "0");
    const key = name === "" ? `#${at + 1}` : name.toLowerCase();
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const stem = fileStem(name, LONGEST);
    return {
      name,
      file: `Latihan ${number}${stem === "" ? "" : ` ${stem}`}.xlsx`,
      seed: seedOf(`${seed}\n${key}\n${times}`),
    };
  });
}

/** Names, a line each. */
export function namesIn(text: string): string[] {
  return filledLines(text.replace(/^\ufeff/, ""));
}
