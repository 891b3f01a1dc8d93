import fc from "fast-check";
import { catalogWords, CATALOG_LANGUAGES } from "../../src/i18n/catalog/catalogWords";
import { Catalog } from "../../src/library/catalog/catalog";
import {
  afterChanges,
  ANOTHER,
  mergeCatalog,
  type CatalogAnswers,
  type CatalogMerge,
  type IncomingEntries,
} from "../../src/library/catalog/merge";
import { catalogIn } from "../../src/library/catalog/read";
import { catalogSheet } from "../../src/library/catalog/sheet";
import { CATALOG_NOTES, type CatalogEntry } from "../../src/library/catalog/types";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../../src/xlsx/index";
import { catalogEntry } from "../support/catalogs";

const NONE: CatalogAnswers = new Map();

function fromWorkbook(...entries: CatalogEntry[]): IncomingEntries {
  return { entries, isWorkbook: true };
}

function merged(standing: readonly CatalogEntry[], incoming: IncomingEntries, answers = NONE): CatalogEntry[] {
  return afterChanges(standing, mergeCatalog(standing, [incoming], answers).changes);
}

const questions = ({ questions: asked }: CatalogMerge): string[] => asked.map(({ kind, id }) => `${kind} ${id}`);

async function readBack(entries: readonly CatalogEntry[], locale: "id" | "en" = "id"): Promise<CatalogEntry[]> {
  const bytes = await writeXlsxWorkbook({ sheets: [catalogSheet(entries, catalogWords(locale))] });
  const data = await readXlsxWorkbook(bytes, "katalog.xlsx");
  return catalogIn(data, CATALOG_LANGUAGES)?.entries ?? [];
}

const cell = fc
  .string({ unit: fc.constantFrom(..."abAB =+-@'\"1;:(),.\n–é".split("")), maxLength: 24 })
  .map((text) => text.trim());
const fact = cell.map((text) => text.replace(/\s+/g, " ").trim());
const regions = fc.constantFrom("Kota Tegal", "Kabupaten Tegal", "Kab. Magetan", "Provinsi Bali", "Magetan", "");
const entries = fc.array(
  fc
    .record({
      name: fc.constantFrom("Antar Obat", "Antar Obatt", "Bus Sekolah", "Bus Sekolah 2", "Pasar Daring", "=SIAP"),
      region: regions,
      year: fc.option(fc.integer({ min: 2019, max: 2026 })),
      opd: fc.constantFrom("", "Dinas Kesehatan", "Dinas Perhubungan"),
      affair: fact,
      maturity: fc.option(fc.integer({ min: 0, max: 111 })),
      summary: fact,
      contact: cell,
      awards: cell,
      takenBy: cell,
      notes: cell,
    })
    .map(({ name, region, ...rest }) =>
      catalogEntry(name, region, { ...rest, reported: rest.year === null ? [] : [rest.year] }),
    ),
  { maxLength: 12 },
);

test("what is exported is read back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(entries, fc.constantFrom("id", "en"), async (some, locale) => {
      const catalog = merged([], fromWorkbook(...some));
      expect(await readBack(catalog, locale as "id" | "en")).toEqual(catalog);
    }),
    { numRuns: 60 },
  );
});

test("merging the same once more changes nothing, whether it comes from a workbook or a catalogue", () => {
  fc.assert(
    fc.property(entries, entries, fc.boolean(), (ours, theirs, isWorkbook) => {
      const standing = merged([], fromWorkbook(...ours));
      const incoming = { entries: theirs, isWorkbook };
      const once = merged(standing, incoming);
      expect(mergeCatalog(once, [incoming], NONE).changes).toEqual([]);
      const all = { entries: once, isWorkbook: false };
      expect(mergeCatalog(once, [all], NONE)).toEqual({ changes: [], questions: [], withoutRegion: 0 });
    }),
  );
});

test("no line that people wrote is ever lost, and no innovation either, whatever is answered", () => {
  const lines = (text: string): string[] =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
  fc.assert(
    fc.property(entries, entries, fc.boolean(), (ours, theirs, another) => {
      const standing = merged([], fromWorkbook(...ours));
      const incoming = { entries: theirs, isWorkbook: false };
      const asked = mergeCatalog(standing, [incoming], NONE);
      const answers = new Map(
        asked.questions.map((question) => {
          const [first] = question.candidates;
          const same = typeof first === "string" ? first : (first?.key ?? "");
          return [question.id, another ? ANOTHER : same] as const;
        }),
      );
      const after = new Map(merged(standing, incoming, answers).map((entry) => [entry.key, entry]));
      for (const before of standing) {
        const now = after.get(before.key)!;
        expect(now.name).toBe(before.name);
        for (const column of CATALOG_NOTES) {
          for (const line of lines(before[column])) expect(lines(now[column])).toContain(line);
        }
      }
    }),
  );
});

