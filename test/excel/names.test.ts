import { cellInput, fingerprint } from "../../src/excel/cells/cellText";
import { matchMoved } from "../../src/excel/cells/moved";
import { freeSheetName, freeTableName, renameInFormula } from "../../src/excel/sheets/names";

test("a name in use gets a number and keeps Excel's length", () => {
  expect(freeSheetName("Inovasi", ["SPD"])).toBe("Inovasi");
  expect(freeSheetName("Inovasi", ["inovasi", "Inovasi (2)"])).toBe("Inovasi (3)");
  expect(freeSheetName("x".repeat(31), ["x".repeat(31)])).toBe(`${"x".repeat(27)} (2)`);
  expect(freeTableName("Inovasi", ["INOVASI"])).toBe("Inovasi2");
});

test("formulas follow renamed sheets and tables, texts in them do not", () => {
  const sheets = new Map([
    ["Inovasi", "Inovasi (2)"],
    ["Data Lama", "Data Baru"],
    ["SPD", "SPD"],
  ]);
  const tables = new Map([["Inovasi", "Inovasi2"]]);
  const rename = (formula: string): string => renameInFormula(formula, sheets, tables);
  expect(rename("=IID.SCORE(Inovasi!$A$1:$K$9,SPD!A1:D21)")).toBe("=IID.SCORE('Inovasi (2)'!$A$1:$K$9,SPD!A1:D21)");
  expect(rename("='Data Lama'!A1&\"Inovasi!A1\"")).toBe("='Data Baru'!A1&\"Inovasi!A1\"");
  expect(rename("=SUM(Inovasi[Kematangan])+XInovasi!A1")).toBe("=SUM(Inovasi2[Kematangan])+XInovasi!A1");
});

// What Excel makes of these depends on its language and region.
test.each([
  ...["=A1", "+1", "-", "@x", "\t=1", "\r=1", "\u0000=1", "\uff1d1+1", "\uff0b1", "\u00a0=1"],
  ...["12", "1/2", "1E5", " 5", "\u0665", "007", "(5)", "5%", "$5", "Rp5", "5 \u20ac", "1.234,5"],
  ...["April 2025", "5 Jan", "Dec-25", "Mei 2024", "5 PM", "2025\u5e745\u67081\u65e5"],
  ...["true", "FALSCH", "BENAR", "#N/A", "#BEZUG!", "'a", "Dinas Kesehatan"],
])("%j is marked as text", (text) => {
  expect(cellInput(text)).toBe(`'${text}`);
});

test("numbers, truth values, blanks and formulas are given as they are", () => {
  expect([12, true, null, "", { formula: "A1" }].map(cellInput)).toEqual([12, true, "", "", "=A1"]);
});

test("fingerprints tell contents apart", () => {
  expect(fingerprint([["a", 1]])).toBe(fingerprint([["a", 1]]));
  expect(fingerprint([["a", 1]])).not.toBe(fingerprint([["a", "1"]]));
});

test("without a clear match a moved mark only gets its fill back when all had the same", () => {
  const missing = [
    { row: 1, column: 0, color: "#F", original: "#A" },
    { row: 2, column: 0, color: "#F", original: "#A" },
  ];
  expect(matchMoved(missing, [{ row: 5, column: 0, color: "#F" }])).toEqual([{ row: 5, column: 0, color: "#A" }]);
  const mixed = [missing[0]!, { ...missing[1]!, original: "#B" }];
  expect(matchMoved(mixed, [{ row: 5, column: 0, color: "#F" }])).toEqual([{ row: 5, column: 0, color: null }]);
});
