/** @jest-environment jsdom */
import "../../support/textCoders";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { analyze } from "../../../src/analysis/index";
import { catalogWords } from "../../../src/i18n/catalog/catalogWords";
import type { CatalogChange } from "../../../src/library/catalog/merge";
import { catalogSheet } from "../../../src/library/catalog/sheet";
import type { CatalogEntry } from "../../../src/library/catalog/types";
import "../../../src/pages/innovation/InnovationPage";
import "../../../src/pages/library/LibraryPage";
import type { CellValue, SheetData } from "../../../src/workbook/types";
import { readWorkbook } from "../../../src/workbook/index";
import { writeXlsxWorkbook } from "../../../src/xlsx/index";
import { keyedEntry } from "../../support/catalogs";
import { rules2026, wideSheet, workbook, type RowSpec } from "../../support/workbooks";
import { layOut, renderPane, textOf, type RenderedPane } from "../support/renderPane";
import { axe } from "../../support/axe";

const OURS: RowSpec[] = [
  { name: "Antar Obat Lansia", opd: "RSUD", levels: { "31": 0 } },
  { name: "Kelas Ibu Hamil", opd: "Dinas Kesehatan" },
];
const PROFILE: SheetData = sheetOf("Profil", [["Pemerintah Daerah", "Kota Tegal"]]);

function sheetOf(name: string, values: CellValue[][]): SheetData {
  return { name, visible: true, top: 0, left: 0, values, merges: [], tables: [] };
}

/** The sheet of a catalogue as it is read from the workbook. */
function catalogData(entries: readonly CatalogEntry[]): SheetData {
  const { name, cells } = catalogSheet(entries, catalogWords("id"));
  const values: CellValue[][] = [];
  for (const { top, values: rows } of cells) rows.forEach((row, at) => (values[top + at] = row as CellValue[]));
  return sheetOf(
    name,
    Array.from(values, (row) => row ?? []),
  );
}

const known = [
  keyedEntry("Antar Obat Lansia", "Kota Tegal", {
    ...{ opd: "RSUD", affair: "Kesehatan", year: 2026, reported: [2026] },
    takenBy: "Kab. Brebes – PKS 1/2026\nKabupaten Magetan",
    notes: "12/03/2026 AB: sudah ditelepon",
  }),
  keyedEntry("Bus Sekolah Gratis", "Kota Salatiga", {
    ...{ affair: "Pendidikan", maturity: 80.5, summary: "Anak desa diantar bus ke sekolah setiap hari" },
  }),
];

async function openPage(
  entries: readonly CatalogEntry[] = known,
  hash = "#/gudang",
  named = true,
): Promise<RenderedPane> {
  const sheets = [wideSheet(OURS), ...(named ? [PROFILE] : []), ...(entries.length > 0 ? [catalogData(entries)] : [])];
  const data = workbook(...sheets);
  const reading = readWorkbook(data, rules2026);
  const { innovations, spd, opd } = reading;
  const analysis = analyze({ innovations: innovations!, spd, opd, rules: rules2026 });
  const pane = renderPane({ reading, analysis, workbookName: "ini.xlsx" }, hash);
  act(() => pane.session.holds(data));
  return pane;
}

const unfold = async ({ user }: RenderedPane, part: string): Promise<void> =>
  user.click(await screen.findByTestId(`part-${part}`));
const open = async ({ user }: RenderedPane, name: string): Promise<void> => {
  const option = (await screen.findAllByTestId("library-entry")).find((one) => textOf(one).startsWith(name))!;
  await user.click(option);
};
const saved = ({ calls }: RenderedPane): CatalogChange[][] =>
  calls.filter(({ id }) => id === "saveCatalog").map(({ input }) => input as CatalogChange[]);

beforeAll(() => layOut());

test("what is open goes into the catalogue when asked, and what is there is not doubled", async () => {
  const pane = await openPage();
  await unfold(pane, "catalog");
  expect(textOf(screen.getByTestId("catalog-pending"))).toBe(
    "Dari yang terbuka: 1 belum ada di katalog, 1 dapat diperbarui.",
  );
  await pane.user.click(screen.getByTestId("catalog-save"));
  expect(saved(pane)).toMatchObject([
    [
      { before: { name: "Antar Obat Lansia" }, after: { notes: "12/03/2026 AB: sudah ditelepon" } },
      { before: null, after: { name: "Kelas Ibu Hamil", region: "Kota Tegal", opd: "Dinas Kesehatan" } },
    ],
  ]);
  // An innovation of the workbook stands in the list once, whether or not the catalogue has it too.
  const names = screen.getAllByTestId("library-entry").map((one) => textOf(one.firstElementChild));
  expect(names).toEqual(["Antar Obat Lansia", "Kelas Ibu Hamil", "Bus Sekolah Gratis"]);
  expect((await axe(pane.view.container)).violations).toEqual([]);
});

