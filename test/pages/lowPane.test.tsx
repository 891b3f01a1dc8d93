/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { analyze } from "../../src/analysis/index";
import type { SessionState } from "../../src/actions/types";
import { readWorkbook } from "../../src/workbook/index";
import { rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";
import { axe } from "../support/axe";
import { layOut, openFromMenu, renderPane } from "./support/renderPane";

/** The pane of a laptop of 1366 x 768. */
const LOW = { height: 459 };

function stateOf(...rows: RowSpec[]): Partial<SessionState> {
  const reading = readWorkbook(workbook(wideSheet(rows), spdSheet(2)), rules2026);
  const { innovations, spd, opd } = reading;
  if (!innovations) throw new Error("no table");
  return { reading, analysis: analyze({ innovations, spd, opd, rules: rules2026 }) };
}

/** Rows whose cells hold different promises, so that hardly any two findings are equal. */
const rows = (count: number): RowSpec[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `Inovasi ${i}`,
    opd: `Dinas ${i}`,
    evidence: { "17": "", "25": "" },
  }));

beforeAll(layOut);

test("the first page begins with the index; what is below it is folded until it is opened, and stays open", async () => {
  const { user } = renderPane(stateOf(...rows(3)), "#/ringkasan", LOW);
  expect(await screen.findByTestId("index-claimed")).toBeTruthy();
  expect(screen.queryByTestId("parts")).toBeNull();
  expect(screen.queryByTestId("top-finding")).toBeNull();
  await user.click(await screen.findByTestId("part-parts"));
  expect(screen.getByTestId("parts")).toBeTruthy();
  await user.click(screen.getByTestId("tab-temuan"));
  await user.click(screen.getByTestId("tab-ringkasan"));
  expect(await screen.findByTestId("parts")).toBeTruthy();
});

test("the folded first page has no accessibility violation", async () => {
  const { view } = renderPane(stateOf(...rows(2)), "#/ringkasan", LOW);
  await screen.findByTestId("index-claimed");
  expect((await axe(view.container)).violations).toEqual([]);
});

test("in a high pane nothing is folded", async () => {
  renderPane(stateOf(...rows(3)), "#/ringkasan", { height: 1_200 });
  expect(await screen.findByTestId("parts")).toBeTruthy();
});

test("of many lines the first are shown, and all of them when asked for", async () => {
  const { user } = renderPane(stateOf(...rows(40)), "#/temuan", LOW);
  await screen.findByTestId("findings");
  await user.click(screen.getByTestId("filter"));
  await user.selectOptions(screen.getByTestId("group-by"), "row");
  const all = await screen.findByTestId("show-all");
  expect(all.textContent).toMatch(/Tampilkan semua \(\d+\)/);
  await user.click(all);
  await waitFor(() => expect(screen.queryByTestId("show-all")).toBeNull());
});

test("indicators of a row: the first ones, then all twenty", async () => {
  const { user } = renderPane({ ...stateOf(...rows(1)), selected: { sheet: "Inovasi", row: 2, column: 1 } }, "", LOW);
  await screen.findByTestId("index-claimed");
  await (screen.queryByTestId("tab-inovasi")
    ? user.click(screen.getByTestId("tab-inovasi"))
    : openFromMenu(user, "inovasi"));
  await user.click(await screen.findByTestId("show-all"));
  expect(screen.getAllByTestId("indicator")).toHaveLength(20);
});
