import { spdIndicators, valueOf } from "../../../src/rules/index";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue } from "../../../src/workbook/types";
import { RULES, sheet, workbook } from "../sheets";

const SPD = spdIndicators(RULES);
const level = (at: number): number => (at % 3) + 1;

function levels(rows: CellValue[][]): (number | undefined)[] {
  const { spd } = readWorkbook(workbook(sheet("SPD", rows)), RULES);
  return SPD.map(({ id }) => spd?.records.find(({ indicator }) => indicator === id)?.level.level);
}
const ALL = SPD.map((_, at) => level(at));

describe("headings above the rows a and b", () => {
  const titles: Record<string, string> = {
    2: "Tata Kelola Keuangan",
    5: "Tingkat Pengangguran Terbuka",
    10: "Angka Kemiskinan",
    11: "Indeks Pembangunan Manusia (IPM)",
    13: "Kebijakan",
  };
  function table(title: (number: string, name: string) => CellValue[], row: (key: string, at: number) => CellValue[]) {
    let last = "";
    return SPD.flatMap(({ key }, at): CellValue[][] => {
      const number = key.replace(/[a-d]$/, "");
      const heads = number !== key && number !== last;
      last = number;
      return [...(heads ? [title(number, titles[number]!)] : []), row(key, at)];
    });
  }
  const letterOf = (key: string): string => /[a-d]$/.exec(key)?.[0] ?? "";
  const numberOf = (key: string): CellValue => (letterOf(key) === "" ? Number(key) : "");

  test.each<[string, CellValue[][]]>([
    [
      "the letter in a column of its own",
      [
        ["No", "", "Indikator SPD", "Bobot", "Level"],
        ...table(
          (number, name) => [Number(number), "", name],
          (key, at) => [
            numberOf(key),
            letterOf(key) && `${letterOf(key)}.`,
            SPD[at]!.name,
            valueOf(SPD[at]!.weight),
            level(at),
          ],
        ),
      ],
    ],
    [
      "the letter in front of the name",
      [
        ["No", "Indikator", "Level"],
        ...table(
          (number, name) => [Number(number), name],
          (key, at) => [numberOf(key), `${letterOf(key) && `${letterOf(key)}. `}${SPD[at]!.name}`, level(at)],
        ),
      ],
    ],
    [
      "the number in front of the letter",
      [
        ["No", "Uraian", "Level", "Data Dukung"],
        ...table(
          (number, name) => [Number(number), name],
          (key, at) => [key, SPD[at]!.name, level(at), "berkas.pdf"],
        ),
      ],
    ],
    [
      "no numbers",
      [
        ["Indikator", "Level"],
        ...table(
          (_, name) => [name],
          (_, at) => [SPD[at]!.name, level(at)],
        ),
      ],
    ],
    [
      "what was measured",
      [
        ["No", "Indikator", "Capaian", "Level"],
        ...table(
          (number, name) => [Number(number), name],
          (key, at) => [numberOf(key), SPD[at]!.name, "", level(at)],
        ),
      ],
    ],
  ])("%s", (_, rows) => expect(levels(rows)).toEqual(ALL));

  test("a row that was left blank is not filled from a list further down", () => {
    const rows = SPD.map(({ key, name }, at): CellValue[] => [key, name, at === 5 ? "" : level(at)]);
    const found = levels([["No", "Indikator", "Level"], ...rows, [], ["Keterangan"], [SPD[5]!.key, SPD[5]!.name, 3]]);
    expect(found).toEqual(ALL.map((one, at) => (at === 5 ? 0 : one)));
  });
});

test.each([
  "Variabel/Indikator",
  "Indikator Satuan Pemerintah Daerah",
  "Indikator Penilaian SPD",
  "Dimensi dan Indikator",
  "Indikator Inovasi Daerah (SPD)",
  "Unsur / Uraian Indikator",
])("%s heads the rows of the region, with headings of their variables", (header) => {
  const rows = SPD.flatMap(({ name }, at): CellValue[][] => [
    ...(at === 0 ? [["A. INSTITUSI"]] : at === 13 ? [["B. SUMBER DAYA MANUSIA"]] : []),
    [name, level(at)],
  ]);
  expect(levels([[header, "Level"], ...rows])).toEqual(ALL);
});

