import { mainAffair } from "../../src/checks/shared/affairs/mainAffair";
import type { CellValue, FieldId } from "../../src/workbook/types";
import { codes, observe, rules, words } from "./build";

const of = (fields: Partial<Record<FieldId, CellValue>>): string[] => codes({ records: [{ fields }] });

describe("stage", () => {
  test.each([
    "penerapan",
    "PENERAPAN",
    "Tahap Penerapan",
    "3. Penerapan",
    "Implementasi",
    "Penerapan/Implementasi",
    "Penerapan (sudah berjalan)",
  ])("%s is scored", (tahapan) => {
    expect(of({ tahapan })).toEqual([]);
  });

  test.each(["Inisiatif", "Uji Coba", "Persiapan Penerapan", "Belum penerapan", "Uji Coba dan Penerapan"])(
    "%s is not",
    (tahapan) => {
      expect(of({ tahapan })).toEqual(["stage-not-scored"]);
    },
  );

  test("blank does not qualify, and the dates still matter", () => {
    expect(observe({ records: [{ fields: { tahapan: "-", penerapan: "" } }] })).toMatchObject([
      { code: "stage-not-scored", effect: "row", header: "tahapan" },
      { code: "date-missing", effect: "row", header: "penerapan" },
    ]);
  });

  test("an earlier stage has no dates to answer for", () => {
    expect(of({ tahapan: "Uji Coba", ujiCoba: "", penerapan: "" })).toEqual(["stage-not-scored"]);
    expect(of({ tahapan: "Inisiatif", penerapan: "2026-05-01" })).toEqual(["stage-not-scored"]);
  });
});

describe("window 1 January 2024 to 31 December 2025", () => {
  const trial = { ujiCoba: "2018-01-02" };
  test.each(["2024-01-01", "2025-12-31", 45292])("%p lies inside", (penerapan) => {
    expect(of({ ...trial, penerapan })).toEqual([]);
  });

  test.each([
    ["2023-12-31", "", "date-before-window"],
    ["2023-12-31", "2023-12-31", "date-before-window"],
    ["2023-12-31", "2026-01-01", "date-before-window"],
    ["2023-12-31", "tahun lalu sekali", "date-unreadable,date-before-window"],
    ["2026-01-01", "", "date-after-window"],
  ])("%s, developed %p: %s", (penerapan, pengembangan, code) => {
    expect(of({ ...trial, penerapan, pengembangan }).join()).toBe(code);
  });

  test.each(["2024-01-01", "2025-12-31"])("an earlier one counts when developed on %s", (pengembangan) => {
    expect(of({ ...trial, penerapan: "2020-05-05", pengembangan })).toEqual([]);
  });

  test("a year whose window is not known refuses no date", () => {
    const open = { ...rules, window: { ...rules.window, value: null, reason: "belum diketahui" } };
    expect(codes({ records: [{ fields: { ...trial, penerapan: "2019-01-01" } }], rules: open })).toEqual([]);
  });
});

describe("dates", () => {
  test("effects: the dates that the form requires decide", () => {
    const found = observe({ records: [{ fields: { ujiCoba: "entah", penerapan: "kapan", pengembangan: "Ya" } }] });
    expect(found.map(({ header, effect }) => [header, effect])).toEqual([
      ["ujiCoba", "row"],
      ["penerapan", "row"],
      ["pengembangan", "none"],
    ]);
  });

  test("blank dates: the form takes no innovation without them", () => {
    const found = observe({ records: [{ fields: { ujiCoba: "", penerapan: "-" } }] });
    expect(found.map(({ code, header, effect }) => [code, header, effect])).toEqual([
      ["date-missing", "ujiCoba", "row"],
      ["date-missing", "penerapan", "row"],
    ]);
  });

  test("columns that are not there are not asked for", () => {
    const found = codes({ fields: ["tahapan"], records: [{}] });
    expect(found).toEqual(["column-missing"]);
  });
});

