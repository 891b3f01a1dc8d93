/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { ActionInputs, SessionState } from "../../../src/actions/types";
import { excelProblemTexts } from "../../../src/excel/host/problem.texts";
import { analyze } from "../../../src/analysis/index";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue } from "../../../src/workbook/types";
import { rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../../support/workbooks";
import { fakeActions } from "../support/session";
import { layOut, renderPane, textOf, type RenderedPane } from "../support/renderPane";
import { axe } from "../../support/axe";

const ROWS: RowSpec[] = [
  { name: "SIPANDU", levels: { ...ALL(2), "34": 3, "20": 0 }, evidence: { "24": "menyusul" } },
  { name: "Lapor Jalan" },
  { name: "Bank Sampah" },
];

function ALL(level: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: 20 }, (_, i) => [String(16 + i), level]));
}

/** @param levels cells of Level Desk row by row; `null` without the column */
function stateOf(levels: CellValue[] | null, rows = ROWS): Partial<SessionState> {
  const { values, ...sheet } = wideSheet(rows);
  const column = levels && ["Level Desk", ...levels];
  const data = workbook(
    { ...sheet, values: values.map((cells, i) => (column ? [...cells, column[i] ?? ""] : cells)) },
    spdSheet(2),
  );
  const reading = readWorkbook(data, rules2026);
  const { innovations, spd, opd } = reading;
  return { reading, analysis: analyze({ innovations: innovations!, spd, opd, rules: rules2026 }) };
}

const COLUMN = wideSheet([]).values[0]!.length;

async function openEvidence(
  levels: CellValue[] | null = [],
  change: Partial<SessionState> = {},
  actions = fakeActions(),
): Promise<RenderedPane> {
  const pane = renderPane({ ...stateOf(levels), ...change }, "#/desk", { actions });
  await screen.findByTestId("desk-progress", {}, { timeout: 20_000 });
  await pane.user.click(screen.getByTestId("desk-evidence"));
  return pane;
}

const written = ({ calls }: RenderedPane): ActionInputs["writeCells"]["changes"][number][] =>
  calls.flatMap(({ id, input }) => (id === "writeCells" ? (input as ActionInputs["writeCells"]).changes : []));
const item = (key: string): HTMLElement =>
  screen.getAllByTestId("desk-piece").find((one) => textOf(one).startsWith(`${key}.`))!;
const pressed = (key: string): (string | null)[] =>
  within(item(key).closest("li")!)
    .queryAllByRole("button", { pressed: true })
    .map((one) => textOf(one));
const figures = (): string => textOf(screen.getByTestId("desk-figures"));

beforeAll(() => layOut());

test("each indicator shows claim, checks and reviewer, and the figures follow a level that is taken", async () => {
  const pane = await openEvidence(["34=3"]);
  const { session } = pane;
  // By hand: 74 and one more level of 34 (weight 2), without 20 (weight 1, 2 levels) and 24, which is only promised.
  expect(figures()).toBe("Klaim 24,20 · Bukti 24,13inovasi ini 74,00, terbukti 72,00");
  expect(textOf(item("24"))).toBe("24. Jejaring inovasi klaim 2, menurut pemeriksaan 0");
  expect(textOf(item("34"))).toContain("klaim 3, menurut pemeriksaan 3, menurut peninjau 3");
  expect(pressed("34")).toEqual(["3 sesuai"]);
  expect(screen.queryByTestId("accept-20-0")).toBeNull();
  expect(textOf(screen.getByTestId("desk-evidence"))).toContain("1 dari 19 level dinilai");
  await pane.user.click(screen.getByTestId("accept-34-1"));
  expect(written(pane)).toMatchObject([
    {
      sheet: "Inovasi",
      row: 2,
      column: COLUMN,
      value: "34=1",
      expected: "34=3",
      beside: { column: 1, value: "SIPANDU" },
    },
  ]);
  act(() => session.set(stateOf(["34=1"])));
  // Two levels of weight 2: 4 of 12 times 250.
  expect(figures()).toBe("Klaim 24,20 · Bukti 24,00inovasi ini 74,00, terbukti 68,00");
  expect(textOf(item("34"))).toContain("klaim 3, menurut pemeriksaan 3, menurut peninjau 1");
});

