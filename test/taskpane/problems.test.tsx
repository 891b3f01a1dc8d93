/** @jest-environment jsdom */
import { yearProblemTexts } from "../../src/i18n/problems/yearProblem.texts";
import { act, screen } from "@testing-library/react";
import type { SessionProblem } from "../../src/actions/types";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { readWorkbook } from "../../src/workbook/index";
import { renderPane, textOf, type RenderedPane } from "../pages/support/renderPane";
import { fakeSession, readyState } from "../pages/support/session";
import { buildTemplate } from "../template/build";
import { specData } from "../../src/template/specData";

async function renderProblem(problem: SessionProblem, hash = "#/ringkasan"): Promise<RenderedPane> {
  const pane = renderPane({ status: "problem", analysis: null, problem }, hash);
  await screen.findByTestId("problem");
  return pane;
}

test("the first reading takes its time: says what is going on", () => {
  renderPane({ status: "loading", analysis: null });
  expect(screen.getByText("Membaca buku kerja…")).toBeTruthy();
  expect(screen.queryByTestId("index-claimed")).toBeNull();
});

test("no table: what was looked for, what was seen, and the way to the template", async () => {
  const headers = Array.from({ length: 15 }, (_, index) => `Kolom ${index + 1}`);
  const { user, calls } = await renderProblem({
    kind: "table",
    problem: {
      kind: "no-table",
      seen: [
        { sheet: "Anggaran", row: 4, headers },
        { sheet: "Kosong", row: 1, headers: [] },
      ],
    },
  });
  const text = textOf(screen.getByTestId("problem"));
  expect(text).toContain("Tabel inovasi tidak ditemukan");
  expect(text).toContain("Nama Inovasi");
  expect(text).toContain("Anggaran, baris 4");
  expect(text).toContain("Kolom 12 · dan 3 judul lain");
  expect(text).toContain("Kosong, baris 1tidak ada judul kolom yang dikenali");
  await user.click(screen.getByTestId("recalculate"));
  expect(calls).toEqual([{ id: "recalculate", input: undefined }]);
  await user.click(await screen.findByTestId("begin-template"));
  await user.click(screen.getByTestId("begin-sample"));
  expect(calls.slice(1)).toEqual([
    { id: "insertTemplate", input: undefined },
    { id: "insertSample", input: undefined },
  ]);
  await user.click(screen.getByTestId("begin-own"));
  expect(await screen.findByTestId("name-column")).toBeTruthy();
});

test("an empty workbook has nothing to show", async () => {
  await renderProblem({ kind: "table", problem: { kind: "no-table", seen: [] } });
  expect(screen.getByText("Tidak ada lembar yang berisi.")).toBeTruthy();
});

test("two candidates: one button each", async () => {
  const { user, calls } = await renderProblem(
    {
      kind: "table",
      problem: {
        kind: "two-tables",
        candidates: [
          { sheet: "Inovasi", row: 3, rows: 40, tableName: "TblInovasi" },
          { sheet: "Inovasi 2025", row: 5, rows: 1029, tableName: null },
        ],
      },
    },
    "#/temuan",
  );
  const buttons = screen.getAllByTestId("candidate");
  expect(buttons.map(textOf)).toEqual([
    "TblInovasi di Inovasi, baris 3: 40 baris isi",
    "Inovasi 2025, baris 5: 1.029 baris isi",
  ]);
  await user.click(buttons[1] as HTMLElement);
  expect(calls).toEqual([{ id: "chooseTable", input: { sheet: "Inovasi 2025", tableName: null } }]);
});

test("sheets that may be one region: one click for all of them", async () => {
  const candidates = ["Dinkes", "Disdik"].map((sheet) => ({ sheet, row: 3, rows: 8, tableName: null }));
  const { user, calls } = await renderProblem({ kind: "table", problem: { kind: "two-tables", candidates } });
  expect(textOf(screen.getByTestId("merge-sheets"))).toBe("Gabungkan semua lembar (2)");
  await user.click(screen.getByTestId("merge-sheets"));
  expect(calls).toEqual([{ id: "chooseTable", input: { sheet: "*", tableName: null } }]);
});

