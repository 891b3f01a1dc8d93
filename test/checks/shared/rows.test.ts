import { departmentsOf } from "../../../src/checks/shared/departments/departments";
import { nameProposals } from "../../../src/checks/shared/departments/nameProposals";
import { lookUp } from "../../../src/checks/shared/listedValue";
import { toldAt } from "../../../src/checks/shared/toldAt";
import { inWindow } from "../../../src/checks/shared/window";
import { comparedNames } from "../../../src/checks/shared/innovationNames";
import { isScoredStage } from "../../../src/checks/shared/stage";
import { latestIn } from "../../../src/checks/shared/dates";
import type { Observation } from "../../../src/checks/types";
import type { InnovationRecord } from "../../../src/workbook/types";
import { context, evidenceCodes, observe, rules, words, type TableSpec } from "../build";

const found = (spec: TableSpec, code: string): Observation[] => observe(spec).filter((one) => one.code === code);

describe("departments", () => {
  const of = (spec: TableSpec): unknown[] =>
    departmentsOf(context(spec)).map(({ key, name, listed, rows, spellings }) => [
      key,
      name,
      listed,
      rows,
      [...spellings],
    ]);
  const row = (opd: string): TableSpec["records"][number] => ({ fields: { opd } });

  test("come in the order of the list, then of the table, and rows without a name last", () => {
    const records = [row(""), row("Dinas Sosial"), row("Dinkes"), row("#N/A"), row("Dinas Kesehatan"), row("Dinkes")];
    expect(of({ records, opd: ["Dinas Kesehatan", "Dinas Pangan"] })).toEqual([
      [
        "dinaskesehatan",
        "Dinas Kesehatan",
        true,
        [7, 9, 10],
        [
          ["Dinas Kesehatan", 1],
          ["Dinkes", 2],
        ],
      ],
      ["dinaspangan", "Dinas Pangan", true, [], [["Dinas Pangan", 0]]],
      ["dinassosial", "Dinas Sosial", false, [6], [["Dinas Sosial", 1]]],
      ["", "", false, [5, 8], []],
    ]);
  });

  test("are all named where every row names one", () => {
    expect(of({ records: [row("Dinas Sosial")] })).toEqual([
      ["dinassosial", "Dinas Sosial", false, [5], [["Dinas Sosial", 1]]],
    ]);
  });

  test("without a list bear the name that is written most often, of equals the longer one", () => {
    expect(departmentsOf(context({ records: [row("Dinas Kesehatan"), row("Dinkes"), row("Dinkes")] }))[0]!.name).toBe(
      "Dinkes",
    );
    expect(departmentsOf(context({ records: [row("Dinkes"), row("Dinas Kesehatan")] }))[0]!.name).toBe(
      "Dinas Kesehatan",
    );
  });

  test("that a name may mean are proposed, those without innovations first", () => {
    const opd = ["Dinas Komunikasi dan Statistik", "Dinas Komunikasi dan Persandian", "Dinas Kesehatan"];
    const records = [row("Dinas Komunikasi dan Statistik"), row("Dinas Kesehatan"), row("Dinas Komunikasi")];
    expect(nameProposals(context({ records, opd }))).toEqual([
      {
        name: "Dinas Komunikasi",
        innovations: 1,
        candidates: ["Dinas Komunikasi dan Persandian", "Dinas Komunikasi dan Statistik"],
      },
    ]);
    expect(nameProposals(context({ records: [row("Dinas Komunikasi")], opd }))).toEqual([]);
    expect(nameProposals(context({ records: [row("Dinas Kesehatan"), row("Bagian Umum")], opd }))).toEqual([]);
  });
});

test("a cell of a list is looked up without case, hyphens and blanks; one wording may hold the other", () => {
  const listed = (cell: string, values: string[]): boolean => lookUp(cell, values).listed;
  expect(listed("non-digital", ["Digital", "Non Digital"])).toBe(true);
  expect(listed("NonDigital", ["Non Digital"])).toBe(true);
  expect(listed("Inovasi pelayanan publik", ["Pelayanan Publik"])).toBe(true);
  expect(listed("Publik", ["Pelayanan Publik"])).toBe(true);
  expect(listed("Publikasi", ["Pelayanan Publik"])).toBe(false);
  expect(listed("Perangkat Daerah", ["OPD"])).toBe(true);
  expect(listed("SKPD", ["Organisasi Perangkat Daerah"])).toBe(true);
  expect(listed("Bupati", ["Kepala Daerah"])).toBe(true);
  expect(listed("PNS", ["ASN"])).toBe(true);
  expect(lookUp("Digitl", ["Digital", "Non Digital"])).toEqual({ listed: false, suggestion: "Digital" });
  // A list of numbers cannot judge words.
  expect(listed("makanan bergizi", ["1", "2"])).toBe(true);
  expect(listed("9", ["1", "2"])).toBe(false);
  expect(listed("makanan", ["Asta 1", "Asta 2"])).toBe(false);
  expect(listed("", ["Digital"])).toBe(true);
});

