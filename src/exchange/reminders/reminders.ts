import type { Analysis } from "../../analysis/types";
import { departmentsOf } from "../../checks/shared/departments/departments";
import { findingPart } from "../../checks/findingPart";
import type { InnovationTable, OpdTable } from "../../workbook/types";
import type { Sender } from "../profile";
import type { Shipment } from "../shipments/shipments";

/** An innovation of a department with what is missing in it, in the words of the form. */
export interface ReminderItem {
  innovation: string;
  /** Indicators and columns, each once. */
  parts: readonly string[];
}

/** Why a department is asked: it proposed nothing, or did not send its file back. */
export type ReminderReason = "nothing-reported" | "not-back";

/** What a department is asked for. */
export interface Reminder {
  department: { key: string; name: string };
  reason: ReminderReason;
  /** ISO date on which its file was sent; `""` where that is not known. */
  sent: string;
  items: readonly ReminderItem[];
  /** Whom to answer, and until when. */
  sender: Sender;
  year: number;
  /** ISO date. */
  date: string;
}

export interface ReminderInput {
  analysis: Analysis;
  innovations: InnovationTable;
  opd: OpdTable | null;
  /** Those of the workbook's own list that proposed nothing. */
  absent: readonly string[];
  shipments: ReadonlyMap<string, Shipment>;
  sender: Sender;
  /** ISO date. */
  date: string;
}

/** What has to be mended in each row, by its number; what may be asked about does not belong into a reminder. */
function partsByRow({ findings, rules }: Analysis): Map<number, Set<string>> {
  const rows = new Map<number, Set<string>>();
  for (const finding of findings) {
    const { innovationRow, severity, example } = finding;
    const part = findingPart(finding, rules);
    if (innovationRow === null || severity !== "error" || example || part === "") continue;
    rows.set(innovationRow, (rows.get(innovationRow) ?? new Set()).add(part));
  }
  return rows;
}

/** The departments that proposed nothing, and those whose file has not come back, each with what is asked of it. */
export function remindersOf(input: ReminderInput): Reminder[] {
  const { analysis, innovations, opd, absent, shipments, sender, date } = input;
  const common = { sender, year: analysis.year, date };
  const records = new Map([...innovations.records, ...innovations.nameless].map((record) => [record.row, record]));
  const departments = departmentsOf({ included: [...records.values()], opd });
  const missing = partsByRow(analysis);
  const silent = new Set(absent);
  const nothing = departments
    .filter(({ name, rows }) => silent.has(name) && rows.length === 0)
    .map(({ key, name }): Reminder => {
      return { department: { key, name }, reason: "nothing-reported", sent: "", items: [], ...common };
    });
  const late = departments.flatMap(({ key, name, rows }): Reminder[] => {
    const shipment = shipments.get(key);
    if (key === "" || rows.length === 0 || !shipment || shipment.state === "kembali") return [];
    const items = rows.map((row): ReminderItem => {
      return { innovation: records.get(row)?.name ?? "", parts: [...(missing.get(row) ?? [])] };
    });
    return [{ department: { key, name }, reason: "not-back", sent: shipment.sent, items, ...common }];
  });
  return [...nothing, ...late];
}
