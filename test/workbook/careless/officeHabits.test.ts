import { spdIndicators } from "../../../src/rules/index";
import { readWorkbook } from "../../../src/workbook/index";
import type { Area, CellValue, InnovationTable } from "../../../src/workbook/types";
import { KNOWN, PROFILE_HEADER, profileOf, RULES, sheet, SID, workbook } from "../sheets";

const WIDTH = PROFILE_HEADER.length;
const blanks = (count: number): CellValue[] => Array<CellValue>(count).fill("");
const across = (row: number, left: number, right: number): Area => ({ top: row, left, bottom: row, right });

function read(rows: CellValue[][], merges: Area[] = []): InnovationTable {
  const { innovations, problem } = readWorkbook(workbook(sheet("Data", rows, { merges })), RULES);
  expect(problem).toBeNull();
  return innovations!;
}

function expectKnown(table: InnovationTable, firstRow: number): void {
  expect(table.records.map(({ row, name }) => [row, name])).toEqual(
    KNOWN.map(({ nama }, index) => [firstRow + index, nama]),
  );
  const levels = table.records.map((record) => SID.map(({ id }) => record.levels[id]?.level));
  expect(levels).toEqual(KNOWN.map((known) => known.levels));
  expect(table.nameless).toEqual([]);
}

const dataOf = (cells: (levels: readonly number[]) => CellValue[]): CellValue[][] =>
  KNOWN.map((known) => [...profileOf(known), ...cells(known.levels)]);
const plain = dataOf((levels) => [...levels]);
const headed = (headers: readonly string[]): CellValue[][] => [[...PROFILE_HEADER, ...headers], ...plain];

