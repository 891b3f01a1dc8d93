import { analyze } from "../../../src/analysis/index";
import type { Analysis } from "../../../src/analysis/types";
import { readWorkbook, sourcesOf } from "../../../src/workbook/index";
import { cellBehind, cellInTable } from "../../../src/workbook/places";
import type { CellValue, SheetData, WorkbookReading } from "../../../src/workbook/types";
import { PROFILE_HEADER, KNOWN, plainWide, RULES, sheet, SID, workbook } from "../sheets";

function read(...sheets: SheetData[]): { reading: WorkbookReading; analysis: Analysis } {
  const reading = readWorkbook(workbook(...sheets), RULES);
  const { innovations, spd, opd, problem } = reading;
  if (!innovations || problem) throw new Error(JSON.stringify(problem));
  return { reading, analysis: analyze({ innovations, spd, opd, rules: RULES }) };
}

const WIDE = read(sheet("Inovasi", plainWide())).analysis;
const maturities = ({ innovations }: Analysis): [string, string, number, number | null][] =>
  innovations.map(({ name, opd, maturity, evidencedMaturity }) => [name, opd, maturity, evidencedMaturity]);

/** One row for each indicator of each innovation. */
function perIndicator(value: string, score: (level: number, weight: number) => CellValue, named = true): CellValue[][] {
  const weights = [3, 2, 2, 2, 2, 2, 1, 2, 1, 2, 2, 2, 1, 2, 2, 2, 2, 2, 1, 2];
  return [
    [...PROFILE_HEADER, "Indikator", value, "Bukti"],
    ...KNOWN.flatMap((known) =>
      SID.map((indicator, at): CellValue[] => {
        const profile = [known.no, known.nama, known.opd, known.tahapan, known.urusan, known.ujiCoba, known.penerapan];
        const own = named || at === 0 ? profile : profile.map(() => null);
        return [
          ...own,
          `${indicator.key}. ${indicator.name}`,
          score(known.levels[at]!, weights[at]!),
          known.evidence[at]!,
        ];
      }),
    ),
  ];
}

describe("a row for each indicator", () => {
  test.each<[about: string, rows: CellValue[][]]>([
    ["levels", perIndicator("Level", (level) => level)],
    ["levels under Skor", perIndicator("Skor", (level) => level)],
    ["levels in words", perIndicator("Parameter", (level) => `Level ${level}`)],
    ["the name only in the first row", perIndicator("Level", (level) => level, false)],
    ["below a title", [["REKAP PENILAIAN MANDIRI"], [], ...perIndicator("Level", (level) => level)]],
  ])("%s", (_, rows) => {
    const { analysis, reading } = read(sheet("Data", rows));
    expect(maturities(analysis)).toEqual(maturities(WIDE));
    expect(reading.spd).toBeNull();
  });

  test("findings stand at their own cells", () => {
    const rows = perIndicator("Level", (level) => level);
    rows[3]![8] = 7;
    const { analysis, reading } = read(sheet("Data", rows));
    const invalid = analysis.findings.filter(({ code }) => code === "level-invalid");
    expect(invalid.map(({ address, innovationRow }) => [address, innovationRow])).toEqual([["Data!I4", 2]]);
    const table = reading.innovations!;
    expect(cellInTable(table, { sheet: "Data", row: 4, column: 8 })).toMatchObject({ sheet: "Data/*", row: 2 });
    expect(cellInTable(table, { sheet: "Data", row: 99, column: 8 })).toBeNull();
  });

  test("points that are neither levels nor weight x level are refused", () => {
    const rows = perIndicator("Skor", (level) => level * 2.5);
    expect(readWorkbook(workbook(sheet("Data", rows)), RULES).problem?.kind).toBe("no-scores");
  });

  test("an ordinary table with a column Indikator is none of them", () => {
    const rows = plainWide().map((row, at) => [...row, at === 0 ? "Indikator Kinerja" : "IKU 1"]);
    expect(read(sheet("Inovasi", rows)).reading.innovations?.sheet).toBe("Inovasi");
  });
});

/** The department's form: an innovation a sheet. */
function form(
  known: (typeof KNOWN)[number],
  [question, answer, evidence]: [string, string, string | null],
): CellValue[][] {
  const rows: [string, CellValue, CellValue][] = [
    ["Nama Inovasi Daerah", known.nama, "Tidak perlu"],
    ["Tahapan Inovasi", known.tahapan, ""],
    ["Urusan Pemerintahan", known.urusan, ""],
    ["Waktu Uji Coba Inovasi Daerah", known.ujiCoba, ""],
    ["Waktu Penerapan Inovasi Daerah", known.penerapan, ""],
    ...SID.map(({ name }, at): [string, CellValue, CellValue] => [name, known.levels[at]!, known.evidence[at]!]),
  ];
  return [
    ["PROPOSAL INOVASI DAERAH"],
    ["Nama OPD/UPTD/Puskesmas :", known.opd],
    [],
    ["NO", question, "DEFINISI OPERASIONAL", answer, ...(evidence === null ? [] : [evidence])],
    ...rows.map(([text, value, proof], at): CellValue[] => [
      at + 1,
      text,
      "penjelasan",
      value,
      ...(evidence === null ? [] : [proof]),
    ]),
  ];
}

