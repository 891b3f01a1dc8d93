/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import type { PageId } from "../../src/pages/ids.generated";
import { PAGES } from "../../src/pages/registry.generated";
import type { CellValue, SheetData, WorkbookData } from "../../src/workbook/types";
import { analyzeWorkbook, spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";
import { stateOf } from "../pages/support/innovation";
import { EVERY_PAGE, NO_NUMBER, pageDrawn } from "../pages/support/pages";
import { layOut, renderPane, textOf } from "../pages/support/renderPane";

// Every page over workbooks that lack something: it says what it cannot show, and its figures are those of the analysis.
const ROWS: RowSpec[] = [
  { name: "SIPANDU", evidence: { "16": "menyusul" } },
  { name: "Bank Sampah", affair: "Sosial", opd: "Dinas Sosial" },
];

const plain = (values: CellValue[][]): SheetData => ({ ...wideSheet([]), values });

function withoutEvidence(): SheetData {
  const { values } = wideSheet(ROWS);
  const kept = values[0]!.map((header) => !String(header).startsWith("Bukti"));
  return plain(values.map((row) => row.filter((_, i) => kept[i])));
}

const RECAP = [
  ["No", "Nama Inovasi", "Perangkat Daerah", "Bentuk", "Jenis", "Urusan", "Tahapan", "Waktu Uji Coba"],
  ["Waktu Penerapan", "Kematangan", "Keterangan"],
].flat();

function recap(): SheetData {
  const row = (number: number, name: string, affair: string, maturity: number): CellValue[] => [
    number,
    name,
    "Dinas Kesehatan",
    "Pelayanan publik",
    "Digital",
    affair,
    "Penerapan",
    45352,
    45444,
    maturity,
    "",
  ];
  return plain([RECAP, row(1, "SIPANDU", "Kesehatan", 80), row(2, "Bank Sampah", "Sosial", 70)]);
}

const BOOKS = {
  "no SPD": workbook(wideSheet(ROWS)),
  "no evidence columns": workbook(withoutEvidence(), spdSheet(2)),
  "a recap": workbook(recap()),
  "one row": workbook(wideSheet(ROWS.slice(0, 1)), spdSheet(2)),
} satisfies Record<string, WorkbookData>;

type Book = keyof typeof BOOKS;

const NO_SPD = /SPD tidak ditemukan/;
const NO_EVIDENCE = /tidak memiliki kolom (?:bukti|level beserta buktinya)|tidak punya kolom bukti/;

/** What a page has to say about a workbook; pages that show nothing of what is missing need not. */
const SENTENCES: Record<Book, Partial<Record<PageId, readonly RegExp[]>>> = {
  "no SPD": { summary: [NO_SPD], plan: [NO_SPD], simulation: [NO_SPD] },
  "no evidence columns": {
    summary: [/Bukti\s*Belum dapat dihitung/, NO_EVIDENCE],
    findings: [NO_EVIDENCE, /bukti tidak diperiksa/],
    innovation: [/Bukti belum dapat dihitung/, /buktinya tidak diperiksa/, /tanpa kolom bukti/],
    plan: [NO_EVIDENCE, /dari indeks Klaim/],
    simulation: [NO_EVIDENCE, /Rentang indeks tidak dapat dihitung/],
    desk: [NO_EVIDENCE, /tanpa melihat bukti/],
    departments: [NO_EVIDENCE, /status tidak melihat bukti/],
    folder: [/hanya berkas yang disebut di SPD/],
    settings: [/Indeks Bukti belum dapat dihitung/],
  },
  "a recap": {
    summary: [NO_SPD, /rekap kematangan/],
    findings: [NO_EVIDENCE],
    innovation: [/rekap kematangan/, /Bukti belum dapat dihitung/],
    plan: [NO_SPD, NO_EVIDENCE, /rekap kematangan/],
    simulation: [NO_SPD, NO_EVIDENCE, /rekap kematangan/],
    desk: [NO_EVIDENCE, /tidak memiliki kolom level atau bukti/],
    departments: [NO_EVIDENCE, /rekap kematangan/],
    folder: [/tidak ada yang dapat dicocokkan/],
    settings: [/Indeks Bukti belum dapat dihitung/],
  },
  "one row": { desk: [/0 dari 1 inovasi/], library: [/1 dari 1 inovasi/], findings: [/Baru ada 1 inovasi/] },
};

const shown = (value: number): string => value.toFixed(2).replace(".", ",");

beforeAll(() => layOut());

async function open(data: WorkbookData, page: PageId): Promise<string> {
  const pane = renderPane(stateOf(data), `#/${PAGES[page].hash}`);
  pane.session.holds(data);
  act(() => pane.session.set({ selected: { sheet: "Inovasi", row: 2, column: 1 } }));
  const main = await pageDrawn(page);
  await waitFor(() => expect(textOf(main).length).toBeGreaterThan(60));
  if (page === "simulation") {
    const range = await screen.findByTestId("open-range");
    act(() => range.click());
  }
  return textOf(main);
}

describe.each(Object.keys(BOOKS) as Book[])("%s", (book) => {
  const data = BOOKS[book];
  const { claimed, evidenced } = analyzeWorkbook(data);

  test.each(EVERY_PAGE)("%s", async (page) => {
    const text = await open(data, page);
    expect(text).not.toMatch(NO_NUMBER);
    for (const sentence of SENTENCES[book][page] ?? []) {
      await waitFor(() => expect(textOf(screen.getByRole("main"))).toMatch(sentence));
    }
    // Without evidence columns there is no evidenced index, neither this one nor any other.
    if (!evidenced) expect(text).not.toMatch(/indeks Bukti \d|Indeks Bukti sekarang: \d/i);
  });

  test("the index is the same on every page that shows it", async () => {
    const index = shown(claimed.index);
    await open(data, "summary");
    expect(textOf(screen.getByTestId("index-claimed"))).toBe(index);
    if (evidenced) expect(textOf(screen.getByTestId("index-evidenced"))).toBe(shown(evidenced.index));
    document.body.innerHTML = "";
    await open(data, "simulation");
    await waitFor(() => expect(textOf(screen.getByTestId("outcome"))).toContain(`Klaim${index}${index}0,00`));
    document.body.innerHTML = "";
    await open(data, "plan");
    expect(textOf(screen.getByTestId("plan-basis"))).toContain(shown((evidenced ?? claimed).index));
  });
});
