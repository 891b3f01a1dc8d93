import fc from "fast-check";
import ExcelJS from "exceljs";
import { analyze } from "../../src/analysis/index";
import { innovationProfile, type InnovationProfile } from "../../src/exchange/innovationProfile/content";
import { PROFILE_PERCENT, PROFILE_WIDTHS } from "../../src/exchange/innovationProfile/page";
import { problemPart } from "../../src/exchange/innovationProfile/problemPart";
import { profilePages } from "../../src/exchange/innovationProfile/profilePages";
import { profilePageWords } from "../../src/i18n/share/profilePage";
import type { Locale } from "../../src/i18n/locale";
import { columnPoints, pageRoom } from "../../src/template/page";
import type { TemplateContent } from "../../src/template/index";
import { textLines } from "../../src/template/sheetRows";
import type { SheetSpec } from "../../src/template/types";
import { SAMPLE } from "../../src/template/sample/index";
import { isOwnSheet } from "../../src/workbook/ownSheets";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../../src/xlsx/index";
import { content, HEALTH, innovation } from "./merging";
import { regionOf, RULES, templateFile } from "./sharing";

interface Made {
  profiles: InnovationProfile[];
  sheet(profiles: readonly InnovationProfile[], locale?: Locale): SheetSpec;
}

async function made(of: TemplateContent): Promise<Made> {
  const { reading } = await regionOf(await templateFile(of));
  const { innovations, spd, opd } = reading;
  const analysis = analyze({ innovations: innovations!, spd, opd, rules: RULES });
  const profiles = analysis.innovations.flatMap(({ row }) => innovationProfile(analysis, innovations!, row) ?? []);
  return { profiles, sheet: (some, locale = "id") => profilePages(some, profilePageWords(locale, analysis)) };
}

/** The texts of a sheet, row by row. */
function rowsOf({ cells }: SheetSpec): unknown[][] {
  return cells.map(({ values }) => values[0]!.filter((value) => value !== null));
}

function heightOf(sheet: SheetSpec, from: number, to: number): number {
  const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height]));
  let sum = 0;
  for (let row = from; row < to; row += 1) sum += heights.get(row)!;
  return sum;
}

let sample: Made;

beforeAll(async () => {
  sample = await made(SAMPLE);
});

test("the page says what the innovation is, its figures, and each indicator with level and evidence", async () => {
  const one = innovation("Layanan Lansia", HEALTH, {
    rancangBangun:
      "1. Dasar hukum: UU 23/2014.\n2. Permasalahan:\nLansia harus antre tiga jam.\n3. Metode: jemput bola.",
    hasil: "Antrean menjadi 20 menit.",
    manfaat: "Lansia tidak lelah.",
    urusan: "Kesehatan",
    anggaran: 86_500_000,
  });
  const { profiles, sheet } = await made(content([one]));
  expect(profiles[0]).toMatchObject({
    name: "Layanan Lansia",
    department: HEALTH,
    before: "Lansia harus antre tiga jam.",
    after: "Antrean menjadi 20 menit.",
    maturity: 8,
    most: 111,
    status: "tidakMemenuhi",
  });
  const rows = rowsOf(sheet(profiles));
  expect(rows[0]).toEqual(["Layanan Lansia"]);
  expect(rows).toContainEqual(["Tahapan", "Penerapan", "Waktu Penerapan", "12 Maret 2024"]);
  expect(rows.flat()).toContain("86.500.000");
  expect(rows).toContainEqual(["Keadaan sebelum inovasi", "Keadaan sesudah inovasi (hasil)"]);
  expect(rows).toContainEqual(["Lansia harus antre tiga jam.", "Antrean menjadi 20 menit."]);
  expect(rows).toContainEqual(["16", "Regulasi Inovasi Daerah", 2, 0, "SK Layanan Lansia.pdf", "terbukti"]);
  expect(rows).toContainEqual(["17", "Ketersediaan dan peran SDM", 1, 0, "", "belum ada"]);
  expect(rows.flat().join(" ")).toMatch(/Belum dapat dikirim, jadi tidak ada level yang dihitung: .*;/);
});

test("of an innovation that counts each level stands beside the one that is proved", () => {
  const profile = sample.profiles.find(({ status, indicators }) => {
    return status === "lengkapi" && indicators.some(({ state, level }) => state === "proved" && level > 0);
  })!;
  const rows = rowsOf(sample.sheet([profile]));
  for (const { indicator, level, proved, state } of profile.indicators) {
    const row = rows.find(([key]) => key === indicator.key)!;
    expect(row.slice(2, 4)).toEqual([level, proved]);
    expect(proved).toBe(state === "proved" ? level : 0);
  }
});

