/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { SessionState } from "../../../src/actions/types";
import { analyze } from "../../../src/analysis/index";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue, SheetData, WorkbookData } from "../../../src/workbook/types";
import { rules2026, spdSheet, wideSheet, workbook } from "../../support/workbooks";
import { sheet } from "../../workbook/sheets";
import { fakeSession, readyState, type FakeSession } from "../support/session";
import { layOut, renderPane, textOf, type RenderedPane } from "../support/renderPane";
import { axe } from "../../support/axe";

const HEAD = ["Tahap", "Juri", "OPD Juri", "Nama Inovasi", "Perangkat Daerah", "Kategori", "Jenis", "Dampak", "Biaya"];
const WEIGHTS: CellValue[][] = [
  ["Tahap", "Kriteria", "Bobot"],
  ["Presentasi", "Dampak", 60],
  ["Presentasi", "Biaya", 40],
  ["Validasi Lapangan", "Dampak", 100],
];
const STAGE_WEIGHTS: CellValue[][] = [...WEIGHTS, ["Presentasi", null, 70], ["Validasi Lapangan", null, 30]];
const row = (stage: string, juror: string, name: string, kind: string, ...scores: CellValue[]): CellValue[] => [
  stage,
  juror,
  juror === "Ani" ? "Dinkes" : "Bappeda",
  name,
  name === "Sapa" ? "Dinas Kesehatan" : "Dinas Sosial",
  "",
  kind,
  ...scores,
];
const ROWS: CellValue[][] = [
  row("Presentasi", "Ani", "Sapa", "Digital", 100, 100),
  row("Presentasi", "Budi", "Sapa", "Digital", 80, 70),
  row("Presentasi", "Ani", "Lapor", "Non Digital", 90, 60),
  row("Presentasi", "Budi", "Lapor", "Non Digital", 70, 40),
  row("Presentasi", "Budi", "Pasar", "Digital", 60, 110),
  row("Validasi Lapangan", "Budi", "Sapa", "Digital", 50, null),
  row("Validasi Lapangan", "Budi", "Lapor", "Non Digital", 90, null),
  row("Validasi Lapangan", "Budi", "Pasar", "Digital", null, null),
];
const TABLE = wideSheet([{ name: "Sapa" }, { name: "Lapor" }]);

function bookOf(...sheets: SheetData[]): WorkbookData {
  return workbook(TABLE, spdSheet(2), ...sheets);
}

function openPage(data: WorkbookData): RenderedPane & { held: FakeSession } {
  const reading = readWorkbook(data, rules2026);
  const { innovations, spd, opd } = reading;
  const state: Partial<SessionState> = {
    reading,
    analysis: analyze({ innovations: innovations!, spd, opd, rules: rules2026 }),
  };
  const held = fakeSession(readyState(state));
  held.holds(data);
  return { ...renderPane(state, "#/lomba", { session: held }), held };
}

const jury = (rows = ROWS): SheetData => sheet("Juri", [HEAD, ...rows]);
const ranks = (): string[][] =>
  [...screen.getByTestId("competition-ranks").querySelectorAll("tbody tr")].map((line) =>
    [...line.children].map(textOf),
  );
const find = (testId: string): Promise<HTMLElement> => screen.findByTestId(testId, {}, { timeout: 20_000 });

beforeAll(() => layOut());

test("without weights of the stages no total is shown; each stage has its own ranks", async () => {
  const { user, calls } = openPage(bookOf(jury(), sheet("Bobot", WEIGHTS)));
  expect(textOf(await find("competition-problem"))).toContain("kantor Anda yang menetapkannya");
  await user.click(screen.getByTestId("competition-open-weights"));
  expect(calls.at(-1)).toEqual({ id: "goTo", input: { sheet: "Bobot", row: 1, column: 0 } });
  expect(screen.queryByTestId("competition-ranks")).toBeNull();
  await user.selectOptions(screen.getByTestId("competition-stage"), "Presentasi");
  // Ani comes from the department of Sapa: 80 x 0.6 + 70 x 0.4; (78 + 58) / 2 for Lapor.
  expect(ranks()).toEqual([
    ["Sapa", "1", "76,00", "1", "–"],
    ["Lapor", "2", "68,00", "2", "20,00"],
    ["Pasar", "–", "belum ada", "0", "–"],
  ]);
  const told = textOf(screen.getByTestId("competition-remarks"));
  expect(told).toContain("Ani berasal dari Dinas Kesehatan");
  expect(told).toContain("nilai 110 dari Budi untuk Biaya tidak di antara 0 dan 100");
  expect(told).toContain("Ani belum menilai Pasar (Presentasi)");
  expect(await axe(screen.getByRole("main"))).toMatchObject({ violations: [] });
});