describe("the form of the department, an innovation a sheet", () => {
  test.each<[string, string, string | null]>([
    ["JENIS ISIAN", "INFORMASI/JAWABAN", "DATA PENDUKUNG"],
    ["Uraian", "Jawaban", "Bukti Dukung"],
    ["Indikator", "Isian", "Data Dukung"],
    ["Pertanyaan", "Jawaban", null],
    ["Aspek", "Level", "Bukti"],
  ])("%s | %s | %s", (...headers) => {
    const { analysis, reading } = read(...KNOWN.map((known) => sheet(`Form ${known.no}`, form(known, headers))));
    expect(maturities(analysis).map((row) => row.slice(0, 3))).toEqual(maturities(WIDE).map((row) => row.slice(0, 3)));
    if (headers[2] !== null) expect(maturities(analysis)).toEqual(maturities(WIDE));
    expect(reading.innovations?.places?.sheets).toEqual(KNOWN.map(({ no }) => `Form ${no}`));
  });

  /** Levels beside what they are worth, the name above the questions. */
  function scored(known: (typeof KNOWN)[number], headers: string[], cells: (level: number, at: number) => CellValue[]) {
    return [
      ["FORMULIR PENILAIAN INOVASI DAERAH"],
      ["Nama Inovasi", ":", known.nama],
      ["Perangkat Daerah", ":", known.opd],
      ["Urusan", ":", known.urusan],
      ["Tahapan", ":", known.tahapan],
      ["Waktu Uji Coba", ":", known.ujiCoba],
      ["Waktu Penerapan", ":", known.penerapan],
      ["No", "Indikator", ...headers, "Data Dukung"],
      ...SID.map(({ key, name }, at): CellValue[] => [key, name, ...cells(known.levels[at]!, at), known.evidence[at]!]),
      ["", "JUMLAH"],
    ];
  }
  const weights = SID.map(({ weight }) => weight.value!);
  test.each<[string[], (level: number, at: number) => CellValue[]]>([
    [["Bobot", "Level (1-3)", "Skor"], (level, at) => [weights[at]!, level, level * weights[at]!]],
    [["Skor", "Level"], (level, at) => [level * weights[at]!, level]],
    [["Bobot", "Nilai", "Parameter"], (level, at) => [weights[at]!, level * weights[at]!, `Parameter ${level}`]],
    [["Skor (Bobot x Level)", "Capaian Level"], (level, at) => [level * weights[at]!, level]],
    [["Bobot", "Skor"], (level, at) => [weights[at]!, level * weights[at]!]],
    [["Nilai"], (level) => [level]],
  ])("under %j", (headers, cells) => {
    const sheets = KNOWN.map((known) => sheet(`${known.no}`, scored(known, headers, cells)));
    expect(maturities(read(...sheets).analysis)).toEqual(maturities(WIDE));
  });

  const headers: [string, string, string] = ["JENIS ISIAN", "INFORMASI/JAWABAN", "DATA PENDUKUNG"];

  test("one form is one innovation, one that nobody has named none", () => {
    const blank = form({ ...KNOWN[1]!, nama: "" }, headers);
    const { analysis } = read(sheet("Form 1", form(KNOWN[0]!, headers)), sheet("Form 2", blank));
    expect(analysis.claimed.n).toBe(1);
  });

  test("findings and cells to write are those of the form", () => {
    const wrong = form({ ...KNOWN[1]!, levels: KNOWN[1]!.levels.map((level, at) => (at === 1 ? 8 : level)) }, headers);
    const { analysis, reading } = read(sheet("A", form(KNOWN[0]!, headers)), sheet("B", wrong));
    const invalid = analysis.findings.find(({ code }) => code === "level-invalid");
    // Four rows above, five of the profile, and the second of the indicators.
    expect([invalid?.address, invalid?.innovationRow]).toEqual(["B!D11", 3]);
    const table = reading.innovations!;
    const level = table.columns.find(({ role }) => role.kind === "level" && role.indicator === SID[1]!.id)!;
    expect(cellBehind(table, 3, level.column)).toEqual({ sheet: "B", row: 11, column: 3 });
  });

  test("what was read is said sheet by sheet", () => {
    const { reading } = read(sheet("A", form(KNOWN[0]!, headers)), sheet("B", form(KNOWN[1]!, headers)));
    // The department stands in row 2, the last question in row 29.
    expect(sourcesOf(reading)).toMatchObject([
      { of: "innovations", sheet: "A", rows: [2, 29], count: 1 },
      { of: "innovations", sheet: "B", rows: [2, 29], count: 1 },
    ]);
  });

  test("only the form that the user names", () => {
    const forms = KNOWN.map((known) => sheet(`Form ${known.no}`, form(known, headers)));
    const { innovations } = readWorkbook(workbook(...forms), RULES, { sheet: "Form 2" });
    expect(innovations?.records.map(({ name }) => name)).toEqual([KNOWN[1]!.nama]);
  });
});

