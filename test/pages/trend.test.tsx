/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { CellValue, WorkbookData } from "../../src/workbook/types";
import { sheet, workbook } from "../workbook/sheets";
import { axe } from "../support/axe";
import { renderPane, textOf, type RenderedPane } from "./support/renderPane";
import { fakeSession, readyState } from "./support/session";
import { scoredState, scoredUnder } from "./support/scored";

const HEADER: CellValue[] = ["Tahun", "Nilai Mandiri", "Indeks", "Predikat", "Jumlah Inovasi", "Jumlah PD", "Skala"];
const ROWS: CellValue[][] = [
  [2020, null, 1462, "Sangat Inovatif", 43, 11, "jumlah"],
  [2021, 61.5, 59.02, "Inovatif", 25, 15, null],
  [2022, null, 50.21, "Inovatif", 40, 21, null],
  ["entah", null, 50, "", null, null, null],
];

async function openTrend(rows: CellValue[][] | null, change = scoredState()): Promise<RenderedPane> {
  const sheets = rows ? [sheet("Riwayat", [HEADER, ...rows])] : [];
  const data: WorkbookData = workbook(...sheets);
  const pane = renderPane(change, "", { session: { ...fakeSession(readyState(change)), data: () => data } });
  await screen.findByTestId("trend");
  return pane;
}

function marks(kind: string): number {
  return screen.getByTestId("trend-chart").querySelectorAll(kind).length;
}

test("the chart says in words what it draws, the scale of 2020 apart", async () => {
  const { view } = await openTrend(ROWS);
  const label = screen.getByTestId("trend-chart").getAttribute("aria-label")!;
  expect(label).toContain("Grafik indeks 2020 sampai 2026.");
  expect(label).toContain("2020: 1.462 pada skala lain.");
  expect(label).toContain("2021: mandiri 61,50, akhir 59,02.");
  expect(label).toMatch(/2026, dihitung dari buku kerja ini: klaim \d+,\d\d, bukti \d+,\d\d, paling aman \d+,\d\d\.$/);
  expect(marks(".iid-trend__mark--other")).toBe(1);
  expect(marks(".iid-trend__break")).toBe(1);
  // 2021 and 2022 follow one another; 2023 to 2025 are missing, and 2020 lies on another scale.
  expect(marks(".iid-trend__line--final")).toBe(1);
  expect(marks(".iid-trend__line--self")).toBe(0);
  expect(textOf(screen.getByTestId("trend-remarks"))).toContain("Garis terputus: 2020 memakai skala lain.");
  expect(textOf(screen.getByTestId("trend-defects"))).toBe("Baris 5: tahun “entah” tidak dikenali.");
  expect((await axe(view.container)).violations).toEqual([]);
});

test("the table holds everything that is recorded", async () => {
  const { user } = await openTrend(ROWS);
  await user.click(screen.getByText("Lihat sebagai tabel"));
  const row = (name: RegExp): string => textOf(screen.getByRole("row", { name }));
  expect(row(/^2020/)).toBe("2020–1.462Sangat Inovatif");
  expect(row(/^2021/)).toBe("202161,5059,02Inovatif");
  expect(screen.getByText("43 inovasi, 11 OPD, skala jumlah")).toBeTruthy();
});

test("without a sheet Riwayat: how to get one", async () => {
  const { user, calls } = await openTrend(null);
  expect(screen.queryByTestId("trend-chart")).toBeNull();
  await user.click(screen.getByTestId("insert-history"));
  expect(calls.map(({ id }) => id)).toEqual(["insertHistory"]);
});

test("a button writes the printable report", async () => {
  const { user, calls } = await openTrend(ROWS);
  await user.click(screen.getByTestId("write-report"));
  expect(calls.map(({ id }) => id)).toEqual(["writeReport"]);
});

test("an empty sheet Riwayat is not asked for again", async () => {
  await openTrend([]);
  expect(screen.getByText("Lembar Riwayat belum berisi tahun lain.")).toBeTruthy();
  expect(screen.queryByTestId("insert-history")).toBeNull();
});

test("without SPD this year is not drawn, and that is said", async () => {
  const analysis = scoredUnder(2026);
  await openTrend(ROWS, scoredState({ analysis: { ...analysis, claimed: { ...analysis.claimed, spd: null } } }));
  expect(screen.getByTestId("trend-chart").getAttribute("aria-label")).not.toContain("2026,");
  expect(textOf(screen.getByTestId("trend-remarks"))).toContain("Tahun 2026 tidak digambar");
});

test("a record of this year is named beside the computed one", async () => {
  await openTrend([...ROWS.slice(0, 3), [2026, 70.25, null, "", null, null, null]]);
  expect(textOf(screen.getByTestId("trend-remarks"))).toContain(
    "Lembar Riwayat juga mencatat tahun 2026: mandiri 70,25. Grafik memakai hitungan buku kerja ini.",
  );
});