describe("headers as offices write them", () => {
  const english =
    "Regional innovation regulation|Human resources|Budget support|Work tools|Technical guidance|RKPD integration|" +
    "Innovation actors|Implementer|Innovation network|Socialization|Technical guide|Service information|Ease of process|" +
    "Complaint handling|Integrated services|Replication|Innovation speed|Usefulness|Monitoring and evaluation|Innovation video";
  const short =
    "Reg|SDM|Angg|Alat|Bimtek|RKPD|Aktor|Pelaksana|Jejaring|Sos|Pedoman|Info|Proses|Pengaduan|Integrasi|Replikasi|" +
    "Kecepatan|Manfaat|Monev|Video";
  const loose =
    "Regulasi|Jumlah SDM|Anggaran Inovasi|Alat Kerja/IT|Bimbingan Teknis|Program RKPD|Jumlah Aktor|Tim Pelaksana|" +
    "Jejaring Kerja|Sosialisasi/Publikasi|Juknis/Pedoman|Info Layanan|Kemudahan Proses|Layanan Pengaduan|" +
    "Integrasi Layanan|Replikasi Inovasi|Kecepatan Penciptaan|Kemanfaatan|Monev|Video/Kualitas Inovasi";
  test.each<[string, string[]]>([
    ["the weight in brackets", SID.map(({ name, weight }) => `${name} (Bobot ${weight.value})`)],
    ["the weight behind a dash", SID.map(({ name, weight }) => `${name} - bobot: ${weight.value}`)],
    ["the highest score", SID.map(({ key, name, weight }) => `${key}. ${name} (skor maks. ${3 * weight.value!})`)],
    ["English short names in a row", english.split("|")],
    ["abbreviations in a row", short.split("|")],
    ["a word more, or two names", loose.split("|")],
    ["numbers in brackets", SID.map(({ formNumber }) => `(${formNumber})`)],
  ])("%s", (_, headers) => expectKnown(read(headed(headers)), 2));

  test("a department in the header of the names, and a lone word more", () => {
    const rows = [
      ["No", "Nama Inovasi Perangkat Daerah", "SKPD", "Kematangan", "Jumlah SDM"],
      [1, "SIPINTAR", "Dinas Kesehatan", 80, 12],
    ];
    const [record] = read(rows).records;
    expect([record!.name, record!.fields.opd?.text, Object.keys(record!.levels)]).toEqual([
      "SIPINTAR",
      "Dinas Kesehatan",
      [],
    ]);
  });

  test("words of a header split over two rows without a merge", () => {
    const split = (text: string): [string, string] => [text.split(" ")[0]!, text.split(" ").slice(1).join(" ")];
    const heads = SID.map(({ name }) => split(name));
    const rows = [
      ["No", "Nama", "Perangkat", "Tahapan", "Urusan", "Waktu", "Waktu", ...heads.map(([first]) => first)],
      ["", "Inovasi", "Daerah", "", "Pemerintahan", "Uji Coba", "Penerapan", ...heads.map(([, rest]) => rest)],
      ...plain,
    ];
    const table = read(rows);
    expectKnown(table, 3);
    expect(table.records[0]!.fields.opd?.text).toBe(KNOWN[0]!.opd);
    expect(table.records[0]!.fields.penerapan?.date).toBe("2024-06-02");
  });

  test("numbers 1 to 20 below a group that only says level", () => {
    const rows = [
      [...PROFILE_HEADER, "Capaian Level Indikator ke-", ...blanks(19)],
      [...blanks(WIDTH), ...SID.map((_, index) => index + 1)],
      ...plain,
    ];
    expectKnown(read(rows, [across(0, WIDTH, WIDTH + 19)]), 3);
  });

  test("a row of levels below the header is no further header", () => {
    const rows = [
      [...PROFILE_HEADER, "Level Indikator", ...blanks(19)],
      [...blanks(WIDTH), ...SID.map(({ key }) => key)],
      ["", "SIPINTAR 0", ...blanks(WIDTH - 2), ...SID.map(() => 3)],
      ...plain,
    ];
    const table = read(rows, [across(0, WIDTH, WIDTH + 19)]);
    expect(table.headerBottom).toBe(1);
    expect(table.records).toHaveLength(5);
  });

  test("five rows: groups, aspects, names, kinds and column numbers", () => {
    const merges = [
      across(0, WIDTH, WIDTH + 39),
      across(1, WIDTH, WIDTH + 9),
      across(1, WIDTH + 10, WIDTH + 39),
      ...SID.map((_, index) => across(2, WIDTH + 2 * index, WIDTH + 2 * index + 1)),
      ...PROFILE_HEADER.map((_, column) => ({ top: 0, left: column, bottom: 3, right: column })),
    ];
    const rows = [
      [...PROFILE_HEADER, "INDIKATOR", ...blanks(39)],
      [...blanks(WIDTH), "Input", ...blanks(9), "Proses", ...blanks(29)],
      [...blanks(WIDTH), ...SID.flatMap(({ key, name }) => [`${key}. ${name}`, ""])],
      [...blanks(WIDTH), ...SID.flatMap(() => ["Level", "Bukti"])],
      Array.from({ length: WIDTH + 40 }, (_, index) => index + 1),
      ...KNOWN.map((known) => [
        ...profileOf(known),
        ...known.levels.flatMap((level, index) => [level, known.evidence[index]!]),
      ]),
    ];
    const table = read(rows, merges);
    expectKnown(table, 6);
    expect(table).toMatchObject({ headerTop: 0, headerBottom: 3 });
  });

  test.each<[string, CellValue[]]>([
    [
      "letters of the columns",
      Array.from({ length: 27 }, (_, index) => (index < 26 ? String.fromCharCode(65 + index) : "AA")),
    ],
    ["letters in brackets", Array.from({ length: 27 }, (_, index) => `(${String.fromCharCode(97 + (index % 26))})`)],
    ["weights", ["", "Bobot", ...blanks(5), ...SID.map(({ weight }) => weight.value!)]],
    ["highest scores", ["Skor Maksimal", ...blanks(6), ...SID.map(({ weight }) => 3 * weight.value!)]],
    ["an example", ["Contoh", "SIMANTAP", "Dinas X", "Penerapan", "Kesehatan", 45_300, 45_400, ...SID.map(() => 3)]],
  ])("a row of %s below the header is no innovation", (_, row) =>
    expectKnown(read([headed(SID.map(({ name }) => name))[0]!, row, ...plain]), 3),
  );

  test("own level beside the examiner's, kinds with further words", () => {
    const merges = SID.map((_, index) => across(0, WIDTH + 4 * index, WIDTH + 4 * index + 3));
    const rows = [
      [...PROFILE_HEADER, ...SID.flatMap(({ key, name }) => [`Indikator ${key}: ${name}`, "", "", ""])],
      [
        ...blanks(WIDTH),
        ...SID.flatMap(() => ["Level Verifikator", "Level Mandiri", "Link Google Drive", "Penanggung Jawab"]),
      ],
      ...KNOWN.map((known) => [
        ...profileOf(known),
        ...known.levels.flatMap((level, index) => [3 - level, level, known.evidence[index]!, "Budi"]),
      ]),
    ];
    const table = read(rows, merges);
    expectKnown(table, 3);
    const proofs = table.records.map((record) => SID.map(({ id }) => record.evidence[id]?.raw));
    expect(proofs).toEqual(KNOWN.map((known) => known.evidence));
  });

  test("of two columns with years the one of the assessed year, in either order", () => {
    for (const years of [
      [2025, 2026],
      [2026, 2025],
      [2024, 2025],
    ] as const) {
      const rows = [
        ["No", "Nama Inovasi", "OPD", ...years.map((year) => `Skor Kematangan ${year}`)],
        [1, "SIPINTAR", "Dinas Kesehatan", ...years.map((year) => year - 2000)],
      ];
      expect(read(rows).records[0]!.typedMaturity).toBe(100 * (Math.max(...years) - 2000));
    }
  });
});

