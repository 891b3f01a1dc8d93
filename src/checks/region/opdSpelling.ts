import { isExcelError } from "../../workbook/index";
import type { InnovationRecord } from "../../workbook/types";
import { columnsOf, filledText } from "../columns";
import { excerpt, inRow } from "../observe";
import type { Check, CheckContext } from "../types";
import { OpdNames } from "./opdKey";

/** The department of a row as written; `''` when the cell says nothing or shows an Excel error. */
export function opdText(record: InnovationRecord): string {
  return isExcelError(record.fields.opd?.raw ?? null) ? "" : filledText(record, "opd");
}

/** The names of the departments in the table and in the list of those that should take part. */
export function opdNames(context: CheckContext): OpdNames {
  const names = new Set(context.included.map(opdText).filter((text) => text !== ""));
  for (const { name } of context.opd?.names ?? []) names.add(name);
  return new OpdNames(names);
}

type Spellings = Map<string, number>;

/** The spelling of the workbook's own list, else the most frequent one, else the longer one. */
function preferred(spellings: Spellings, listed: ReadonlySet<string>): string {
  const rank = (text: string): number[] => [listed.has(text) ? 1 : 0, spellings.get(text) ?? 0, text.length];
  return [...spellings.keys()].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? (a < b ? -1 : 1) : right[at]! - left[at]!;
  })[0]!;
}

/**
 * opd-spelling. Whoever counts innovations by department, for a circular that wants one from each, counts a department
 * twice when its name is written in two ways. The index does not change (derived, no source speaks of it).
 */
export const opdSpelling: Check = {
  codes: ["opd-spelling"],
  scope: "table",
  run(context) {
    const column = columnsOf(context.innovations).fields.opd;
    if (column === undefined) return [];
    const names = opdNames(context);
    const listed = new Set(context.opd?.names.map(({ name }) => name));
    const groups = new Map<string, Spellings>();
    const add = (text: string, count: number): void => {
      const key = names.keyOf(text);
      let group = groups.get(key);
      if (!group) groups.set(key, (group = new Map()));
      group.set(text, (group.get(text) ?? 0) + count);
    };
    for (const name of listed) add(name, 0);
    for (const record of context.included) {
      const text = opdText(record);
      if (text !== "") add(text, 1);
    }
    const best = new Map<string, string>();
    for (const [key, group] of groups) if (group.size > 1) best.set(key, preferred(group, listed));
    if (best.size === 0) return [];
    return context.included.flatMap((record) => {
      const text = opdText(record);
      const suggestion = text === "" ? undefined : best.get(names.keyOf(text));
      if (suggestion === undefined || suggestion === text) return [];
      const params = { value: excerpt(text), suggestion };
      return [inRow(context, record, { code: "opd-spelling", column, effect: "none", params })];
    });
  },
};