test("several SPD: one button each", async () => {
  const candidates = ["SPD 2024", "SPD 2025"].map((sheet) => ({ sheet, row: 1, rows: 20 }));
  const { user, calls } = await renderProblem({ kind: "table", problem: { kind: "two-spd", candidates } });
  const buttons = screen.getAllByTestId("candidate");
  expect(buttons.map(textOf)).toEqual(["SPD 2024, baris 1: 20 baris isi", "SPD 2025, baris 1: 20 baris isi"]);
  await user.click(buttons[1]!);
  expect(calls).toEqual([{ id: "chooseSpd", input: "SPD 2025" }]);
});

test("a table without rows says where the headers are", async () => {
  await renderProblem({ kind: "table", problem: { kind: "no-rows", sheet: "Inovasi", row: 4 } });
  expect(textOf(screen.getByTestId("problem"))).toContain("Inovasi, baris 4");
});

test("an empty template says what comes first, each step with the way to its cell", async () => {
  const data = specData(buildTemplate(null));
  const problem = readWorkbook(data, ruleSet()).problem!;
  const change = { status: "problem", problem: { kind: "table", problem }, analysis: null, reading: null } as const;
  const session = { ...fakeSession(readyState(change)), data: () => data };
  const { user, calls } = renderPane({}, "#/ringkasan", { session });
  const steps = await screen.findByTestId("first-steps");
  expect(textOf(steps)).toMatch(/1\. Profil daerah.*2\. Daftar perangkat daerah.*3\. Baris pertama inovasi/);
  for (const step of ["profile", "departments", "innovation"]) await user.click(screen.getByTestId(`first-${step}`));
  expect(calls.map(({ input }) => input)).toEqual([
    { sheet: "Profil", row: 4, column: 1 },
    { sheet: "OPD", row: 5, column: 1 },
    { sheet: "Inovasi", row: 5, column: expect.any(Number) },
  ]);
});

test("innovations without scores: the refusal of the formulas, and the page on which a column can be named", async () => {
  const headers = ["No", "Nama Inovasi", "OPD"];
  const { user } = await renderProblem({
    kind: "table",
    problem: { kind: "no-scores", sheet: "Profil", row: 2, headers },
  });
  const text = textOf(screen.getByTestId("problem"));
  expect(text).toContain("Profil, baris 2");
  expect(text).toContain("kolom Kematangan maupun kolom level indikator; yang terbaca: No, Nama Inovasi, OPD.");
  await user.click(screen.getByTestId("name-scores"));
  expect(await screen.findByRole("heading", { name: /kolom/i })).toBeTruthy();
});

test("several regions in one table: the column, the regions and what to do", async () => {
  const place = { sheet: "Rekap", row: 3, header: "Nama Pemda" };
  await renderProblem({
    kind: "table",
    problem: { kind: "several-regions", ...place, count: 2, regions: "Kab. Tegal, Kab. Brebes" },
  });
  const text = textOf(screen.getByTestId("problem"));
  expect(text).toContain("Rekap, baris 3: beberapa daerah dalam satu tabel");
  expect(text).toContain("Kolom “Nama Pemda” memuat 2 daerah: Kab. Tegal, Kab. Brebes.");
  expect(text).toContain("pisahkan tiap daerah ke berkasnya sendiri");
  expect(screen.getByTestId("recalculate")).toBeTruthy();
});

test("an unknown year stays visible beside the known ones", async () => {
  const { user, calls, session } = await renderProblem({
    kind: "other",
    notice: { text: yearProblemTexts.unknownYear, params: { year: 2031, known: "2026" }, tone: "error" },
  });
  expect(textOf(screen.getByTestId("problem"))).toContain("2031");
  act(() => session.set({ year: 2031, years: [2026] }));
  await screen.findByRole("option", { name: "2031" });
  await user.selectOptions(screen.getByTestId("year"), "2026");
  expect(calls).toEqual([{ id: "setYear", input: 2026 }]);
});

test("in English as well", async () => {
  const problem: SessionProblem = { kind: "table", problem: { kind: "no-rows", sheet: "Inovasi", row: 4 } };
  renderPane({ status: "problem", analysis: null, problem, locale: "en" });
  expect(await screen.findByRole("heading", { name: "The innovation table is still empty" })).toBeTruthy();
});
