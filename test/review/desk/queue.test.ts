import { analyze } from "../../../src/analysis/index";
import {
  deskRows,
  evidenceOf,
  departmentLetters,
  matches,
  decidedByDepartment,
  decidedOf,
  rowAfter,
  type DeskRow,
} from "../../../src/review/desk/index";
import { deskLetter } from "../../../src/i18n/letters/deskLetter";
import type { Finding } from "../../../src/checks/types";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue } from "../../../src/workbook/types";
import { rules2026, wideSheet, workbook, type RowSpec } from "../../support/workbooks";

const ROWS: (RowSpec & { desk: CellValue[] })[] = [
  { name: "SIPANDU", opd: "Dinas Kesehatan", desk: ["Lanjut", "", 46_351] },
  {
    name: "Jemput Bola",
    opd: "DINKES",
    evidence: { "18": "menyusul", "25": "foto-a.jpg; foto-b.jpg" },
    desk: ["Lengkapi", "SK belum ada", ""],
  },
  { name: "Belum Jalan", opd: "Dinas Sosial", stage: "Uji Coba", desk: ["Tidak dapat lanjut", "", ""] },
  { name: "Bank Sampah", opd: "", desk: ["menunggu rapat", "", "kemarin"] },
  { name: "Ditarik", opd: "Dinas Sosial", included: "Tidak", desk: ["Lengkapi", "", ""] },
];

function build() {
  const { values, ...sheet } = wideSheet(ROWS);
  const desk = [["Keputusan Desk", "Catatan Desk", "Tanggal Desk"], ...ROWS.map((row) => row.desk)];
  const data = workbook({ ...sheet, values: values.map((cells, i) => [...cells, ...desk[i]!]) });
  const { innovations, spd, opd } = readWorkbook(data, rules2026);
  const analysis = analyze({ innovations: innovations!, spd, opd, rules: rules2026 });
  return { analysis, rows: deskRows({ analysis, innovations: innovations!, opd }) };
}

const names = (rows: readonly DeskRow[]): string[] => rows.map(({ result }) => result.name);

test("every included innovation with what was decided; unknown words decide nothing", () => {
  const { rows } = build();
  expect(
    rows.map(({ result, decision, decisionText, note, date, suggestion }) => [
      result.row,
      decision,
      decisionText,
      note,
      date,
      suggestion,
    ]),
  ).toEqual([
    [2, "lanjut", "Lanjut", "", "2026-11-25", "lanjut"],
    [3, "lengkapi", "Lengkapi", "SK belum ada", "", "lengkapi"],
    [4, "tidakLanjut", "Tidak dapat lanjut", "", "", "tidakLanjut"],
    [5, null, "menunggu rapat", "", "kemarin", "lanjut"],
  ]);
});

test("filters by decision and department, whatever its spelling", () => {
  const { rows } = build();
  const shown = (show: Parameters<typeof matches>[1]["show"], department: string | null = null): string[] =>
    names(rows.filter((row) => matches(row, { show, department })));
  expect(shown("all")).toHaveLength(4);
  expect(shown("undecided")).toEqual(["Bank Sampah"]);
  expect(shown("lengkapi")).toEqual(["Jemput Bola"]);
  expect(shown("all", rows[0]!.department.key)).toEqual(["SIPANDU", "Jemput Bola"]);
  expect(shown("undecided", rows[0]!.department.key)).toEqual([]);
  expect(shown("all", "")).toEqual(["Bank Sampah"]);
});

test("progress overall and by department", () => {
  const { rows } = build();
  expect(decidedOf(rows)).toEqual({ decided: 3, total: 4 });
  expect(decidedByDepartment(rows).map(({ name, decided, total }) => [name, decided, total])).toEqual([
    ["Dinas Kesehatan", 2, 2],
    ["Dinas Sosial", 1, 1],
    ["", 0, 1],
  ]);
});

test("after the last one the first undecided other one comes, then nothing", () => {
  const { rows } = build();
  expect(rowAfter(rows, 2)).toBe(3);
  expect(rowAfter(rows, 5)).toBeNull();
  expect(rowAfter([{ ...rows[0]!, decision: null }, rows[1]!, rows[2]!], 4)).toBe(2);
  expect(rowAfter([rows[3]!], 5)).toBeNull();
});

test("how many pieces of evidence are written, with what counts of the level", () => {
  const { rows, analysis } = build();
  const evidence = evidenceOf(rows[1]!, analysis);
  expect(evidence).toHaveLength(20);
  expect(evidence.find(({ key }) => key === "18")).toMatchObject({ level: 2, checked: 0, pieces: 1 });
  expect(evidence.find(({ key }) => key === "25")).toMatchObject({
    level: 2,
    checked: 2,
    desk: null,
    pieces: 2,
  });
});

describe("letters", () => {
  const none = new Set<never>();

  test("one a department, with what to complete and what cannot go on", () => {
    const { rows } = build();
    const letters = departmentLetters(rows, none);
    expect(
      letters.map(({ department, complete, refused }) => [department.name, complete.length, refused.length]),
    ).toEqual([
      ["Dinas Kesehatan", 1, 0],
      ["Dinas Sosial", 0, 1],
    ]);
    const text = deskLetter(letters[0]!, rules2026).join("\n");
    expect(text).toMatch(/^Yth\. Kepala Dinas Kesehatan\n/);
    expect(text).toContain("Hal: Hasil desk usulan inovasi daerah tahun 2026");
    expect(text).toContain("1. Jemput Bola\n   Catatan: SK belum ada\n   a. 18 Dukungan anggaran: ");
    expect(text).not.toMatch(/\b[A-Z]{1,3}\d+\b/);
    expect(text).toMatch(/Perbaikan: .+/);
    expect(text).toContain("paling lambat tanggal");
    expect(text).not.toContain("SIPANDU");
    expect(text).not.toContain("Tidak dapat dilanjutkan:");
    const refused = deskLetter(letters[1]!, rules2026).join("\n");
    expect(refused).toContain("Tidak dapat dilanjutkan:");
    expect(refused).not.toContain("paling lambat");
  });

  test("asks nothing that the desk accepted, and leaves remarks out", () => {
    const { rows } = build();
    const all = rows[1]!.result.findings;
    const asked = departmentLetters(rows, none)[0]!.complete[0]!.findings;
    expect(asked).toEqual(all.filter(({ severity }) => severity !== "info"));
    expect(asked.length).toBeGreaterThan(0);
    const accepted = new Set([asked[0]!]);
    expect(departmentLetters(rows, accepted)[0]!.complete[0]!.findings).toEqual(asked.slice(1));
  });

  test("asks for what the evidence folder shows of the innovation as well, but for remarks", () => {
    const { rows } = build();
    const { row } = rows[1]!.result;
    const [found] = rows[1]!.result.findings;
    const about = (severity: "warning" | "info", innovationRow: number | null): Finding => ({
      ...found!,
      ...{ code: "file-missing", params: { value: "sk.pdf" }, severity, innovationRow },
    });
    const files = [about("warning", row), about("info", row), about("warning", null), about("warning", 999)];
    const asked = departmentLetters(rows, none, files)[0]!.complete[0]!.findings;
    expect(asked.filter(({ code }) => code === "file-missing")).toEqual([files[0]]);
  });

  test("innovations without a department get a letter whose addressee is left open", () => {
    const { rows } = build();
    const open = rows.map((row) => (row.result.row === 5 ? { ...row, decision: "lengkapi" as const } : row));
    const last = departmentLetters(open, none).at(-1)!;
    expect(deskLetter(last, rules2026)[0]).toBe("Yth. Kepala …………………………");
  });
});