test("a workbook that names no region is asked for it; without it nothing is saved", async () => {
  const pane = await openPage([], "#/gudang", false);
  await unfold(pane, "catalog");
  expect(textOf(screen.getByTestId("catalog-pending"))).toBe("2 inovasi menunggu nama daerahnya.");
  expect(screen.getByTestId("catalog-save").getAttribute("aria-disabled")).toBe("true");
  await pane.user.type(screen.getByTestId("catalog-own-region"), "Kota Tegal");
  expect(textOf(screen.getByTestId("catalog-pending"))).toBe(
    "Dari yang terbuka: 2 belum ada di katalog, 0 dapat diperbarui.",
  );
});

test("another region's catalogue comes in as a file, and doubtful names are asked about", async () => {
  const pane = await openPage();
  const theirs = [
    known[1]!,
    keyedEntry("Pasar Daring", "Salatiga", { contact: "Ibu Sari" }),
    keyedEntry("Bus Sekolah Gratiss", "Kota Salatiga"),
  ];
  const bytes = await writeXlsxWorkbook({ sheets: [catalogSheet(theirs, catalogWords("id"))] });
  const file = new File([bytes as Uint8Array<ArrayBuffer>], "Katalog Salatiga.xlsx");
  Object.defineProperty(file, "arrayBuffer", { value: async () => bytes.slice().buffer });
  fireEvent.change(await screen.findByTestId("library-input"), { target: { files: [file] } });
  await waitFor(() => expect(textOf(screen.getByTestId("library-source"))).toContain("3 inovasi"));
  await unfold(pane, "catalog");
  expect(textOf(screen.getByTestId("catalog-pending"))).toContain("1 pertanyaan belum dijawab");
  expect(textOf(screen.getByTestId("catalog-question"))).toContain("“Salatiga” (1 inovasi)");
  await pane.user.selectOptions(screen.getByTestId("catalog-answer"), "Sama dengan Kota Salatiga");
  expect(screen.queryByTestId("catalog-question")).toBeNull();
  await pane.user.click(screen.getByTestId("catalog-save"));
  const names = saved(pane)[0]!.map(({ after }) => [after.name, after.region]);
  expect(names).toContainEqual(["Pasar Daring", "Kota Salatiga"]);
  expect(names).not.toContainEqual(["Bus Sekolah Gratis", "Kota Salatiga"]);
  await pane.user.click(screen.getByTestId("catalog-again"));
  expect(screen.getByTestId("catalog-question")).toBeTruthy();
});

test("contact, a dated note and a replication go to the line of the innovation", async () => {
  const pane = await openPage();
  const { user } = pane;
  await open(pane, "Antar Obat Lansia");
  await user.click(await screen.findByTestId("catalog-entry"));
  expect(textOf(screen.getByTestId("catalog-notes"))).toBe("12 Maret 2026 · ABsudah ditelepon");
  await user.type(screen.getByTestId("catalog-contact"), "Ibu Ani");
  await user.click(screen.getByTestId("catalog-save-fields"));
  await user.type(screen.getByTestId("catalog-note"), "kunjungan");
  await user.clear(screen.getByTestId("catalog-note-by"));
  await user.type(screen.getByTestId("catalog-note-by"), "CD");
  await user.click(screen.getByTestId("catalog-add-note"));
  await user.click(screen.getByTestId("catalog-new-replication"));
  await user.click(screen.getByTestId("catalog-add-replication"));
  expect(textOf(screen.getByTestId("catalog-replication-region-problem"))).toBe("Tulis nama daerahnya.");
  await user.type(screen.getByTestId("catalog-replication-region"), "Kabupaten Batang");
  await user.type(screen.getByTestId("catalog-replication-year"), "2025");
  await user.click(screen.getByTestId("catalog-add-replication"));
  const after = saved(pane).map(([change]) => change!.after);
  expect(after[0]).toMatchObject({ contact: "Ibu Ani", notes: known[0]!.notes });
  expect(after[1]!.notes).toMatch(/^12\/03\/2026 AB: sudah ditelepon\n\d\d\/\d\d\/\d{4} CD: kunjungan$/);
  expect(after[2]!.takenBy).toBe(`${known[0]!.takenBy}\nKabupaten Batang (2025)`);
  expect(saved(pane).every(([change]) => change!.before?.key === known[0]!.key)).toBe(true);
  expect((await axe(pane.view.container)).violations).toEqual([]);
});