describe("below the innovations", () => {
  const header = headed(SID.map(({ name }) => name));
  test.each<[string, CellValue[][]]>([
    [
      "a signature in the column of the names",
      [
        [],
        ["", "Plt. KEPALA BADAN RISET"],
        ["", "KABUPATEN CONTOH,"],
        [],
        ["", "Drs. H. AHMAD, M.Si"],
        ["", "Pembina"],
      ],
    ],
    ["a legend of levels", [[], ["", "Level 1 : SK Kepala Daerah"], ["", "Level 2 : Perkada"]]],
    ["a legend with numbers", [["Keterangan"], ["1", "= Level 1"], ["2", "= Level 2"]]],
    ["the source", [[], ["", "Sumber data: OPD, diolah Litbang"]]],
    ["a count", [[], ["", "Total Inovasi : 4"]]],
  ])("%s is no innovation", (_, below) => expectKnown(read([...header, ...below]), 2));

  test("a legend is told from names also without a column of numbers", () => {
    const table = (below: string[]): string[] =>
      read([...header, [], ...below.map((text) => ["", text])].map((row) => row.slice(1))).records.map(
        ({ name }) => name,
      );
    const names = KNOWN.map(({ nama }) => nama);
    expect(table(["Kepala Bappeda,", "Ir. SITI AMINAH", "NIP. 1970"])).toEqual(names);
    expect(table(["LAPOR CEPAT"])).toEqual([...names, "LAPOR CEPAT"]);
  });

  test("a numbered name after a blank row stays an innovation, and so does one right below", () => {
    expect(read([...header, [], [5, "LAPOR CEPAT"]]).records.at(-1)).toMatchObject({ row: 7, name: "LAPOR CEPAT" });
    expect(read([...header, ["", "LAPOR CEPAT"]]).records.at(-1)).toMatchObject({ row: 6, name: "LAPOR CEPAT" });
  });

  test("between innovations a lone name after a blank row stays one", () => {
    const table = read([...header, [], ["", "LAPOR CEPAT"], [6, "SIMPATI", ...blanks(WIDTH - 2), 3, 3, 3]]);
    expect(table.records.slice(4).map(({ name }) => name)).toEqual(["LAPOR CEPAT", "SIMPATI"]);
  });
});

