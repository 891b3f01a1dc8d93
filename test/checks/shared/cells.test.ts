import type { Observation } from "../../../src/checks/types";
import type { SecondValues } from "../../../src/workbook/types";
import { shingles } from "../../../src/checks/shared/likeness/shingles";
import { opdKey, opdWords } from "../../../src/checks/shared/departments/departmentNames";
import { mainAffair } from "../../../src/checks/shared/affairs/mainAffair";
import { affairsIn } from "../../../src/checks/shared/affairs/affairsIn";
import { excerpt, rowList } from "../../../src/checks/shared/excerpt";
import { spdIndicators, valueOf } from "../../../src/rules/index";
import { codes, observe, rules, words, type TableSpec } from "../build";

const found = (spec: TableSpec, code: string): Observation[] => observe(spec).filter((one) => one.code === code);

describe("cells that show an error of Excel", () => {
  const effects = (fields: TableSpec["records"][number]["fields"]): unknown[] =>
    found({ records: [{ fields: fields! }], moreFields: ["urusanLain"] }, "cell-error").map(({ header, effect }) => [
      header,
      effect,
    ]);

  test("take the innovation away where a date or a required field cannot be read", () => {
    expect(effects({ penerapan: "#REF!" })).toEqual([["penerapan", "row"]]);
    expect(effects({ ujiCoba: "#N/A" })).toEqual([["ujiCoba", "row"]]);
    expect(effects({ tahapan: "#N/A" })).toEqual([["tahapan", "row"]]);
    expect(effects({ urusanLain: "#N/A" })).toEqual([["urusanLain", "none"]]);
  });

  test("take nothing by their dates before the application, which nobody asks for then", () => {
    expect(effects({ penerapan: "#REF!", tahapan: "Uji Coba" })).toEqual([["penerapan", "none"]]);
  });

  test("are told in the rows of the region as well, once for each cell", () => {
    const { id } = spdIndicators(rules)[0]!;
    const told = found({ records: [{}], spd: { [id]: { level: "#N/A", evidence: "#REF!" } } }, "cell-error");
    expect(told.map(({ sheet, header, params }) => [sheet, header, params["value"]])).toEqual([
      ["SPD", "Level", "#N/A"],
      ["SPD", "Bukti", "#REF!"],
    ]);
  });
});

describe("a second assessment", () => {
  const second = (change: Partial<SecondValues>): unknown => {
    const one: SecondValues = {
      row: 4,
      column: 1,
      header: "H",
      read: "R",
      columns: 1,
      rows: [],
      differing: 2,
      ...change,
    };
    return found({ records: [{}], second: [one] }, "second-values").map(({ params }) => [
      params["how"],
      params["count"],
      params["rows"],
    ])[0];
  };

  test("is one column, several, or rows by their numbers", () => {
    expect(second({})).toEqual(["column", 1, ""]);
    expect(second({ columns: 20 })).toEqual(["columns", 20, ""]);
    expect(second({ columns: 1, rows: [7, 9] })).toEqual(["rows", 2, "7, 9"]);
  });
});

describe("what is said of measured values", () => {
  const told = (text: string): string[] =>
    codes({ records: [{ levels: { regulasi: "" }, evidence: { regulasi: "" }, measures: { regulasi: text } }] }).filter(
      (code) => code === "measure-outside",
    );

  test.each(["belum ada", "tidak ada", "Tdk ada", "nihil", "-", "---", "0", "0.0", "kosong"])(
    "%s is what a blank says",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  test("other words are no kind of document", () => {
    expect(told("seratus juta")).toEqual(["measure-outside"]);
  });
});

describe("words of departments", () => {
  test.each([
    ["Dinas Kesehatan Kabupaten Contoh", ["dinas", "kesehatan"]],
    ["Dinas Kesehatan Kota", ["dinas", "kesehatan"]],
    ["Dinkes Kab. Contoh", ["dinas", "kesehatan"]],
    ["Dinas Perumahan Rakyat dan Kawasan Permukiman", ["dinas", "perumahan", "permukiman"]],
    // Of a kind of which there are many the place tells one from the other.
    ["Kecamatan Sukamaju Kabupaten Contoh", ["kecamatan", "sukamaju", "contoh"]],
    ["Kec. Kota Kab. Contoh", ["kecamatan", "kota", "contoh"]],
    ["Puskesmas Kota Baru", ["puskesmas", "kota", "baru"]],
    // A name that is a place from its second word on says what it is.
    ["Sekretariat Kota Contoh", ["sekretariat", "kota", "contoh"]],
  ])("%s: %j", (name, expected) => {
    expect(opdWords(name)).toEqual(expected);
  });

  test("a name without letters is none", () => {
    expect(opdKey(" -- ")).toBe("");
  });
});

describe("affairs of government in a cell", () => {
  const names = (text: string): string[] => affairsIn(text, rules).map(({ name }) => name);

  test("are parted by semicolon, bar, line break or comma, though names hold commas themselves", () => {
    expect(names("Kesehatan; Sosial|Pendidikan\nPangan")).toHaveLength(4);
    expect(names("Kesehatan, Sosial")).toHaveLength(2);
    const long = valueOf(rules.affairs)!.find(({ name }) => name.split(",").length > 2)!;
    expect(names(long.name)).toEqual([long.name]);
    expect(names(`Kesehatan, ${long.name}, Sosial`)).toEqual([names("Kesehatan")[0], long.name, names("Sosial")[0]]);
    expect(names("tidak ada, belum diisi")).toEqual([]);
  });

  test("of several the first is the main one", () => {
    const main = (text: string): string | undefined => mainAffair(text, rules).affair?.name;
    expect(main("Sosial; Kesehatan")).toBe(names("Sosial")[0]);
    expect(main("Sosial/Kesehatan")).toBe(names("Sosial")[0]);
    expect(main("Sosial, Kesehatan")).toBe(names("Sosial")[0]);
    expect(main("belum diisi; Kesehatan")).toBeUndefined();
    expect(main("belum diisi")).toBeUndefined();
  });
});

describe("likeness of long texts", () => {
  test("case, punctuation and white space do not matter", () => {
    const text = words(200, "A");
    expect(shingles(text).size).toBeGreaterThan(10);
    expect(shingles(text.toUpperCase())).toEqual(shingles(text.toLowerCase()));
    expect(shingles(text.replaceAll(" ", ",\n"))).toEqual(shingles(text));
  });

  test("a sample of an eighth is kept, and letters with accents belong to words", () => {
    const { size } = shingles(words(4000, "b"));
    expect(size).toBeGreaterThan(4000 / 16);
    expect(size).toBeLessThan(4000 / 4);
    const accented = Array.from({ length: 100 }, (_, at) => `é${at}à`).join(" ");
    expect(shingles(accented)).not.toEqual(shingles(accented.replaceAll("é", "").replaceAll("à", "")));
    expect(shingles("a b c").size).toBe(0);
  });
});

test("values and rows for a message are short", () => {
  expect(excerpt("  a \n b  ")).toBe("a b");
  expect(excerpt(null)).toBe("");
  expect(excerpt("x".repeat(80))).toBe("x".repeat(80));
  expect(excerpt("x".repeat(81))).toBe(`${"x".repeat(79)}…`);
  const rows = (count: number): string => rowList(Array.from({ length: count }, (_, at) => ({ row: at + 1 })));
  expect(rows(8)).toBe("1, 2, 3, 4, 5, 6, 7, 8");
  expect(rows(9)).toBe("1, 2, 3, 4, 5, 6, 7, 8, …");
});
