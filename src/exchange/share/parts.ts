import { departmentsOf } from "../../checks/shared/departments/departments";
import type { RuleSet } from "../../rules/types";
import { normalizeText } from "../../workbook/index";
import { printOf } from "../../workbook/print";
import type { InnovationRecord, InnovationTable, OpdTable } from "../../workbook/types";
import { keysOf, recordCells } from "../cells";
import { exchangedKeys } from "../exchanged";
import type { SentPart, SentRow } from "../sent/fingerprint";

/** The rows of one department, of those that take part and of those that do not. */
export interface Part {
  department: { key: string; name: string };
  records: readonly InnovationRecord[];
  sent: SentPart;
}

export interface Parts {
  parts: readonly Part[];
  /** Excel's rows that name no department. */
  unassigned: readonly number[];
}

export interface ShareInput {
  innovations: InnovationTable;
  opd: OpdTable | null;
  rules: RuleSet;
  /** ISO date. */
  date: string;
}

/** Keys that stay what they are while rows move; equal names of a department count on. */
function rowKeys(department: string, year: number): (record: InnovationRecord) => string {
  const seen = new Map<string, number>();
  return ({ name }) => {
    const base = JSON.stringify([year, department, normalizeText(name) || name]);
    const ordinal = (seen.get(base) ?? 0) + 1;
    seen.set(base, ordinal);
    return printOf(`${base}${ordinal}`);
  };
}

/** Parts the innovations by department, however its name is written; departments without any have no part. */
export function partsOf({ innovations, opd, rules, date }: ShareInput): Parts {
  const records = [...innovations.records, ...innovations.nameless].sort((a, b) => a.row - b.row);
  const byRow = new Map(records.map((record) => [record.row, record]));
  const keys = keysOf(innovations, exchangedKeys(rules));
  const found = departmentsOf({ included: records, opd }).filter(({ rows }) => rows.length > 0);
  const parts = found
    .filter(({ key }) => key !== "")
    .map(({ key, name, rows }): Part => {
      const own = rows.flatMap((row) => byRow.get(row) ?? []);
      const keyOf = rowKeys(key, rules.year);
      const sent = own.map((record): SentRow => {
        return { key: keyOf(record), row: record.row, cells: recordCells(record, keys) };
      });
      const department = { key, name };
      return { department, records: own, sent: { department, year: rules.year, date, keys: [...keys], rows: sent } };
    });
  return { parts, unassigned: found.find(({ key }) => key === "")?.rows ?? [] };
}