test("what the replications would be for no. 31 is told, with the document to be made, and nothing is claimed", async () => {
  const pane = await openPage();
  await open(pane, "Antar Obat Lansia");
  await pane.user.click(await screen.findByTestId("catalog-entry"));
  expect(textOf(screen.getByTestId("replication-outlook"))).toBe(
    "Katalog mencatat 2 daerah yang mereplikasi: Kab. Brebes, Kabupaten Magetan. Dengan dokumen dari setiap daerah, indikator 31 menjadi level 2; di tabel sekarang level 0.",
  );
  expect(textOf(screen.getByTestId("replication-documented"))).toBe(
    "Dokumen sudah tercatat dari 1 daerah (level 1): Kab. Brebes.",
  );
  await pane.user.selectOptions(screen.getByTestId("catalog-form-about"), "Kabupaten Magetan");
  await pane.user.click(screen.getByTestId("catalog-make-form"));
  expect(pane.calls.at(-1)).toMatchObject({
    id: "insertReplicationLetter",
    input: { form: "statement", innovation: "Antar Obat Lansia", origin: "Kota Tegal", region: "Kabupaten Magetan" },
  });
  expect(JSON.stringify(pane.calls.at(-1)!.input)).toContain("surat pernyataan daerah pereplikasi");
});

test("for a problem or an affair the candidates say why they fit; an empty answer says what to do", async () => {
  const pane = await openPage();
  const { user } = pane;
  await unfold(pane, "match");
  const options = [...screen.getByTestId<HTMLSelectElement>("match-affair").options].map(({ text }) => text);
  expect(options[1]).toContain("(pelayanan dasar, belum tercakup)");
  await user.type(screen.getByTestId("match-problem"), "anak jauh dari sekolah");
  const [match] = await screen.findAllByTestId("match");
  expect(textOf(match!)).toBe(
    "Bus Sekolah GratisKota Salatiga · PendidikanSebab: kata yang sama: sekolah, anak; kematangan 80,50; tahun 2025; jenis daerah sama.",
  );
  await user.click(match!);
  expect(textOf(await screen.findByTestId("library-details"))).toContain("Bus Sekolah Gratis");
  await user.clear(screen.getByTestId("match-problem"));
  await user.type(screen.getByTestId("match-problem"), "kapal");
  await waitFor(() => expect(textOf(screen.getByTestId("match-found"))).toContain("Tidak ada yang cocok"));
  await user.clear(screen.getByTestId("match-problem"));
  await user.selectOptions(screen.getByTestId("match-affair"), "Pendidikan");
  await waitFor(() => expect(textOf(screen.getByTestId("match"))).toContain("Sebab: urusan sama"));
  expect((await axe(pane.view.container)).violations).toEqual([]);
});

test("where no. 31 is spoken of, the replications that are noted lead to the store", async () => {
  const pane = await openPage(known, "#/inovasi");
  const column = wideSheet(OURS).values[0]!.findIndex((text) => String(text).startsWith("31 "));
  act(() => pane.session.set({ selected: { sheet: "Inovasi", row: 2, column } }));
  const hint = await screen.findByTestId("replication-hint");
  expect(textOf(hint)).toContain("indikator 31 menjadi level 2; di tabel sekarang level 0");
  // Nothing is noted of the other one.
  act(() => pane.session.set({ selected: { sheet: "Inovasi", row: 3, column } }));
  await waitFor(() => expect(screen.queryByTestId("replication-hint")).toBeNull());
  act(() => pane.session.set({ selected: { sheet: "Inovasi", row: 2, column } }));
  await pane.user.click(await screen.findByTestId("replication-open"));
  expect(await screen.findByTestId("library-own")).toBeTruthy();
});