describe("answers", () => {
  const included = (header: string, answers: CellValue[]): boolean[] =>
    read([
      ["No", "Nama Inovasi", "Kematangan", header],
      ...answers.map((answer, index) => [index + 1, `SIPINTAR ${index}`, 80, answer]),
    ]).records.map((record) => record.included);

  test("1 and 0 answer beside each other, a 0 alone may be an empty cell", () => {
    expect(included("Diikutkan", [1, 0, "", 1])).toEqual([true, false, true, true]);
    expect(included("Diikutkan", ["1", "0"])).toEqual([true, false]);
    expect(included("Diikutkan", [0, 0, "Ya"])).toEqual([true, true, true]);
  });

  test("conditions that are not met", () =>
    expect(included("Hasil Verifikasi", ["MS", "TMS", "Tidak memenuhi syarat", "Tidak memenuhi"])).toEqual([
      true,
      false,
      false,
      true,
    ]));
});

describe("sheets of departments", () => {
  const part = (index: number): CellValue[][] => [headed(SID.map(({ name }) => name))[0]!, plain[index]!];
  const parts = KNOWN.map((_, index) => sheet(`OPD ${index + 1}`, part(index)));

  test("the sheet that gathers all of them is the one", () => {
    const whole = sheet("Gabungan", headed(SID.map(({ name }) => name)));
    const { innovations, problem } = readWorkbook(workbook(...parts, whole), RULES);
    expect(problem).toBeNull();
    expect(innovations).toMatchObject({ sheet: "Gabungan", records: { length: 4 } });
  });

  test("without one, and when one is missing there, it is asked", () => {
    const most = sheet("Gabungan", headed(SID.map(({ name }) => name)).slice(0, 4));
    expect(readWorkbook(workbook(...parts), RULES).problem?.kind).toBe("two-tables");
    expect(readWorkbook(workbook(...parts, most), RULES).problem?.kind).toBe("two-tables");
  });

  test("the same names with other levels are not gathered: it is asked", () => {
    const later = plain.map((row) => row.map((cell, column) => (column === WIDTH ? 3 : cell)));
    const whole = sheet("Hasil B", [part(0)[0]!, ...later]);
    expect(readWorkbook(workbook(sheet("Hasil A", part(3)), whole), RULES).problem?.kind).toBe("two-tables");
  });
});

describe("rows of the region", () => {
  const SPD = spdIndicators(RULES);
  const spdOf = (header: CellValue[][], rows: (one: (typeof SPD)[number], index: number) => CellValue[]): number => {
    const table = sheet("SPD", [...header, ...SPD.map(rows)]);
    const { spd } = readWorkbook(workbook(sheet("Data", headed(SID.map(({ name }) => name))), table), RULES);
    return (spd?.records ?? []).reduce((sum, { level, indicator }) => {
      const weight = SPD.find(({ id }) => id === indicator)!.weight.value!;
      return sum + weight * level.level;
    }, 0);
  };
  /** The weights of the twenty rows add up to 21. */
  const ALL_TWOS = 42;
  const bare = (name: string): string => name.replace(/ ?\(.*\)/, "");
  const partsOf = (key: string): [number: string, letter: string] => {
    const [, number = "", letter = ""] = /^(\d+)([ab]?)$/.exec(key)!;
    return [letter === "b" ? "" : number, letter];
  };

  test.each<[string, CellValue[], (one: (typeof SPD)[number], index: number) => CellValue[]]>([
    ["counted from 1 to 20", ["No", "Indikator", "Level"], ({ name }, index) => [index + 1, bare(name), 2]],
    [
      "a letter in a column of its own",
      ["No", "Indikator", "", "Level"],
      ({ key, name }) => [...partsOf(key), bare(name), 2],
    ],
    [
      "the claim beside the examiner's",
      ["No", "Indikator", "Klaim", "Verifikasi"],
      ({ key, name }) => [key, name, 2, 1],
    ],
    ["keys in front", ["No", "Indikator", "Level"], ({ key, name }) => [key, bare(name), 2]],
  ])("%s", (_, header, rows) => expect(spdOf([header], rows)).toBe(ALL_TWOS));
});