test("the assessed years include their first and last day", () => {
  const window = { from: "2024-01-01", to: "2025-12-31", orDevelopedInside: false };
  expect(["2024-01-01", "2024-06-01", "2025-12-31"].filter((date) => !inWindow(date, window))).toEqual([]);
  expect(["2023-12-31", "2026-01-01", null].filter((date) => inWindow(date, window))).toEqual([]);
});

test.each([
  ["Penerapan", true],
  ["Sudah diterapkan penuh", true],
  ["Tahap 3 Implementasi", true],
  ["Penerapan/Implementasi", true],
  ["Uji Coba", false],
  ["Belum penerapan", false],
])("the stage %s counts: %s", (text, scored) => {
  expect(isScoredStage(text, rules)).toBe(scored);
});

test("a month may mean its last day, a day only itself", () => {
  const latest = (raw: string, date: string): string | null =>
    latestIn(
      { fields: { penerapan: { column: 1, raw, text: raw, date } } } as unknown as InnovationRecord,
      "penerapan",
    );
  expect(latest("Maret 2024", "2024-03-01")).toBe("2024-03-31");
  expect(latest("03/2024", "2024-03-01")).toBe("2024-03-31");
  expect(latest("01/03/2024", "2024-03-01")).toBe("2024-03-01");
  expect(latest("1 Maret 2024", "2024-03-01")).toBe("2024-03-01");
  expect(latest("2024-03-01", "2024-03-01")).toBe("2024-03-01");
  expect(latest("5 Maret 2024", "2024-03-05")).toBe("2024-03-05");
  expect(latest("", "2024-03-01")).toBeNull();
});

test("names that differ in a number alone share their letters", () => {
  const names = comparedNames(context({ records: [{ name: "Rumah Curhat 1" }, { name: "rumah-curhat" }] }));
  expect(names).toEqual([
    { key: "rumahcurhat1", letters: "rumahcurhat" },
    { key: "rumahcurhat", letters: "rumahcurhat" },
  ]);
});

test("what stands on another sheet is told there", () => {
  expect(toldAt({ row: 3, column: 1 })).toEqual({ row: 3, column: 1 });
  const elsewhere = { sheet: "Lain", header: "Nama" };
  expect(toldAt({ row: 3, column: 1, elsewhere })).toEqual({ row: 3, column: 1, elsewhere });
});

test("a maturity in points needs no remark", () => {
  const records = [{ fields: { kematangan: 70 } }];
  const recap: TableSpec = { layout: "recap", moreFields: ["kematangan"], records };
  expect(context(recap).innovations.records[0]!.typedMaturity).toBe(7000);
  expect(found(recap, "read-as")).toEqual([]);
});

test("each occasion wants its own proof: letters, files or lines", () => {
  const few = (text: string, level: number): boolean =>
    evidenceCodes("bimtek", text, level).includes("evidence-too-few");
  const order = (number: number): string => `Surat Tugas Nomor ${number}/ST/2025 tanggal 3 Maret 2025`;
  expect(few(`${order(1)}\n${order(2)}`, 2)).toBe(false);
  expect(few(order(1), 2)).toBe(true);
  expect(few(`${order(1)}\nDaftar hadir`, 2)).toBe(true);
  expect(few("bimtek1.pdf\nbimtek2.pdf", 2)).toBe(false);
  expect(few("bukti.zip", 3)).toBe(false);
  expect(few("https://drive.google.com/drive/folders/abc?usp=sharing", 3)).toBe(false);
});

test("a design is told where it is too short, and only where there is a column for it", () => {
  const short = words(10);
  expect(found({ records: [{ fields: { rancangBangun: short } }] }, "design-too-short")).toHaveLength(1);
  expect(found({ fields: ["opd"], records: [{}] }, "design-too-short")).toEqual([]);
  expect(found({ fields: ["opd"], records: [{ name: "A" }, { name: "B" }] }, "similar-design")).toEqual([]);
});
