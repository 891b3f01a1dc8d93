import { screen, within } from "@testing-library/react";
import type { SessionState } from "../../../src/actions/types";
import { analyze, type Analysis } from "../../../src/analysis/index";
import { ruleSet } from "../../../src/rules/years/ruleSet";
import { readWorkbook } from "../../../src/workbook/index";
import type { WorkbookData } from "../../../src/workbook/types";
import { eight } from "../../analysis/years";
import { spdSheet, wideSheet, workbook, type RowSpec } from "../../support/workbooks";
import { renderPane, textOf, type RenderedPane } from "./renderPane";

export function under(data: WorkbookData, year = 2026): Partial<SessionState> & { analysis: Analysis } {
  const rules = ruleSet(year);
  const reading = readWorkbook(data, rules);
  const { innovations, spd, opd } = reading;
  if (!innovations) throw new Error("no table");
  return { reading, analysis: analyze({ innovations, spd, opd, rules }) };
}

/** Eight innovations at level 2; B has two levels without proof, C one, D is in its trial stage. */
export function rows(): RowSpec[] {
  const all = eight().map((row, index) => ({ ...row, opd: index < 3 ? "Dinas Kesehatan" : "Dinas Sosial" }));
  all[1]!.evidence = { "25": "", "34": "menyusul" };
  all[2]!.evidence = { "20": "" };
  all[3]!.stage = "Uji Coba";
  return all;
}

export const book = (): WorkbookData => workbook(wideSheet(rows()), spdSheet(2));

export async function openPage(change: Partial<SessionState> = under(book())): Promise<RenderedPane> {
  const pane = renderPane(change, "#/simulasi");
  await screen.findByTestId("outcome");
  for (const part of ["open-parts", "open-range"]) await pane.user.click(await screen.findByTestId(part));
  return pane;
}

export const cells = (testId: string): string[][] =>
  within(screen.getByTestId(testId))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(textOf));
export const text = (testId: string): string => textOf(screen.getByTestId(testId));
export const number = (value: number): string => value.toFixed(2).replace(".", ",");
export const { analysis } = under(book());
