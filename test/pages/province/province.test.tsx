/** @jest-environment jsdom */
import "../../support/textCoders";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import "../../../src/pages/province/ProvincePage";
import { ruleSet } from "../../../src/rules/years/ruleSet";
import { blankSheet, cellBlock } from "../../../src/template/cells";
import type { SheetData } from "../../../src/workbook/types";
import { writeXlsxWorkbook } from "../../../src/xlsx/index";
import { rankingSheet } from "../../region/lists";
import { rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../../support/workbooks";
import { layOut, renderPane, textOf, type RenderedPane } from "../support/renderPane";
import { axe } from "../../support/axe";

/** jsdom's files give no bytes. */
function file(name: string, bytes: Uint8Array, ready: Promise<void> = Promise.resolve()): File {
  const picked = new File([bytes as Uint8Array<ArrayBuffer>], name);
  Object.defineProperty(picked, "arrayBuffer", { value: () => ready.then(() => bytes.slice().buffer) });
  return picked;
}

function xlsx(sheets: readonly SheetData[]): Promise<Uint8Array> {
  const specs = sheets.map(({ name, values, own }) => ({
    ...blankSheet(name),
    ...(own && { own }),
    cells: [cellBlock(0, 0, values)],
  }));
  return writeXlsxWorkbook({ sheets: specs });
}

const profile = (region: string): SheetData => rankingSheet([["Pemerintah Daerah", region]], "Profil");
const ROWS: RowSpec[] = [
  { name: "Antar Obat", levels: 2 },
  { name: "Sapa Warga", levels: 2, evidence: { "20": null } },
];

async function region(name: string, own: string, rows = ROWS, level = 2): Promise<File> {
  return file(name, await xlsx([profile(own), ...workbook(wideSheet(rows), spdSheet(level)).sheets]));
}

const openPage = async (...given: Parameters<typeof renderPane>[0][]): Promise<RenderedPane> => {
  const pane = renderPane({ rules: rules2026, ...given[0] }, "#/provinsi");
  await screen.findByTestId("province-choose");
  return pane;
};

function pick(...files: File[]): void {
  fireEvent.change(screen.getByTestId("province-input"), { target: { files } });
}

const summary = async (): Promise<string> => textOf(await screen.findByTestId("province-summary"));
const names = (): string[] => screen.getAllByTestId("province-name").map(textOf);
const ranks = (): string[] => screen.getAllByTestId("province-line").map((line) => textOf(line.firstElementChild));

beforeAll(() => layOut());

test("a row a region, best first; a file that cannot be read is a row with its reason", async () => {
  const { view } = await openPage();
  pick(
    await region("a.xlsx", "Kab. Magetan", ROWS.slice(0, 1)),
    await region("b.xlsx", "Kota Madiun"),
    file("catatan.xlsx", new Uint8Array([1, 2])),
    file("kosong.xlsx", new Uint8Array()),
    file("tanpa tabel.xlsx", await xlsx([rankingSheet([["Catatan"]], "Lembar")])),
  );
  expect(await summary()).toBe("2 daerah dengan indeks, 3 berkas tidak dapat dipakai. Aturan: IID 2026.");
  expect(names()).toEqual(["Kota Madiun", "Kab. Magetan", "catatan", "kosong", "tanpa tabel"]);
  expect(ranks()).toEqual(["1", "2", "–", "–", "–"]);
  const table = textOf(screen.getByTestId("province-regions"));
  expect(table).toContain("Bukan berkas .xlsx.");
  expect(table).toContain("Tidak ditemukan tabel inovasi di dalamnya.");
  expect((await axe(view.container)).violations).toEqual([]);
});

test("a line opens into everything that is known of the region, and leads to its letter", async () => {
  const { user, view, calls } = await openPage();
  pick(await region("a.xlsx", "Kab. Magetan", ROWS.slice(0, 1)), await region("b.xlsx", "Kota Madiun"));
  await summary();
  await user.click(screen.getAllByTestId("province-name")[0]!);
  const details = textOf(screen.getByTestId("province-details"));
  for (const part of ["paling aman", "Pelayanan dasar", "Urusan", "Penyebab selisih terbesar", "IID 2026", "b.xlsx"]) {
    expect(details).toContain(part);
  }
  expect((await axe(view.container)).violations).toEqual([]);
  await user.selectOptions(screen.getByTestId("province-letter-for"), "Kab. Magetan");
  await user.click(screen.getByTestId("province-show-letter"));
  expect(document.activeElement).toBe(screen.getByTestId("part-province-letters"));
  const letter = screen.getByTestId<HTMLTextAreaElement>("province-letter").value;
  expect(letter).toContain("Yth. Kepala Bappeda/BRIDA Kota Madiun");
  expect(letter).toContain("Yang sebaiknya dilakukan lebih dulu:");
  await user.click(screen.getByTestId("province-insert-letter"));
  expect(calls).toMatchObject([{ id: "insertLetter", input: { department: "Kota Madiun", about: "region" } }]);
  await user.click(screen.getByTestId("province-remove"));
  expect(names()).toEqual(["Kab. Magetan"]);
});

test("sorted by any column, either way; what has no figure stays last", async () => {
  const { user } = await openPage();
  pick(
    await region("a.xlsx", "Kab. Magetan", ROWS.slice(0, 1)),
    await region("b.xlsx", "Kota Madiun"),
    await region("c.xlsx", "Kab. Ngawi", ROWS, 1),
    file("rusak.xlsx", new Uint8Array([1])),
  );
  await summary();
  const by = (column: string): Promise<void> =>
    user.click(within(screen.getByTestId(`province-by-${column}`)).getByRole("button"));
  expect(names()).toEqual(["Kota Madiun", "Kab. Magetan", "Kab. Ngawi", "rusak"]);
  await by("name");
  expect(names()).toEqual(["Kab. Magetan", "Kab. Ngawi", "Kota Madiun", "rusak"]);
  await by("name");
  expect(names()).toEqual(["rusak", "Kota Madiun", "Kab. Ngawi", "Kab. Magetan"]);
  await by("index");
  await by("index");
  expect(names()).toEqual(["Kab. Ngawi", "Kab. Magetan", "Kota Madiun", "rusak"]);
  expect(screen.getByTestId("province-by-index").getAttribute("aria-sort")).toBe("ascending");
});

test("last year's recap may lie among the files, or be the sheet of this workbook", async () => {
  const recap = (year: number): SheetData => ({
    ...rankingSheet(
      [
        [`Rekap 2 daerah, tahun ${year}`],
        [null],
        ["Peringkat", "Nama Daerah", "Indeks"],
        [1, "Kota Madiun", 10],
        [2, "Kab. Pacitan", 9],
      ],
      "Rekap Provinsi",
    ),
    own: true,
  });
  const { session, user } = await openPage();
  session.holds(workbook(recap(2024), recap(2026)));
  pick(await region("b.xlsx", "Kota Madiun"));
  await summary();
  expect(textOf(screen.getByTestId("province-earlier"))).toContain("lembar rekap 2024 di buku kerja ini");
  expect(textOf(screen.getByTestId("province-notes"))).toContain("belum ada buku kerjanya: Kab. Pacitan");
  pick(file("rekap 2025.xlsx", await xlsx([recap(2025)])));
  await waitFor(() => expect(textOf(screen.getByTestId("province-earlier"))).toContain("rekap 2025.xlsx"));
  expect(names()).toEqual(["Kota Madiun"]);
  expect(textOf(screen.getByTestId("province-notes"))).toContain("Dibandingkan dengan rekap 2025.");
  await user.click(screen.getByTestId("province-name"));
  expect(textOf(screen.getByTestId("province-details"))).toContain("indeks 10,00, peringkat 1");
  // Any list will do where somebody says so; what is none says why.
  fireEvent.change(screen.getByTestId("province-earlier-input"), {
    target: { files: [file("lain.xlsx", await xlsx([rankingSheet([["Nama", "Umur"]])]))] },
  });
  await waitFor(() =>
    expect(textOf(screen.getByTestId("province-earlier"))).toContain("lain.xlsx tidak dapat dipakai"),
  );
});

test("a file of the same name takes the old one's place, but for another region's", async () => {
  await openPage();
  pick(await region("IID 2026.xlsx", "Kota Madiun", ROWS.slice(0, 1)));
  await summary();
  pick(await region("IID 2026.xlsx", "Kota Madiun"));
  await waitFor(() => expect(screen.queryByTestId("province-reading")).toBeNull());
  expect(names()).toEqual(["Kota Madiun"]);
  pick(await region("IID 2026.xlsx", "Kab. Ngawi"));
  await waitFor(() => expect(names()).toHaveLength(2));
  // Two of one region under two names are told.
  pick(await region("salinan.xlsx", "Pemerintah Kota Madiun"));
  await waitFor(() => expect(names()).toHaveLength(3));
  fireEvent.click(screen.getAllByTestId("province-name")[0]!);
  expect(textOf(screen.getByTestId("province-details"))).toMatch(/Daerah yang sama juga di/);
});

test("stopping keeps what was read, and says that the ranks are not complete", async () => {
  const { user } = await openPage();
  let answer = (): void => undefined;
  const ready = new Promise<void>((resolve) => (answer = resolve));
  pick(
    await region("a.xlsx", "Kota Madiun"),
    file("lama.xlsx", new Uint8Array([1]), ready),
    await region("c.xlsx", "Kab. Ngawi"),
  );
  await waitFor(() => expect(screen.getByText("1 dari 3 berkas")).toBeTruthy());
  await user.click(screen.getByTestId("province-stop"));
  answer();
  expect(textOf(await screen.findByTestId("province-stopped"))).toContain("2 berkas belum dibaca");
  expect(names()).toEqual(["Kota Madiun"]);
});

test("the recap goes to the workbook by one action; rules of another year stop that", async () => {
  const { user, calls, session } = await openPage();
  pick(await region("b.xlsx", "Kota Madiun"));
  await summary();
  await user.click(screen.getByTestId("province-write"));
  expect(calls).toMatchObject([{ id: "writeRecap", input: { rows: [{ name: "Kota Madiun", rank: 1 }] } }]);
  act(() => session.set({ rules: ruleSet(2025), year: 2025 }));
  expect(textOf(await screen.findByTestId("province-other-rules"))).toContain("menurut IID 2026");
  expect(screen.getByTestId("province-write").getAttribute("aria-disabled")).toBe("true");
});

test("many files are read one after another and shown in parts", async () => {
  const { user } = await openPage();
  const one = await region("x.xlsx", "Kota Madiun");
  const many = await Promise.all(
    Array.from({ length: 60 }, async (_, i) => file(`${i}.xlsx`, new Uint8Array(await one.arrayBuffer()))),
  );
  pick(...many);
  await summary();
  expect(names()).toHaveLength(50);
  await user.click(screen.getByTestId("province-more"));
  expect(names()).toHaveLength(60);
  expect(document.activeElement).toBe(screen.getAllByTestId("province-name")[50]);
  expect(new Set(ranks())).toEqual(new Set(["1"]));
});
