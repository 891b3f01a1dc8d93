/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { SessionState } from "../../../src/actions/types";
import { analyze } from "../../../src/analysis/index";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue, SheetData } from "../../../src/workbook/types";
import { rules2026, spdSheet, wideSheet, workbook } from "../../support/workbooks";
import { fakeSession, readyState } from "../support/session";
import { layOut, renderPane, textOf, type RenderedPane } from "../support/renderPane";
import { axe } from "../../support/axe";

function sheet(name: string, values: CellValue[][]): SheetData {
  return { name, visible: true, top: 0, left: 0, values, merges: [], tables: [] };
}

const PROFILE = sheet("Profil", [["Pemerintah Daerah", "Kabupaten Lebak"]]);
const LIST = sheet("Peringkat", [
  ["Nama Daerah", "Indeks 2024", "Indeks 2025", "Klaster"],
  ["Kab. Tegal", 67.8, 77.59, "Jawa"],
  ["Kota Tangerang", 65.5, 72.94, "Jawa"],
  ["Kab. Lebak", 40, 57.79, "Jawa"],
  ["Kab. Belitung Timur", 50, 20, "Sumatera"],
]);

/** Twelve innovations at level 2 (maturity 74) with an SPD of 42: (42 + 74) / 2.5 and 12 x 0.38 / 2.5 = 46.40. */
function openPage(...others: SheetData[]): RenderedPane {
  const rows = Array.from({ length: 12 }, (_, i) => ({ name: `Layanan ${"ABCDEFGHIJKL"[i]!}`, affair: "Kesehatan" }));
  const data = workbook(wideSheet(rows), spdSheet(2), ...others);
  const reading = readWorkbook(data, rules2026);
  const { innovations, spd, opd } = reading;
  const analysis = analyze({ innovations: innovations!, spd, opd, rules: rules2026 });
  const state: Partial<SessionState> = { reading, analysis };
  return renderPane(state, "#/peringkat", { session: { ...fakeSession(readyState(state)), data: () => data } });
}

const rowsOf = (testId: string): string[][] =>
  [...screen.getByTestId(testId).querySelectorAll("tbody tr")].map((row) => [...row.children].map(textOf));

const result = async (): Promise<string> =>
  textOf(await screen.findByTestId("ranking-result", {}, { timeout: 20_000 }));

beforeAll(() => layOut());

test("the place among the same kind, the neighbours, better ranks and the years of the list", async () => {
  openPage(PROFILE, LIST);
  expect(await result()).toBe("Peringkat 2 dari 3 di antara kabupaten.");
  expect(rowsOf("ranking-figures")[0]).toEqual(["Klaim", "46,40", "2"]);
  expect(rowsOf("ranking-neighbours")).toEqual([
    ["Kab. Tegal", "77,59"],
    ["Daerah ini", "46,40"],
    ["Kab. Belitung Timur", "20,00"],
  ]);
  expect(rowsOf("ranking-needed")).toEqual([["Peringkat 1", "77,59"]]);
  expect(rowsOf("ranking-years")).toEqual([
    ["2025", "57,79", "2"],
    ["2024", "40,00", "3"],
  ]);
  expect(textOf(screen.getByTestId("ranking-remarks"))).toContain("Daftar ini tahun 2025");
  expect(await axe(screen.getByRole("main"))).toMatchObject({ violations: [] });
});

test("another group, another year, and a region that the workbook does not name", async () => {
  const { user } = openPage(LIST);
  expect(await result()).toBe("Peringkat 4 dari 5 di antara seluruh daftar.");
  expect(textOf(screen.getByTestId("ranking-remarks"))).toContain("tidak menyebut nama daerahnya");
  await user.selectOptions(screen.getByTestId("ranking-region"), "Kab. Lebak");
  expect(await result()).toBe("Peringkat 2 dari 3 di antara kabupaten.");
  await user.selectOptions(screen.getByTestId("ranking-group"), "seluruh daftar");
  expect(await result()).toBe("Peringkat 3 dari 4 di antara seluruh daftar.");
  await user.selectOptions(screen.getByTestId("ranking-year"), "2024");
  expect(await result()).toBe("Peringkat 4 dari 4 di antara seluruh daftar.");
  await user.selectOptions(screen.getByTestId("ranking-group"), "klaster Jawa");
  expect(await result()).toBe("Peringkat 3 dari 3 di antara klaster Jawa.");
});

test("without a list the page says what it needs, and offers a sheet for it", async () => {
  const { user, calls } = openPage();
  const none = textOf(await screen.findByTestId("ranking-none", {}, { timeout: 20_000 }));
  expect(none).toBe("Belum ada daftar peringkat di buku kerja ini.");
  expect(textOf(screen.getByRole("main"))).toContain("perlu kolom Nama Daerah dan Indeks");
  await user.click(screen.getByTestId("ranking-insert"));
  expect(calls).toEqual([{ id: "insertRankingSheet", input: undefined }]);
});

test("a sheet that is meant to be the list says what of it is missing", async () => {
  openPage(
    sheet("Peringkat", [
      ["Nama", "Nilai Akhir Lomba"],
      ["Kab. Tegal", 77],
    ]),
  );
  const none = textOf(await screen.findByTestId("ranking-none", {}, { timeout: 20_000 }));
  expect(none).toContain("Daftar peringkat tidak dikenali");
  expect(none).toContain("Perlu kolom Nama Daerah dan Indeks");
});

test("a name that may be two of the list is asked for, and the answer is kept with the workbook", async () => {
  const profile = sheet("Profil", [["Pemerintah Daerah", "Tegal"]]);
  const list = sheet("Peringkat", [
    ["Nama Daerah", "Indeks 2025"],
    ["Kab. Tegal", 77.59],
    ["Kota Tegal", 60],
    ["Kab. Lebak", 57.79],
  ]);
  const { user, session } = openPage(profile, list);
  await screen.findByTestId("ranking-doubt", {}, { timeout: 20_000 });
  expect(await result()).toBe("Peringkat 4 dari 4 di antara seluruh daftar.");
  await user.click(screen.getByText("Kota Tegal", { selector: "button *, button" }));
  expect(screen.queryByTestId("ranking-doubt")).toBeNull();
  // The list has no other city to be compared with.
  expect(await result()).toBe("Peringkat 3 dari 3 di antara seluruh daftar.");
  expect(await session.kept.readView("ranking")).toEqual({ region: "kota tegal" });
});
