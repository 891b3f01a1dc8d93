import fc from "fast-check";
import { libraryEntries, Library, yearInNames, type LibraryEntry } from "../../src/library/index";
import { tellingWords } from "../../src/library/words";
import { readWorkbook } from "../../src/workbook/index";
import { analyzeWorkbook, rules2026, wideSheet, workbook } from "../support/workbooks";

const OWN = { id: "own", name: "ini.xlsx", own: true };
const OTHER = { id: "1", name: "lain.xlsx", own: false };

function entry(name: string, given: Partial<LibraryEntry> = {}): LibraryEntry {
  return {
    key: `${given.source?.id ?? "own"}|${name}`,
    source: OWN,
    year: 2026,
    sheet: "Inovasi",
    row: 2,
    column: 1,
    name,
    opd: "Dinas Kesehatan",
    affair: "Kesehatan",
    basicService: true,
    region: "",
    form: "",
    stage: "",
    kind: "",
    takenOver: false,
    traits: [],
    description: "",
    applied: null,
    maturity: null,
    replication: null,
    replicationEvidence: "",
    reported: [],
    ...given,
  };
}

const names = (entries: readonly LibraryEntry[]): string[] => entries.map(({ name }) => name);

test("entries say what the row says, with the maturity of the analysis", () => {
  const data = workbook(
    wideSheet([
      { name: "JEMPUT BOLA", affair: "sosial", levels: 3 },
      { name: "SIPANDU", levels: { "31": 2, "16": 1 }, evidence: { "31": "PKS Kab. Lain" }, included: "Tidak" },
      { name: "", levels: 3 },
    ]),
  );
  const table = readWorkbook(data, rules2026).innovations!;
  const entries = libraryEntries(table, OWN, rules2026, 2026, "Kota Tegal");
  expect(entries).toMatchObject([
    {
      key: "own|Inovasi|2",
      row: 2,
      column: 1,
      affair: "Sosial",
      basicService: true,
      maturity: 111,
      applied: "2024-06-01",
    },
    { name: "SIPANDU", affair: "Kesehatan", replication: 2, replicationEvidence: "PKS Kab. Lain" },
  ]);
  const { innovations } = analyzeWorkbook(data);
  expect(entries[0]?.maturity).toBe(innovations[0]?.maturity);
  expect(entries[1]?.maturity).not.toBe(entries[0]?.maturity);
});

test("a recap brings the maturity as typed", () => {
  const values = [
    ["No", "Nama Inovasi", "Perangkat Daerah", "Kematangan"],
    [1, "Satu", "Dinas A", 80.5],
    [2, "Dua", "Dinas B", null],
  ];
  const sheet = { name: "Rekap", visible: true, top: 0, left: 0, values, merges: [], tables: [] };
  const table = readWorkbook(workbook(sheet), rules2026).innovations!;
  expect(libraryEntries(table, OTHER, rules2026, null, "")).toMatchObject([
    { maturity: 80.5, replication: null, year: null, description: "" },
    { maturity: null },
  ]);
});

test("every word must be found, also misspelt or inside a word; names come first", () => {
  const library = new Library([
    entry("Posyandu Remaja", { description: "Layanan konseling keliling" }),
    entry("KELILING SEHAT"),
    entry("SIPANDU", { opd: "Dinas Perhubungan", description: "Terminal" }),
  ]);
  const search = (text: string): string[] => names(library.search({ text, view: "all" }));
  expect(search("")).toHaveLength(3);
  expect(search("keliling")).toEqual(["KELILING SEHAT", "Posyandu Remaja"]);
  expect(search("konselng")).toEqual(["Posyandu Remaja"]);
  expect(search("dinas kesehatan remaja")).toEqual(["Posyandu Remaja"]);
  expect(search("perhubungan")).toEqual(["SIPANDU"]);
  expect(search("kapal")).toEqual([]);
});

test("what is like an innovation shares telling words, best first, and says which", () => {
  const library = new Library([
    entry("Antar Obat Lansia", { description: "Obat pasien kronis diantar ke rumah oleh kader" }),
    entry("Obat Sampai Rumah", { source: OTHER, description: "Kader mengantar obat pasien kronis ke rumah" }),
    entry("Samsat Keliling", { source: OTHER, description: "Pajak kendaraan dibayar di desa oleh warga" }),
    entry("Rumah Tumbuh", { source: OTHER, description: "Perbaikan bertahap bangunan tidak layak huni" }),
  ]);
  const [first, ...rest] = library.similarTo("own|Antar Obat Lansia");
  expect(first?.entry.name).toBe("Obat Sampai Rumah");
  expect(first?.words).toEqual(expect.arrayContaining(["obat", "kronis", "kader"]));
  expect(first?.words).not.toContain("oleh");
  expect(names(rest.map(({ entry: other }) => other))).not.toContain("Samsat Keliling");
  expect(library.similarTo("own|tidak ada")).toEqual([]);
});

