import { fireEvent, screen } from "@testing-library/react";
import type { SessionState } from "../../../src/actions/types";
import { analyze } from "../../../src/analysis/index";
import { readWorkbook } from "../../../src/workbook/index";
import { rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../../support/workbooks";
import { renderPane, type RenderedPane } from "./renderPane";

const AFFAIRS = ["Kesehatan", "Pendidikan", "Pekerjaan Umum dan Penataan Ruang", "Sosial"];

/** The region has nothing left to raise: its steps would go before all others. */
export function stateOf(rows: readonly RowSpec[], spd = true): Partial<SessionState> {
  const sheets = spd ? [wideSheet([...rows]), spdSheet(3)] : [wideSheet([...rows])];
  const reading = readWorkbook(workbook(...sheets), rules2026);
  const { innovations, spd: table, opd } = reading;
  if (!innovations) throw new Error("no table");
  return { reading, analysis: analyze({ innovations, spd: table, opd, rules: rules2026 }) };
}

/** Forty innovations in four of six affairs; two of the first have a level without its document. */
export function forty(): RowSpec[] {
  return Array.from({ length: 40 }, (_, i) => ({
    name: `Inovasi ${i + 1}`,
    affair: AFFAIRS[i % AFFAIRS.length]!,
    opd: `Dinas ${i % 3}`,
    levels: 2,
    ...(i < 2 && { evidence: { "31": "" } }),
  }));
}

/** The same with nothing left but the two documents: agreements for level 3, an effort of 5 each. */
export function provable(): RowSpec[] {
  return forty().map((row) => ({ ...row, levels: 3 }));
}

export async function openPlan(state: Partial<SessionState> = stateOf(forty())): Promise<RenderedPane> {
  const pane = renderPane(state, "#/rencana");
  await screen.findByTestId("plan-sentence");
  return pane;
}

export const keys = (): (string | undefined)[] =>
  screen.queryAllByTestId("plan-step").map(({ dataset }) => dataset["key"]);
export const stepOf = (key: string): HTMLElement =>
  screen.getAllByTestId("plan-step").find(({ dataset }) => dataset["key"] === key)!;

export function choose(testId: string, value: string): void {
  fireEvent.change(screen.getByTestId(testId), { target: { value } });
}