describe("the level of another year beside what was reached since", () => {
  const table = (headers: string[], cells: (at: number) => CellValue[]): CellValue[][] => [
    ["No", "Indikator", ...headers],
    ...SPD.map(({ key, name }, at) => [key, name, ...cells(at)]),
  ];
  test.each<[string[], (at: number) => CellValue[]]>([
    [["Level 2025", "Target 2026", "Realisasi 2026"], (at) => [1, 3, level(at)]],
    [["Level 2025", "Realisasi 2026"], (at) => [1, level(at)]],
    [["Level Tahun Lalu", "Target Tahun Ini", "Realisasi Tahun Ini"], (at) => [1, 3, level(at)]],
    [["Target Level 2026", "Realisasi Level 2026"], (at) => [3, level(at)]],
    [["Level 2024", "Level 2025", "Realisasi 2026"], (at) => [1, 1, `Level ${level(at)}`]],
  ])("%j", (headers, cells) => expect(levels(table(headers, cells))).toEqual(ALL));

  test.each<[string[], (at: number) => CellValue[]]>([
    [["Level 2026", "Realisasi 2026"], (at) => [level(at), 1]],
    [["Level", "Realisasi 2026"], (at) => [level(at), 1]],
    [["Level 2025", "Realisasi 2026"], (at) => [level(at), at === 3 ? "8,17%" : 1]],
  ])("%j: the level stays the level", (headers, cells) => expect(levels(table(headers, cells))).toEqual(ALL));
});

describe("rows a and b in a column of their own", () => {
  const letterOf = (key: string): string => /[a-d]$/.exec(key)?.[0] ?? "";
  const isFirst = (key: string): boolean => letterOf(key) === "" || letterOf(key) === "a";
  const TITLE = { 2: "Komitmen Anggaran", 5: "Pengangguran", 10: "Kemiskinan", 11: "IPM", 13: "Kebijakan" };
  const titleOf = (key: string): string => TITLE[Number.parseInt(key, 10) as keyof typeof TITLE];

  test.each<[string, (key: string, name: string) => [CellValue, CellValue, CellValue]]>([
    [
      "lettered",
      (key, name) =>
        letterOf(key) === ""
          ? [Number(key), name, ""]
          : [
              isFirst(key) ? Number.parseInt(key, 10) : "",
              isFirst(key) ? titleOf(key) : "",
              `${letterOf(key)}. ${name}`,
            ],
    ],
    [
      "without letters",
      (key, name) =>
        letterOf(key) === ""
          ? [Number(key), name, "-"]
          : [isFirst(key) ? Number.parseInt(key, 10) : "", isFirst(key) ? titleOf(key) : "", name],
    ],
    [
      "each with the number of its row",
      (key, name) => (letterOf(key) === "" ? [key, name, ""] : [key, titleOf(key), name]),
    ],
  ])("%s", (_, names) => {
    for (const header of ["Sub Indikator", "Rincian", "Uraian Sub Indikator", "Sub"]) {
      const rows = SPD.map(({ key, name, weight }, at) => [...names(key, name), valueOf(weight), level(at)]);
      expect(levels([["No", "Indikator", header, "Bobot", "Level"], ...rows])).toEqual(ALL);
    }
  });
});

describe("a column of levels under a header that says nothing of them", () => {
  test.each(["Isian", "Hasil", "Pilihan", "Jawaban", "Kondisi Saat Ini"])("%s", (header) => {
    const rows = SPD.map(({ key, name, weight }, at) => [key, name, valueOf(weight), level(at), "RPJMD.pdf"]);
    expect(levels([["No", "Indikator", "Bobot", header, "Keterangan"], ...rows])).toEqual(ALL);
  });

  test("is none where two columns may be meant, or none holds levels alone", () => {
    const two = SPD.map(({ key, name }, at) => [key, name, level(at), level(at + 1)]);
    expect(levels([["No", "Indikator", "Isian", "Hasil"], ...two])).toEqual(SPD.map(() => undefined));
    const counts = SPD.map(({ key, name }, at) => [key, name, level(at)]);
    expect(levels([["No", "Indikator", "Jumlah Dokumen"], ...counts])).toEqual(SPD.map(() => undefined));
    const words = SPD.map(({ key, name }) => [key, name, "ada"]);
    expect(levels([["No", "Indikator", "Isian"], ...words])).toEqual(SPD.map(() => undefined));
  });
});