test("a whole innovation with the keyboard alone: evidence, level, reason, next indicator", async () => {
  const pane = renderPane(stateOf([]), "#/desk");
  const { user, session } = pane;
  await screen.findByTestId("desk-progress", {}, { timeout: 20_000 });
  act(() => screen.getByTestId("desk-name").focus());
  await user.keyboard("b");
  expect(document.activeElement).toBe(item("16"));
  await user.keyboard("1");
  expect(written(pane).at(-1)).toMatchObject({ value: "16=1", expected: "" });
  // A figure beside the evidence is no decision on the whole innovation.
  expect(screen.getByTestId("decide-lanjut").getAttribute("aria-pressed")).toBe("false");
  act(() => session.set(stateOf(["16=1"])));
  await user.keyboard("a");
  expect(document.activeElement).toBe(screen.getByTestId("level-reason"));
  await user.keyboard("hanya 2 halaman{Enter}");
  expect(written(pane).at(-1)).toMatchObject({ value: "16=1 (hanya 2 halaman)", expected: "16=1" });
  expect(document.activeElement).toBe(item("16"));
  act(() => session.set(stateOf(["16=1 (hanya 2 halaman)"])));
  expect(textOf(item("16").closest("li"))).toContain("Alasan: hanya 2 halaman");
  await user.keyboard("a{Escape}");
  expect(screen.queryByTestId("level-reason")).toBeNull();
  await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
  expect(document.activeElement).toBe(item("17"));
  await user.keyboard("3");
  expect(textOf(item("17").closest("li"))).toContain(
    "Yang diklaim level 2; level yang lebih tinggi tidak dapat diterima.",
  );
  await user.keyboard("{ArrowUp}1");
  // The same figure again takes the level back.
  expect(written(pane).at(-1)).toMatchObject({ value: null, expected: "16=1 (hanya 2 halaman)" });
  expect(written(pane)).toHaveLength(3);
});

test("levels chosen while one is being written go together, and what people wrote stays", async () => {
  const actions = fakeActions();
  let free = (): void => undefined;
  const busy = new Promise<void>((resolve) => (free = resolve));
  const { run } = actions.actions.writeCells;
  actions.actions.writeCells.run = async (context, input) => {
    const result = await run(context, input);
    await busy;
    return result;
  };
  const pane = await openEvidence(["cek lagi; 30=2"], {}, actions);
  act(() => item("16").focus());
  await pane.user.keyboard("1{ArrowDown}0{ArrowDown}2");
  expect(written(pane).map(({ value }) => value)).toEqual(["cek lagi; 16=1; 30=2"]);
  expect([pressed("16"), pressed("17"), pressed("18")]).toEqual([["1"], ["0"], ["2 sesuai"]]);
  await act(async () => free());
  await waitFor(() => expect(written(pane)).toHaveLength(2));
  expect(written(pane)[1]).toMatchObject({
    value: "cek lagi; 16=1; 17=0; 18=2; 30=2",
    expected: "cek lagi; 16=1; 30=2",
  });
});

test("what Excel refuses is not shown as taken", async () => {
  const pane = await openEvidence();
  pane.answer("writeCells", { ok: false, notice: { text: excelProblemTexts.protected, params: {}, tone: "error" } });
  await pane.user.click(screen.getByTestId("accept-16-1"));
  expect(await screen.findByTestId("message")).toBeTruthy();
  expect(pressed("16")).toEqual([]);
});

test("an edit in the sheet is followed, and a level above the claim raises nothing", async () => {
  const { session } = await openEvidence();
  act(() => session.set(stateOf(["16=0 (foto; buram); 17=3"])));
  expect([pressed("16"), pressed("17")]).toEqual([["0"], ["2 sesuai"]]);
  expect(textOf(item("16").closest("li"))).toContain("Alasan: foto; buram");
  expect(textOf(item("17").closest("li"))).toContain("Level Desk berisi 3, di atas klaim 2: tidak menaikkan apa pun.");
});

test("without the column nothing can be chosen, and the page offers it", async () => {
  const pane = await openEvidence(null);
  expect(textOf(screen.getByTestId("no-desk-columns"))).toContain("“Level Desk”");
  expect(screen.queryByTestId("accept-16-1")).toBeNull();
  act(() => item("16").focus());
  await pane.user.keyboard("1");
  expect(written(pane)).toEqual([]);
});

test("moving on keeps what the action before said", async () => {
  const pane = await openEvidence();
  pane.answer("writeCells", { ok: true, notice: { text: excelProblemTexts.protected, params: {}, tone: "info" } });
  await pane.user.click(screen.getByTestId("accept-16-1"));
  expect(await screen.findByTestId("message")).toBeTruthy();
  await pane.user.click(screen.getByTestId("desk-next"));
  expect(pane.calls.at(-1)).toMatchObject({ id: "goTo", input: { row: 3 } });
  expect(screen.getByTestId("message")).toBeTruthy();
});

test("Tab from a heading that was given the focus is left to the browser", async () => {
  const pane = await openEvidence();
  const seen: string[] = [];
  const listen = (event: Event): void => void seen.push((event.target as HTMLElement).dataset["testid"] ?? "");
  window.addEventListener("keydown", listen);
  await pane.user.click(screen.getByTestId("desk-next"));
  fireEvent.keyDown(screen.getByTestId("desk-name"), { key: "Tab" });
  fireEvent.keyDown(screen.getByTestId("desk-goto"), { key: "Tab" });
  window.removeEventListener("keydown", listen);
  // Office.js hears the second one alone.
  expect(seen).toEqual(["desk-goto"]);
});

test.each(["id", "en"] as const)("no accessibility violation in %s", async (locale) => {
  const { view, user } = await openEvidence(["16=1 (x); 17=0"], { locale });
  await user.click(screen.getByTestId("explain-16"));
  expect((await axe(view.container)).violations).toEqual([]);
});
