import { act, screen } from "@testing-library/react";
import type { SessionState } from "../../../src/actions/types";
import { analyze } from "../../../src/analysis/index";
import { ruleSet } from "../../../src/rules/years/ruleSet";
import { readWorkbook } from "../../../src/workbook/index";
import type { SheetData, WorkbookData } from "../../../src/workbook/types";
import { spdSheet, wideSheet, workbook, type RowSpec } from "../../support/workbooks";
import { renderPane, textOf, type RenderedPane } from "./renderPane";

/** Row 2: one refused and one missing piece of evidence; 3 not eligible; 4 left out; 5 at level 3, without OPD. */
export const ROWS: RowSpec[] = [
  { name: "SIPANDU", levels: 2, evidence: { "19": "menyusul", "29": "" } },
  { name: "Lapor Jalan", stage: "Uji Coba", opd: "Dinas PU" },
  { name: "Aplikasi lama", included: "Tidak" },
  { name: "Bank Sampah", levels: 3, opd: "" },
];

function sheetWithNotes(): SheetData {
  const sheet = wideSheet(ROWS);
  const notes = ["Keterangan", "lama"];
  return { ...sheet, values: sheet.values.map((row, index) => [...row, notes[index] ?? ""]) };
}

/** The rows with a column of notes at the end, and the region at level 2. */
export const DATA = workbook(sheetWithNotes(), spdSheet(2));

const HEADER = DATA.sheets[0]!.values[0]!.map(String);

/** Zero-based column whose header begins with a text. */
export function column(start: string): number {
  return HEADER.findIndex((text) => text.startsWith(start));
}

/** What the session knows about a workbook under the rules of a year. */
export function stateOf(data: WorkbookData, year = 2026): Partial<SessionState> {
  const rules = ruleSet(year);
  const reading = readWorkbook(data, rules);
  const { innovations, spd, opd } = reading;
  return { reading, rules, year, analysis: innovations && analyze({ innovations, spd, opd, rules }) };
}

/** The page Inovasi over a workbook, nothing selected yet. */
export async function openPage(change: Partial<SessionState> = {}, data = DATA): Promise<RenderedPane> {
  const pane = renderPane({ ...stateOf(data), ...change }, "#/inovasi");
  pane.session.holds(data);
  act(() => pane.session.set({}));
  await screen.findByTestId("place");
  return pane;
}

export function select({ session }: RenderedPane, sheet: string, row: number, at = 1): void {
  act(() => session.set({ selected: { sheet, row, column: at } }));
}

/** The line of an indicator by its official number. */
export function line(key: string): string {
  return textOf(screen.getByTestId(`indicator-${key}`));
}

/** Test ids of the indicators that are open. */
export function opened(): string[] {
  return screen
    .queryAllByTestId(/^indicator-\d/)
    .filter((button) => button.getAttribute("aria-expanded") === "true")
    .map((button) => button.dataset["testid"]!);
}

/** Inputs of an action that was called, in order. */
export function calls({ calls: all }: RenderedPane, id: string): unknown[] {
  return all.filter((call) => call.id === id).map(({ input }) => input);
}
