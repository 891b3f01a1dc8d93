import { analyze } from "../../../src/analysis/index";
import { piecesOf, readWorkbook } from "../../../src/workbook/index";
import type { CellValue, WorkbookReading } from "../../../src/workbook/types";
import { RULES, sheet, workbook } from "../sheets";

const [REGULATION, STAFF] = ["Regulasi Inovasi Daerah", "Ketersediaan SDM terhadap inovasi daerah"] as const;

/** One innovation; the columns of two indicators under a header of their own each, with the same cells. */
function grouped(heads: readonly string[], cells: readonly CellValue[]): WorkbookReading {
  const above = [REGULATION, STAFF].flatMap((name) => heads.map((_, at) => (at === 0 ? name : "")));
  const data = sheet("Data", [
    ["No", "Nama Inovasi", ...above],
    ["", "", ...heads, ...heads],
    [1, "SIPINTAR", ...cells, ...cells],
  ]);
  const merges = [0, 1].map((group) => {
    const left = 2 + group * heads.length;
    return { top: 0, bottom: 0, left, right: left + heads.length - 1 };
  });
  return readWorkbook(workbook({ ...data, merges }), RULES);
}

/** The same without headers above. */
function flat(heads: readonly string[], cells: readonly CellValue[]): WorkbookReading {
  return readWorkbook(
    workbook(
      sheet("Data", [
        ["No", "Nama Inovasi", ...heads],
        [1, "SIPINTAR", ...cells],
      ]),
    ),
    RULES,
  );
}

const rolesIn = ({ innovations }: WorkbookReading): string[] =>
  innovations!.columns.flatMap(({ role }) => ("indicator" in role ? [`${role.kind}:${role.indicator}`] : []));

/** The letter of an indicator's evidence, as its checks see it. */
const letterOf = ({ innovations }: WorkbookReading, indicator = "regulasi") => {
  const [piece] = piecesOf(innovations!.records[0]!.evidence[indicator]!);
  return piece?.letter;
};

const codesOf = ({ innovations }: WorkbookReading): string[] =>
  analyze({ innovations: innovations!, spd: null, opd: null, rules: RULES }).findings.map(({ code }) => code);

const HEADS = ["Level", "Nomor Surat", "Tanggal Surat", "Tentang", "File"];
const CELLS: CellValue[] = [2, "188.45/12/2025", "3 Februari 2025", "Tim Inovasi", "sk.pdf"];
const READ = { kind: null, number: "188.45/12/2025", date: "2025-02-03", year: 2025, about: "Tim Inovasi" };

describe("number, date and subject of the letters in columns of their own", () => {
  test("are read for each indicator under its header", () => {
    const reading = grouped(HEADS, CELLS);
    expect(rolesIn(reading)).toEqual(
      ["regulasi", "sdm"].flatMap((id) =>
        ["level", "nomor", "tanggal", "tentang", "evidence"].map((kind) => `${kind}:${id}`),
      ),
    );
    expect([letterOf(reading), letterOf(reading, "sdm")]).toEqual([READ, READ]);
    expect(codesOf(reading)).not.toContain("letter-file-only");
  });

  test.each<[string, string[], CellValue[]]>([
    [
      "other words",
      ["Level", "Bukti", "No. SK", "Tgl SK", "Perihal"],
      [2, "sk.pdf", "188.45/12/2025", 45_691, "Tim Inovasi"],
    ],
    [
      "a date in digits",
      ["Level", "Dokumen", "Nomor", "Tanggal", "Hal"],
      [2, "sk.pdf", "188.45/12/2025", "03022025", "Tim Inovasi"],
    ],
    [
      "labels in the cells",
      ["Level", "Bukti", "Nomor", "Tanggal", "Judul"],
      [2, "sk.pdf", "No. 188.45/12/2025", "2025-02-03", "Tentang Tim Inovasi"],
    ],
  ])("with %s", (_, heads, cells) => expect(letterOf(grouped(heads, cells))).toEqual(READ));

  test.each<[string, string[]]>([
    ["brackets", ["Level", "Bukti", "Nomor", "Tanggal"].map((what) => `${REGULATION} (${what})`)],
    ["dashes", ["Level", "Bukti", "Nomor", "Tanggal"].map((what) => `${REGULATION} - ${what}`)],
    ["nothing but their place", [`Level ${REGULATION}`, `Bukti ${REGULATION}`, "Nomor Surat", "Tanggal Surat"]],
  ])("in one row of headers, told apart by %s", (_, heads) => {
    const reading = flat(heads, [2, "sk.pdf", "188.45/12/2025", "3 Februari 2025"]);
    expect(letterOf(reading)).toEqual({ ...READ, about: null });
  });

  test("a letter of a year that does not count is told at the file", () => {
    const [level, , , about, file] = CELLS;
    const reading = grouped(HEADS, [level!, "800/7/2019", "5 Mei 2019", about!, file!]);
    const { findings } = analyze({ innovations: reading.innovations!, spd: null, opd: null, rules: RULES });
    const found = findings.filter(({ code }) => code === "evidence-year");
    expect(found.map(({ address, params }) => [address, params["year"]])).toEqual([["Data!L3", 2019]]);
  });

  test.each<[string, CellValue[], unknown]>([
    ["the cell names its own letter", [2, "1/2/2024", "", "", "SK Bupati Nomor 5 Tahun 2023 tentang Tim"], "5"],
    ["nothing is filled in", [2, "", "-", "", "sk.pdf"], undefined],
    ["a number of digits only", [2, 188, "", "", "sk.pdf"], "188"],
  ])("%s", (_, cells, number) => expect(letterOf(grouped(HEADS, cells))?.number).toBe(number));

  test("prove nothing without the file, and mend no refused one", () => {
    const [, number, date, about] = CELLS;
    const blank = grouped(HEADS, [2, number!, date!, about!, ""]);
    expect(blank.innovations!.records[0]!.evidence["regulasi"]).toMatchObject({ blank: true });
    expect(codesOf(blank)).toContain("evidence-missing");
    expect(codesOf(grouped(HEADS, [2, number!, date!, about!, "foto.exe"]))).toContain("evidence-type");
  });

  test.each<[string, string[]]>([
    ["a date alone", ["Level", "Tanggal", "File"]],
    ["dates of the reviewer", ["Level", "Nomor Urut", "Tanggal Verifikasi", "File"]],
  ])("%s is none of a letter", (_, heads) => {
    const reading = grouped(heads, [2, ...heads.slice(2).map(() => "3 Februari 2025"), "sk.pdf"]);
    expect(rolesIn(reading).filter((role) => /^(?:nomor|tanggal|tentang)/.test(role))).toEqual([]);
  });

  test("a header of nothing but blanks and brackets takes no longer than another", () => {
    const begun = performance.now();
    for (const long of [`Nomor${" ".repeat(30_000)}x`, `${"( - ".repeat(8_000)}x`]) {
      flat([`Level ${REGULATION}`, `Bukti ${REGULATION}`, long], [2, "sk.pdf", ""]);
    }
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  test("beside another indicator's evidence are that one's", () => {
    const reading = flat(
      [`Level ${REGULATION}`, `Bukti ${REGULATION}`, `Level ${STAFF}`, `Bukti ${STAFF}`, "Nomor", "Tanggal"],
      [2, "perbup.pdf", 2, "sk.pdf", "188.45/12/2025", "3 Februari 2025"],
    );
    expect([letterOf(reading), letterOf(reading, "sdm")]).toEqual([null, { ...READ, about: null }]);
  });
});