test("what can be taken over is of others, unlike anything of ours, missing basic services first", () => {
  const library = new Library([
    entry("Antar Obat Lansia"),
    entry("Antar Obat Lansia", { source: OTHER, maturity: 111 }),
    entry("Pasar Murah Daring", { source: OTHER, affair: "Perdagangan", basicService: false, maturity: 100 }),
    entry("Bus Sekolah Gratis", { source: OTHER, affair: "Pendidikan", maturity: 60 }),
    entry("Ruang Bermain Ramah", { source: OTHER, affair: "Sosial", maturity: 90 }),
    entry("Poli Malam Hari", { source: OTHER, maturity: 110 }),
    entry("Tanpa Kematangan Apapun", { source: OTHER }),
  ]);
  const ideas = library.search({ text: "", view: "ideas" });
  expect(names(ideas)).toEqual([
    "Ruang Bermain Ramah",
    "Bus Sekolah Gratis",
    "Poli Malam Hari",
    "Pasar Murah Daring",
    "Tanpa Kematangan Apapun",
  ]);
  expect(ideas.map((one) => library.lacks(one))).toEqual([true, true, false, false, false]);
  expect(names(library.search({ text: "bus", view: "ideas" }))).toEqual(["Bus Sekolah Gratis"]);
  expect(library.search({ text: "", view: "ideas", source: "own" })).toEqual([]);
});

test("replicated is what has a level in 31", () => {
  const library = new Library([entry("A", { replication: 0 }), entry("B", { replication: 1 }), entry("C")]);
  expect(names(library.search({ text: "", view: "replicated" }))).toEqual(["B"]);
});

test.each([
  ["Inovasi 2024", "rekap 2026.xlsx", 2024],
  ["Inovasi", "IID_2025_final.xlsx", 2025],
  ["2021-2023", "x.xlsx", 2023],
  ["Lembar1", "SK 120245.xlsx", null],
])("sheet %s of %s is of the year %s", (sheet, file, year) => {
  expect(yearInNames(sheet, file)).toBe(year);
});

test("likeness is symmetric, and between 0 and 1", () => {
  const word = fc.constantFrom("obat", "rumah", "sekolah", "pajak", "desa", "kader", "banjir", "pasar");
  const text = fc.array(word, { minLength: 2, maxLength: 6 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 8 }), (texts) => {
      const library = new Library(texts.map((name, i) => entry(name, { key: String(i), description: name })));
      const score = (one: number, other: number): number =>
        library.similarTo(String(one)).find(({ entry: { key } }) => key === String(other))?.score ?? 0;
      texts.forEach((_text, i) =>
        texts.forEach((_other, j) => {
          expect(score(i, j)).toBeLessThanOrEqual(1 + 1e-9);
          if (texts.length <= 5 && i !== j) expect(score(i, j)).toBeCloseTo(score(j, i), 9);
        }),
      );
    }),
    { numRuns: 60 },
  );
});

test("telling words leave particles, numbers and short words out", () => {
  expect(tellingWords("Inovasi dan Layanan yang ke-2 di RT 05")).toEqual(["layanan"]);
});

describe("the years of an innovation", () => {
  const year = (of: number, given: Partial<LibraryEntry> = {}): LibraryEntry =>
    entry("SIPANDU", {
      key: `${of}|${given.key ?? ""}`,
      source: { id: String(of), name: `${of}.xlsx`, own: false },
      year: of,
      ...given,
    });
  const told = (library: Library, of: LibraryEntry): unknown[] =>
    library.chainOf(of).map(({ year: one, entry: found }) => [one, found?.source.name ?? null]);

  test("come from the workbooks that hold it, however its name is written, and from what their columns tell", () => {
    const own = entry("si-pandu", { reported: [2023, 2025] });
    const entries = [own, year(2025), year(2024, { opd: "Dinas Sosial" }), year(2022, { name: "Lain" })];
    expect(told(new Library(entries), own)).toEqual([
      [2023, null],
      [2025, "2025.xlsx"],
      [2026, "ini.xlsx"],
    ]);
  });

  test("of two workbooks of one year the open one counts; a row without a year tells none of its own", () => {
    const own = entry("SIPANDU");
    const unknown = year(2020, { year: null, reported: [2021] });
    expect(told(new Library([year(2026), own, unknown]), own)).toEqual([
      [2021, null],
      [2026, "ini.xlsx"],
    ]);
  });
});
