import { asText, fingerprint } from "../../src/excel/cells/cellText";
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

test("texts that Excel would read otherwise are marked as text", () => {
  expect(["=A1", "+1", "-", "@x", "12", "1/2", "true", "'a"].map(asText)).toEqual([
    "'=A1",
    "'+1",
    "'-",
    "'@x",
    "'12",
    "'1/2",
    "'true",
    "''a",
  ]);
  expect(asText("Dinas Kesehatan")).toBe("Dinas Kesehatan");
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