test("a newer year brings its facts, an older one only what is missing", () => {
  const [first] = merged(
    [],
    fromWorkbook(catalogEntry("Antar Obat", "Kota Tegal", { maturity: 60, affair: "Sosial" })),
  );
  const older = catalogEntry("ANTAR OBAT", "Pemerintah Kota Tegal", {
    ...{ year: 2023, reported: [2023], maturity: 40, stage: "Penerapan" },
  });
  const newer = catalogEntry("Antar Obat", "kota tegal", { year: 2026, reported: [2024, 2026], maturity: 90 });
  const after = merged([first!], fromWorkbook(older, newer));
  expect(after).toMatchObject([
    {
      year: 2026,
      reported: [2023, 2024, 2025, 2026],
      maturity: 90,
      stage: "Penerapan",
      affair: "Sosial",
      name: "Antar Obat",
    },
  ]);
});

test("what somebody typed over in the sheet stays", () => {
  const [first] = merged([], fromWorkbook(catalogEntry("Antar Obat", "Kota Tegal", { maturity: 60, opd: "RSUD" })));
  const typed: CatalogEntry = { ...first!, opd: "RSUD Kardinah", typed: ["opd"] };
  const next = fromWorkbook(catalogEntry("Antar Obat", "Kota Tegal", { maturity: 70, opd: "RSUD", key: first!.key }));
  expect(merged([typed], next)).toMatchObject([{ opd: "RSUD Kardinah", maturity: 70 }]);
});

test("two names of one region are asked about, never guessed", () => {
  const standing = merged([], fromWorkbook(catalogEntry("Antar Obat", "Kabupaten Magetan")));
  const incoming = fromWorkbook(catalogEntry("Bus Sekolah", "Magetan"), catalogEntry("Pasar", "Magetan"));
  const asked = mergeCatalog(standing, [incoming], NONE);
  expect(asked.questions).toMatchObject([{ kind: "region", region: "Magetan", waiting: 2 }]);
  expect(asked.changes).toEqual([]);
  const { id } = asked.questions[0]!;
  const same = merged(standing, incoming, new Map([[id, "Kabupaten Magetan"]]));
  expect(same.map(({ region }) => region)).toEqual(Array(3).fill("Kabupaten Magetan"));
  expect(merged(standing, incoming, new Map([[id, ANOTHER]])).map(({ region }) => region)).toEqual([
    "Kabupaten Magetan",
    "Magetan",
    "Magetan",
  ]);
  for (const other of ["Kota Magetan", "Kabupaten Malang", "Provinsi Magetan"]) {
    expect(mergeCatalog(standing, [fromWorkbook(catalogEntry("Bus", other))], NONE).questions).toEqual([]);
  }
  expect(questions(mergeCatalog(standing, [fromWorkbook(catalogEntry("Bus", "Kab. Magetam"))], NONE))).toHaveLength(1);
});

test("two names of one innovation are asked about; the other name is kept and not asked again", () => {
  const standing = merged([], fromWorkbook(catalogEntry("Antar Obat Lansia", "Kota Tegal", { opd: "RSUD" })));
  const incoming = fromWorkbook(catalogEntry("Antar Obat Lansya", "Kota Tegal", { opd: "RSUD", year: 2026 }));
  const asked = mergeCatalog(standing, [incoming], NONE);
  expect(asked.questions).toMatchObject([{ kind: "innovation", name: "Antar Obat Lansya" }]);
  const answers = new Map([[asked.questions[0]!.id, standing[0]!.key]]);
  const joined = merged(standing, incoming, answers);
  expect(joined).toMatchObject([{ name: "Antar Obat Lansia", otherNames: "Antar Obat Lansya", year: 2026 }]);
  expect(mergeCatalog(joined, [incoming], NONE)).toEqual({ changes: [], questions: [], withoutRegion: 0 });
  const apart = merged(standing, incoming, new Map([[asked.questions[0]!.id, ANOTHER]]));
  expect(apart).toHaveLength(2);
  expect(mergeCatalog(apart, [incoming], NONE).questions).toEqual([]);
});

test("one name in two departments is asked about, names numbered on purpose are not", () => {
  const standing = merged([], fromWorkbook(catalogEntry("SIPANDU", "Kota Tegal", { opd: "Dinas Kesehatan" })));
  const other = fromWorkbook(catalogEntry("SIPANDU", "Kota Tegal", { opd: "Dinas Sosial" }));
  expect(mergeCatalog(standing, [other], NONE).questions).toMatchObject([{ name: "SIPANDU", opd: "Dinas Sosial" }]);
  const both = fromWorkbook(
    catalogEntry("SIPANDU", "Kota Tegal", { opd: "Dinas Kesehatan" }),
    catalogEntry("SIPANDU", "Kota Tegal", { opd: "Dinas Sosial" }),
  );
  // The workbook has both beside each other: they are two.
  expect(merged(standing, both)).toHaveLength(2);
  const numbered = merged([], fromWorkbook(catalogEntry("Posyandu 1", "Kota Tegal")));
  expect(merged(numbered, fromWorkbook(catalogEntry("Posyandu 2", "Kota Tegal")))).toHaveLength(2);
});