test("the total with the weights of the office, stages below each innovation, and the part that is digital", async () => {
  const { user, calls } = openPage(bookOf(jury(), sheet("Bobot", STAGE_WEIGHTS)));
  // 76 x 0.7 + 50 x 0.3 = 68.2; 68 x 0.7 + 90 x 0.3 = 74.6
  await find("competition-ranks");
  expect(ranks()).toEqual([
    ["Lapor", "1", "74,60", "2"],
    ["Presentasi 68,00 · Validasi Lapangan 90,00"],
    ["Sapa", "2", "68,20", "1"],
    ["Presentasi 76,00 · Validasi Lapangan 50,00"],
    ["Pasar", "–", "belum ada", "0"],
    ["Presentasi belum ada · Validasi Lapangan belum ada"],
  ]);
  expect(textOf(screen.getByTestId("competition-result"))).toBe(
    "2 dari 3 inovasi memiliki nilai akhir; 2 juri. Teratas: Lapor, 74,60.",
  );
  await user.selectOptions(screen.getByTestId("competition-kind"), "Digital");
  expect(
    ranks()
      .filter(({ length }) => length > 1)
      .map(([name, rank]) => [name, rank]),
  ).toEqual([
    ["Sapa", "1"],
    ["Pasar", "–"],
  ]);
  await user.click(screen.getByTestId("competition-basis"));
  expect(textOf(screen.getByRole("main"))).toContain("bobot tahap: Presentasi 70, Validasi Lapangan 30");
  await user.click(screen.getByTestId("competition-minutes"));
  expect(calls.at(-1)).toEqual({
    id: "insertMinutes",
    input: {
      options: { method: "mean", evened: false, stage: "" },
      filter: { office: "", category: "", kind: "Digital" },
    },
  });
});

test("the ranks follow what jurors type, and the way to a cell leads there", async () => {
  const { user, held, calls } = openPage(bookOf(jury(), sheet("Bobot", STAGE_WEIGHTS)));
  await find("competition-ranks");
  const mended = ROWS.map((cells) => [...cells]);
  mended[4]![8] = 100;
  mended[7]![7] = 100;
  act(() => {
    held.holds(bookOf(jury(mended), sheet("Bobot", STAGE_WEIGHTS)));
    held.set({});
  });
  // 76 x 0.7 + 100 x 0.3
  expect(ranks()[0]).toEqual(["Pasar", "1", "83,20", "1"]);
  await user.click(screen.getAllByTestId("competition-to-D2")[0]!);
  expect(calls.at(-1)).toEqual({ id: "goTo", input: { sheet: "Juri", row: 2, column: 3 } });
});

test("method, evening and stage are kept with the workbook", async () => {
  const { user, held } = openPage(bookOf(jury(), sheet("Bobot", STAGE_WEIGHTS)));
  await find("competition-ranks");
  await user.selectOptions(screen.getByTestId("competition-method"), "olympic");
  await user.click(screen.getByTestId("competition-evened"));
  await user.selectOptions(screen.getByTestId("competition-stage"), "Presentasi");
  expect(await held.kept.readView("competition")).toEqual({ method: "olympic", evened: "yes", stage: "Presentasi" });
  // Two jurors are too few for the Olympic mean.
  expect(ranks().every(([, rank]) => rank === "–")).toBe(true);
});

test("a workbook without a sheet Juri: stages and jurors make one, weights can be set before", async () => {
  const { user, calls } = openPage(bookOf());
  const names = await find("competition-juror-names");
  expect(textOf(screen.getByRole("main"))).toContain("2 inovasi dari tabel");
  expect(screen.getByTestId("competition-insert-jury").getAttribute("aria-disabled")).toBe("true");
  expect(screen.getByTestId("competition-insert-jury").getAttribute("aria-description")).toBe("Tulis dulu nama juri.");
  const stages = within(screen.getByRole("group", { name: "Tahap yang dinilai" })).getAllByRole("checkbox");
  await user.click(stages[2]!);
  await user.click(stages[1]!);
  await user.type(names, "Ani, M.Si; Dinas Kesehatan{enter}{enter} Budi ");
  await user.click(screen.getByTestId("competition-insert-weights"));
  await user.click(screen.getByTestId("competition-insert-jury"));
  expect(calls).toEqual([
    { id: "insertWeightSheet", input: { stages: ["Presentasi", "Validasi Lapangan"] } },
    {
      id: "insertJurySheet",
      input: {
        stages: ["Presentasi", "Validasi Lapangan"],
        jurors: [
          { name: "Ani, M.Si", office: "Dinas Kesehatan" },
          { name: "Budi", office: "" },
        ],
      },
    },
  ]);
  expect(await axe(screen.getByRole("main"))).toMatchObject({ violations: [] });
});