describe("rancang bangun", () => {
  test.each([
    [299, ["design-too-short"]],
    [300, []],
    [301, []],
  ])("%d words", (count, expected) => {
    expect(of({ rancangBangun: words(count) })).toEqual(expected);
  });

  test("blank is a missing field; the count and the limit are told", () => {
    expect(of({ rancangBangun: "" })).toEqual(["field-missing"]);
    const [found] = observe({ records: [{ fields: { rancangBangun: "tiga kata saja" } }] });
    expect(found!.params).toEqual({ count: 3, limit: 300 });
  });
});

describe("lists of values", () => {
  test.each<[FieldId, CellValue]>([
    ["jenis", "Nondigital"],
    ["jenis", "NON-DIGITAL"],
    ["bentuk", "Inovasi pelayanan publik"],
    ["bentuk", "Tata kelola pemerintahan daerah"],
    ["bentuk", "Lainnya sesuai urusan"],
    ["inisiator", "Perangkat Daerah"],
    ["inisiator", "Bupati"],
    ["inisiator", "DPRD"],
    ["klasifikasi", "OPD"],
    ["astaCita", 4],
    ["astaCita", "Asta Cita 4"],
    ["astaCita", "Memperkuat pembangunan sumber daya manusia"],
    ["pkpn", "tidak ada"],
    ["klasifikasi", ""],
  ])("%s %p is taken", (field, value) => {
    expect(of({ [field]: value })).toEqual([]);
  });

  test.each<[FieldId, CellValue, string]>([
    ["jenis", "Digitl", "Digital"],
    ["bentuk", "Pelayana Publik", "Pelayanan Publik"],
    ["inisiator", "Mahasiswa", ""],
    ["astaCita", 9, ""],
  ])("%s %p is not; suggestion %p", (field, value, suggestion) => {
    const found = observe({ records: [{ fields: { [field]: value } }] });
    expect(found.map(({ code, params }) => [code, params["suggestion"]])).toEqual([["value-not-listed", suggestion]]);
  });
});

describe("urusan", () => {
  test.each([
    ["Kesehatan", "Kesehatan"],
    ["Kesehatan; Sosial", "Kesehatan"],
    ["Sosial, Kesehatan", "Sosial"],
    [
      "Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat",
      "Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat",
    ],
    [
      "Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat, Sosial",
      "Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat",
    ],
    ["Koperasi, Usaha Kecil, dan Menengah; Perdagangan", "Koperasi, Usaha Kecil, dan Menengah"],
    ["Pariwisata / Kebudayaan", "Pariwisata"],
  ])("%s: main affair %s", (text, name) => {
    expect(mainAffair(text, rules).affair?.name).toBe(name);
  });

  test("an unknown one comes with the nearest", () => {
    const [found] = observe({ records: [{ fields: { urusan: "Pendidikn" } }] });
    expect(found).toMatchObject({
      code: "affair-unknown",
      params: { value: "Pendidikn", suggestion: "Pendidikan", of: 38 },
    });
  });
});

describe("names", () => {
  test("three of a kind name each other", () => {
    const found = observe({ records: [{ name: "Si  Sehat" }, { name: "si sehat" }, { name: "SiSehat." }] });
    expect(found.map(({ row, params }) => [row, params["rows"]])).toEqual([
      [5, "6, 7"],
      [6, "5, 7"],
      [7, "5, 6"],
    ]);
  });

  test("a nameless row is told at the cell that should hold the name", () => {
    const [found] = observe({ records: [{}], nameless: [{}] });
    expect(found).toMatchObject({ code: "name-missing", row: 6, column: 1, header: "nama", innovationRow: null });
  });
});

test("required fields that are blank, each at its cell", () => {
  const found = observe({ records: [{ fields: { tujuan: "", hasil: "nihil", inisiator: null } }] });
  expect(found.map(({ code, header }) => [code, header])).toEqual([
    ["field-missing", "inisiator"],
    ["field-missing", "tujuan"],
    ["field-missing", "hasil"],
  ]);
});
