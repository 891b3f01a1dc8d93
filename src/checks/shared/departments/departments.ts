import { isExcelError } from "../../../workbook/index";
import type { InnovationRecord } from "../../../workbook/types";
import type { CheckContext } from "../../types";
import { filledText } from "../columns";
import { OpdNames } from "./departmentNames";

/** The department of a row as written; `''` when the cell says nothing or shows an Excel error. */
export function opdText(record: InnovationRecord): string {
  return isExcelError(record.fields.opd?.raw ?? null) ? "" : filledText(record, "opd");
}

/** What departments are told from: the innovations that count and the list of those that should take part. */
export type OpdSource = Pick<CheckContext, "included" | "opd">;

/** The names of the departments in the table and in the list of those that should take part. */
export function opdNames(context: OpdSource): OpdNames {
  const names = new Set(context.included.map(opdText).filter((text) => text !== ""));
  for (const { name } of context.opd?.names ?? []) names.add(name);
  return new OpdNames(names, context.opd?.same);
}

type Spellings = Map<string, number>;

/** One department, however its name is written. */
export interface Department {
  /** `''` for the rows that name none. */
  key: string;
  /** The spelling of the workbook's own list, else the most frequent one, else the longer one; `''` without a name. */
  name: string;
  /** How often each spelling stands in the table; 0 for one that only the list has. */
  spellings: ReadonlyMap<string, number>;
  /** Whether the workbook's own list of departments has it. */
  listed: boolean;
  /** Excel rows of its innovations, in sheet order. */
  rows: readonly number[];
}

/** The spelling of the workbook's own list, else the most frequent one, else the longer one. */
function preferred(spellings: Spellings, listed: ReadonlySet<string>): string {
  const rank = (text: string): number[] => [listed.has(text) ? 1 : 0, spellings.get(text) ?? 0, text.length];
  return [...spellings.keys()].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? (a < b ? -1 : 1) : right[at]! - left[at]!;
  })[0]!;
}

/** Departments by key: those of the list in its order, then those of the table; rows that name none come last. */
export function departmentsOf(context: OpdSource): Department[] {
  const names = opdNames(context);
  const listed = new Set(context.opd?.names.map(({ name }) => name));
  const groups = new Map<string, { spellings: Spellings; rows: number[] }>();
  const group = (key: string): { spellings: Spellings; rows: number[] } => {
    const known = groups.get(key) ?? { spellings: new Map<string, number>(), rows: [] };
    groups.set(key, known);
    return known;
  };
  for (const name of listed) {
    const key = names.keyOf(name);
    if (key !== "") group(key).spellings.set(name, 0);
  }
  const unnamed: number[] = [];
  for (const record of context.included) {
    const text = opdText(record);
    const key = text === "" ? "" : names.keyOf(text);
    if (key === "") {
      unnamed.push(record.row);
      continue;
    }
    const { spellings, rows } = group(key);
    spellings.set(text, (spellings.get(text) ?? 0) + 1);
    rows.push(record.row);
  }
  const found = [...groups].map(([key, { spellings, rows }]): Department => ({
    key,
    name: preferred(spellings, listed),
    spellings,
    listed: [...spellings.keys()].some((name) => listed.has(name)),
    rows,
  }));
  if (unnamed.length === 0) return found;
  return [...found, { key: "", name: "", spellings: new Map(), listed: false, rows: unnamed }];
}
