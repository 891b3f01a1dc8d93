import { act } from "@testing-library/react";
import type { SessionState } from "../../../src/actions/types";
import type { PlanChoices } from "../../../src/planning/index";
import type { CellValue } from "../../../src/workbook/types";
import { spdSheet, wideSheet, workbook, type RowSpec } from "../../support/workbooks";
import { stateOf } from "./innovation";
import { renderPane, type RenderedPane } from "./renderPane";
import { fakeSession, readyState } from "./session";

// The pane is closed and opened again: a new session over the same computer and the same document.
export const ROWS: RowSpec[] = [
  { name: "SIPANDU", opd: "Dinas Kesehatan", evidence: { "35": "" } },
  { name: "Jemput Bola", opd: "Dinas Sosial", evidence: { "16": "menyusul" } },
  { name: "Bank Sampah", opd: "Dinas Lingkungan Hidup" },
];
const HEADERS = ["Keterangan", "Keputusan Desk", "Catatan Desk", "Tanggal Desk"];

export function book(rows: readonly RowSpec[], cells: CellValue[][] = []): ReturnType<typeof workbook> {
  const { values, ...sheet } = wideSheet(rows);
  const added = [HEADERS, ...cells];
  return workbook(
    { ...sheet, values: values.map((row, i) => [...row, ...(added[i] ?? ["", "", "", ""])]) },
    spdSheet(3),
  );
}

/** What the document holds of the plan, and how often it was written. */
export const kept: { plan: PlanChoices | null; writes: number } = { plan: null, writes: 0 };

export interface Opening {
  rows?: readonly RowSpec[];
  cells?: CellValue[][];
  hash?: string;
  first?: boolean;
  state?: Partial<SessionState>;
  /** Of the workbook. */
  identity?: string;
}

export function open({ rows = ROWS, cells, hash = "", first = false, state, identity }: Opening): RenderedPane {
  const data = book(rows, cells);
  const session = fakeSession(readyState({ ...stateOf(data), ...state }), identity);
  session.holds(data);
  const choices = {
    ...session.kept,
    readPlan: async () => kept.plan && { choices: kept.plan, damaged: false },
    writePlan: async (plan: PlanChoices) => {
      kept.writes += 1;
      kept.plan = plan;
      return null;
    },
  };
  return renderPane({}, hash, { session: Object.assign(session, { kept: choices }), again: !first });
}

/** Closes the pane as Office does. */
export function close({ view }: RenderedPane): void {
  view.unmount();
  window.dispatchEvent(new Event("pagehide"));
  window.location.hash = "";
}

export const select = ({ session }: RenderedPane, row: number): void =>
  act(() => session.set({ selected: { sheet: "Inovasi", row, column: 1 } }));
/** Rows that somebody inserted meanwhile. */
export const BEFORE: RowSpec[] = [{ name: "Disisipkan" }, { name: "Disisipkan juga" }];