test("what is not known looks unknown: no part about before, no evidence columns, no levels", async () => {
  const { profiles, sheet } = await made(content([innovation("Layanan Lansia", null)]));
  const [profile] = profiles;
  expect(profile).toMatchObject({ before: null, department: "" });
  const bare = { ...profile!, provedMaturity: null, indicators: [] };
  const texts = rowsOf(sheet([bare])).flat();
  for (const said of ["tidak diketahui", "belum diisi", "Tabel ini tidak memuat level tiap indikator."]) {
    expect(texts).toContain(said);
  }
  expect(texts.join(" ")).toContain("tanyakan saat kunjungan");
});

test.each<[about: string, design: string, part: string | null]>([
  ["its own line", "Latar Belakang\nAntrean panjang setiap hari.\nTujuan\nCepat.", "Antrean panjang setiap hari."],
  [
    "a colon within a paragraph",
    "Dasar: UU. Permasalahan: warga menunggu lama sekali. Isu strategis: digital.",
    "warga menunggu lama sekali.",
  ],
  [
    "with words behind it",
    "b) Kondisi awal sebelum ada inovasi: data dicatat di buku tulis.\nSolusi: aplikasi.",
    "data dicatat di buku tulis.",
  ],
  ["to the end", "Masalah:\nTidak ada data sama sekali di desa", "Tidak ada data sama sekali di desa"],
  ["only a word in a sentence", "Inovasi ini mengatasi masalah antrean di puskesmas dengan cara baru.", null],
  ["nothing under it", "Permasalahan:\n\nMetode: jemput bola ke rumah warga.", null],
  ["blank", "", null],
])("what was wrong before: %s", (_, design, part) => {
  expect(problemPart(design)).toBe(part);
});

test("each innovation of the example has a page of A4, with a break before the next", async () => {
  const sheet = sample.sheet(sample.profiles);
  const { breaks = [], fit, area } = sheet.page!;
  expect(breaks).toHaveLength(sample.profiles.length - 1);
  expect(fit).toEqual({ percent: PROFILE_PERCENT });
  const starts = [0, ...breaks, area.bottom + 1];
  const room = pageRoom("portrait", PROFILE_PERCENT);
  for (const [index, start] of starts.slice(0, -1).entries()) {
    const height = heightOf(sheet, start, starts[index + 1]!);
    expect(height).toBeLessThanOrEqual(room.height);
    expect(height).toBeGreaterThan(room.height * 0.5);
  }
  const width = PROFILE_WIDTHS.reduce((sum, characters) => sum + columnPoints(characters), 0);
  expect(width).toBeLessThanOrEqual(room.width);
  // The file says so, and what it holds is never read as innovations.
  const bytes = await writeXlsxWorkbook({ sheets: [sheet] });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const [written] = workbook.worksheets;
  expect(written!.pageSetup).toMatchObject({ paperSize: 9, orientation: "portrait", scale: PROFILE_PERCENT });
  expect(written!.pageSetup.printArea).toBe(`A1:H${area.bottom + 1}`);
  const data = await readXlsxWorkbook(bytes, "profil.xlsx");
  expect(data.sheets.every(isOwnSheet)).toBe(true);
});

test("a page stays a page whatever is written, in both languages, and every text has the room it needs", () => {
  const long = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ maxLength: 6_000 }),
    fc.array(fc.string({ maxLength: 90 }), { maxLength: 80 }).map((lines) => lines.join("\n")),
  );
  const [first] = sample.profiles;
  fc.assert(
    fc.property(
      fc.record({
        name: long,
        design: long,
        before: fc.option(long),
        after: long,
        aim: long,
        benefit: long,
        text: long,
      }),
      fc.constantFrom<Locale>("id", "en"),
      ({ text, ...given }, locale) => {
        const profile = {
          ...first!,
          ...given,
          refusals: sample.profiles.flatMap(({ refusals }) => refusals),
          facts: first!.facts.map(({ field }) => ({ field, value: { text } })),
          indicators: first!.indicators.map((one) => ({ ...one, evidence: text })),
        };
        const sheet = sample.sheet([profile], locale);
        const end = sheet.page!.area.bottom + 1;
        expect(heightOf(sheet, 0, end)).toBeLessThanOrEqual(pageRoom("portrait", PROFILE_PERCENT).height);
        const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height]));
        for (const { top, left, right } of sheet.merges) {
          const value = sheet.cells.find((block) => block.top === top)!.values[0]![left];
          const lines = textLines(PROFILE_WIDTHS, String(value ?? ""), left, right);
          expect(heights.get(top)).toBeGreaterThanOrEqual(lines * 15);
        }
        expect(sheet.name.length).toBeLessThanOrEqual(31);
        expect(sheet.name).not.toMatch(/[[\]:*?/\\']/);
      },
    ),
    { numRuns: 60 },
  );
});