test("a line without a department that several could be is asked about", () => {
  const standing = merged([], fromWorkbook(catalogEntry("SIAP", "Kota Tegal")));
  const two = fromWorkbook(
    catalogEntry("SIAP", "Kota Tegal", { opd: "Dinas Kesehatan" }),
    catalogEntry("SIAP", "Kota Tegal", { opd: "Dinas Sosial" }),
  );
  const asked = mergeCatalog(standing, [two], NONE);
  expect([asked.questions.length, asked.changes.length]).toEqual([2, 0]);
  const [first, second] = asked.questions;
  const answers = new Map([
    [first!.id, standing[0]!.key],
    [second!.id, ANOTHER],
  ]);
  const after = merged(standing, two, answers);
  expect(after.map(({ opd }) => opd)).toEqual(["Dinas Kesehatan", "Dinas Sosial"]);
  expect(mergeCatalog(after, [two], NONE).changes).toEqual([]);
  // One that could be it is it.
  const one = fromWorkbook(catalogEntry("SIAP", "Kota Tegal", { opd: "Dinas Sosial" }));
  expect(merged(standing, one)).toMatchObject([{ opd: "Dinas Sosial" }]);
});

test("without a region nothing comes in", () => {
  const incoming = fromWorkbook(catalogEntry("Satu", ""), catalogEntry("Dua", "  "));
  expect(mergeCatalog([], [incoming], NONE)).toEqual({ changes: [], questions: [], withoutRegion: 2 });
});

test("a row that somebody typed without the hidden cell is read, and never written", async () => {
  const catalog = merged([], fromWorkbook(catalogEntry("Satu", "Kota Tegal")));
  const spec = catalogSheet(catalog, catalogWords("id"));
  spec.cells.push({ top: 5, left: 0, values: [["Dua", "Kota Tegal", 2024]] });
  const data = await readXlsxWorkbook(await writeXlsxWorkbook({ sheets: [spec] }), "k.xlsx");
  const read = catalogIn(data, CATALOG_LANGUAGES)!;
  expect(read.entries).toMatchObject([
    { name: "Satu", byHand: false },
    { name: "Dua", year: 2024, byHand: true },
  ]);
  expect([...read.rows.values()]).toEqual([5, 6]);
  const again = fromWorkbook(catalogEntry("Dua", "Kota Tegal", { year: 2026, maturity: 99 }));
  expect(mergeCatalog(read.entries, [again], NONE).changes).toEqual([]);
  // Another catalogue takes it over like every innovation.
  expect(merged([], { entries: read.entries, isWorkbook: false })).toMatchObject([{}, { name: "Dua", byHand: false }]);
});

test("the catalogue knows an innovation by region, name and department, and nothing that is to be asked", () => {
  const list = merged(
    [],
    fromWorkbook(
      catalogEntry("SIPANDU", "Kota Tegal", { opd: "RSUD" }),
      catalogEntry("SIPANDU", "Kabupaten Tegal", { opd: "RSUD" }),
    ),
  );
  const catalog = new Catalog(list);
  expect(catalog.named({ region: "Pemkot Tegal", name: "Sipandu", opd: "" })?.region).toBe("Kota Tegal");
  expect(catalog.named({ region: "Tegal", name: "SIPANDU", opd: "RSUD" })).toBeNull();
  expect(catalog.named({ region: "Kota Tegal", name: "SIPANDU", opd: "Dinas Lain" })).toBeNull();
});

test("thousands of innovations come in one by one, each to its own line", () => {
  const many = Array.from({ length: 3_000 }, (_, at) =>
    catalogEntry(
      `Inovasi ${"abcdefghij"[at % 10]!.repeat(3)} ${at}`,
      `Kabupaten Daerah ${"klmnopqrst"[at % 10]!.repeat(4)}`,
      {
        opd: `Dinas ${at % 30}`,
      },
    ),
  );
  const catalog = merged([], fromWorkbook(...many));
  expect(catalog).toHaveLength(3_000);
  const again = fromWorkbook(...[...many].reverse().map((entry) => ({ ...entry, year: 2026, reported: [2026] })));
  const { changes, questions: asked } = mergeCatalog(catalog, [again], NONE);
  expect([changes.length, asked.length]).toEqual([3_000, 0]);
  expect(new Set(changes.map(({ after }) => after.year))).toEqual(new Set([2026]));
});
