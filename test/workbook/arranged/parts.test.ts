import { analyze } from "../../../src/analysis/index";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue, SheetData } from "../../../src/workbook/types";
import { KNOWN, RULES, sheet, SID, workbook, type SheetOptions } from "../sheets";

type Known = (typeof KNOWN)[number];
const [A, B, C] = KNOWN as [Known, Known, Known, Known];
const THREE = [A, B, C];
const WEIGHTS = SID.map(({ weight }) => weight.value!);
const maturityOf = ({ levels }: Known): number => levels.reduce((sum, level, at) => sum + level * WEIGHTS[at]!, 0);

/** Names, departments and maturities in the order of the sheet. */
function read(...sheets: SheetData[]): [string, string, number][] {
  const { innovations, spd, opd, problem } = readWorkbook(workbook(...sheets), RULES);
  if (!innovations || problem) throw new Error(JSON.stringify(problem));
  const analysis = analyze({ innovations, spd, opd, rules: RULES });
  return analysis.innovations.map((one) => [one.name, one.opd, one.maturity]);
}

const expected = (known: readonly Known[], opd = (one: Known): string => one.opd): [string, string, number][] =>
  known.map((one) => [one.nama, opd(one), maturityOf(one)]);

describe("a row for each indicator of each innovation", () => {
  const header = ["Nama Inovasi", "OPD", "Indikator", "Level"];
  const row = (known: Known, at: number, indicator: CellValue = SID[at]!.name): CellValue[] => [
    known.nama,
    known.opd,
    indicator,
    known.levels[at]!,
  ];
  const each = (of: (at: number) => CellValue[][]): CellValue[][] => [header, ...SID.flatMap((_, at) => of(at))];

  test("sorted by indicator", () => {
    const rows = each((at) => THREE.map((known) => row(known, at)));
    expect(read(sheet("Data", rows))).toEqual(expected(THREE));
  });

  test("two departments with an innovation of one name", () => {
    const same = THREE.map((known, index) => ({ ...known, nama: "POSYANDU", opd: `Dinas ${index}` }));
    const rows = [header, ...same.flatMap((known) => SID.map((_, at) => row(known, at)))];
    expect(read(sheet("Data", rows))).toEqual(expected(same));
  });

  test("the department in the first row of each only", () => {
    const rows = THREE.flatMap((known) =>
      SID.map((_, at): CellValue[] => row(known, at).map((cell, column) => (column === 1 && at > 0 ? "" : cell))),
    );
    expect(read(sheet("Data", [header, ...rows]))).toEqual(expected(THREE));
  });

  test("official numbers in place of the names", () => {
    const numbered = ["Nama Inovasi", "OPD", "No Indikator", "Level"];
    const rows = THREE.flatMap((known) => SID.map((indicator, at) => row(known, at, Number(indicator.key))));
    expect(read(sheet("Data", [numbered, ...rows]))).toEqual(expected(THREE));
  });

  test("an innovation twice stays two", () => {
    const rows = [A, A].flatMap((known) => SID.map((_, at) => row(known, at)));
    expect(read(sheet("Data", [header, ...rows]))).toEqual(expected([A, A]));
  });
});

describe("forms", () => {
  const head = (known: Known): CellValue[][] => [
    ["Nama Inovasi", ":", known.nama],
    ["Perangkat Daerah", ":", known.opd],
    ["Urusan", ":", known.urusan],
  ];
  const asked = (known: Known, level = (value: number): CellValue => value): CellValue[][] =>
    SID.map(({ key, name }, at): CellValue[] => [key, name, level(known.levels[at]!), ""]);
  const form = (known: Known, answer = "JAWABAN"): CellValue[][] => [
    ["FORMULIR INOVASI DAERAH 2026"],
    ...head(known),
    [],
    ["NO", "INDIKATOR", answer, "DATA DUKUNG"],
    ...asked(known),
  ];

  test("several on one sheet", () => {
    const rows = THREE.flatMap((known) => [...form(known), [], []]);
    expect(read(sheet("Formulir", rows))).toEqual(expected(THREE));
  });

  test("a header that is repeated within a form", () => {
    const rows = form(A);
    const parts = [...rows.slice(0, 14), [], ["NO", "INDIKATOR", "JAWABAN", "DATA DUKUNG"], ...rows.slice(14)];
    expect(read(sheet("Formulir", parts))).toEqual(expected([A]));
  });

  test("names below the header, one form below the other", () => {
    const rows = THREE.flatMap((known): CellValue[][] => [["", "Nama Inovasi", known.nama, ""], ...asked(known)]);
    const data = sheet("Formulir", [["NO", "URAIAN", "ISIAN", "BUKTI"], ...rows]);
    expect(read(data)).toEqual(expected(THREE, () => ""));
  });

  test.each(["PARAMETER YANG DIPILIH", "LEVEL DICAPAI"])("answers under %s", (answer) => {
    expect(read(...THREE.map((known) => sheet(`F${known.no}`, form(known, answer))))).toEqual(expected(THREE));
  });

  test("hidden ones and old ones are none beside others", () => {
    const options: SheetOptions = { visible: false };
    const others = [sheet("Salinan", form(B), options), sheet("Contoh", form(C))];
    expect(read(sheet("Formulir", form(A)), ...others)).toEqual(expected([A]));
    expect(read(sheet("Formulir", form(A), options))).toEqual(expected([A]));
  });

  test("level and evidence of innovations side by side", () => {
    const of = (cells: (known: Known) => CellValue[]): CellValue[] => THREE.flatMap(cells);
    const rows = [
      ["", "Nama Inovasi", ...of(({ nama }) => [nama, ""])],
      ["", "Perangkat Daerah", ...of(({ opd }) => [opd, ""])],
      ["NO", "INDIKATOR", ...of(() => ["LEVEL", "BUKTI"])],
      ...SID.map(({ key, name }, at): CellValue[] => [
        key,
        name,
        ...of(({ levels, evidence }) => [levels[at]!, evidence[at]!]),
      ]),
    ];
    expect(read(sheet("Formulir", rows))).toEqual(expected(THREE));
  });
});

test("innovations side by side, and more of them below", () => {
  const block = (known: readonly Known[]): CellValue[][] => [
    ["Nama Inovasi", ...known.map(({ nama }) => nama)],
    ["Perangkat Daerah", ...known.map(({ opd }) => opd)],
    ...SID.map(({ name }, at): CellValue[] => [name, ...known.map(({ levels }) => levels[at]!)]),
  ];
  expect(read(sheet("Data", [...block([A, B]), [], ...block([C])]))).toEqual(expected(THREE));
});