describe("innovations side by side", () => {
  const rows = plainWide();
  const turned = rows[0]!.map((_, column) => rows.map((row) => row[column]!));

  test.each<[about: string, rows: CellValue[][]]>([
    ["the table turned", turned],
    ["below a title", [["FORMULIR INOVASI DAERAH"], [], ...turned]],
    ["beside running numbers", turned.map((row, at) => [at + 1, ...row])],
    ["one innovation", turned.map((row) => row.slice(0, 2))],
    ["with a blank column between", turned.map(([first, ...others]) => [first!, "", ...others])],
  ])("%s", (about, cells) => {
    const { analysis } = read(sheet("Inovasi", cells));
    expect(maturities(analysis)).toEqual(maturities(WIDE).slice(0, analysis.claimed.n));
    expect(analysis.claimed.n).toBe(about === "one innovation" ? 1 : 4);
  });

  test("findings stand in the column of the innovation", () => {
    const wrong = turned.map((row) => [...row]);
    const at = wrong.findIndex(([header]) => /\(Level\)|^16/.test(String(header)));
    wrong[at]![2] = 9;
    const { analysis } = read(sheet("Inovasi", wrong));
    const invalid = analysis.findings.filter(({ code }) => code === "level-invalid");
    expect(invalid.map(({ address }) => address)).toEqual([`Inovasi!C${at + 1}`]);
  });

  test("a guide that lists the columns is none", () => {
    const guide = rows[0]!.map((header): CellValue[] => [header!, "Isi sesuai formulir"]);
    const data = workbook(sheet("Petunjuk", [["Kolom", "Penjelasan"], ...guide]), sheet("Inovasi", rows));
    expect(readWorkbook(data, RULES).innovations?.sheet).toBe("Inovasi");
  });

  describe("with their names above the indicators", () => {
    const at = turned.findIndex(([header]) => header === "Nama Inovasi");
    const names = turned[at]!.slice(1);
    const levels = turned.filter(([header]) => /\d+\. |\(Level\)/.test(String(header)));
    const blank = names.map((): CellValue => "");
    const [group, under] = [
      ["Indikator", "Nama Inovasi", ...blank.slice(1)],
      ["", ...names],
    ] as CellValue[][];
    const merges = [{ top: 0, left: 1, bottom: 0, right: names.length }];
    const more = (rows: CellValue[][], ...columns: CellValue[][]): CellValue[][] =>
      rows.map((row, y) => [...row, ...columns.map((column) => column[y] ?? "")]);

    test.each<[about: string, rows: CellValue[][], merged?: boolean]>([
      ["a cell that says both", [["Indikator / Nama Inovasi", ...names], ...levels]],
      ["the other way round", [["Inovasi \\ Indikator", ...names], ...levels]],
      ["a group above them", [group!, under!, ...levels]],
      ["a merged group above them", [group!, under!, ...levels], true],
      ["a column of sums behind a merged group", more([group!, under!, ...levels], ["", "Jumlah", 4, 4]), true],
      [
        "columns of weights and notes",
        more([["Indikator / Inovasi", ...names], ...levels], ["Bobot", 3], ["Catatan", "ya"]),
      ],
    ])("%s", (_about, cells, merged = false) => {
      const { analysis } = read({ ...sheet("Matriks", cells), merges: merged ? merges : [] });
      expect(analysis.claimed.n).toBe(names.length);
      const named = read(sheet("Matriks", [["Nama Inovasi", ...names], ...levels])).analysis;
      expect(maturities(analysis)).toEqual(maturities(named));
      expect(new Set(named.innovations.map(({ maturity }) => maturity)).size).toBeGreaterThan(1);
    });

    test("an innovation may be called like a column", () => {
      const called = ["Layanan Antar Berkas", "Video Desa", "Target Zero Stunting", "SOSIALISASI KELILING"];
      const notes = more(
        [["Indikator / Inovasi", ...called], ...levels],
        ["Target 2026", 3, 3],
        ["Catatan Desk", "ya"],
      );
      const { analysis } = read(sheet("Matriks", notes));
      expect(analysis.innovations.map(({ name }) => name)).toEqual(called);
    });

    test.each<[about: string, rows: CellValue[][]]>([
      ["nothing says what the columns are", [["Indikator", ...names], ...levels]],
      ["a table of rules", [["Indikator", "Level 1", "Level 2", "Level 3"], ...levels.map(([one]) => [one!, 1, 2, 3])]],
      ["years", [["Indikator", "Klaim 2025", "Target 2026"], ...levels.map(([one]) => [one!, 2, 3])]],
      [
        "a form",
        [["", "Nama Inovasi", "SIPANDU"], ["", "OPD", "Dinas A"], ...levels.map(([one, level]) => [one!, level!, ""])],
      ],
    ])("%s: no innovations", (_about, cells) => {
      expect(readWorkbook(workbook(sheet("Matriks", cells)), RULES).innovations).toBeNull();
    });
  });
});
