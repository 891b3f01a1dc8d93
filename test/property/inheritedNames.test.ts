import fc from "fast-check";
import { readMapping } from "../../src/workbook/mapping/index";
import { importRuleSet, exportRuleSet } from "../../src/rules/file/exchange";
import { RuleSetError } from "../../src/rules/file/ruleSetError";
import { decodeEntities } from "../../src/xlsx/xml/text";
import { sourceText } from "../../src/rules/sources";
import type { SheetData, WorkbookData } from "../../src/workbook/types";
import { analyzeWorkbook, rules2026, spdSheet, wideSheet, workbook } from "../support/workbooks";

/** What every object answers to, and a word that nothing answers to, of the same kind. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);
const UNKNOWN = "kuda";

const ROWS = [
  { name: "Satu", opd: "Dinas Kesehatan", affair: "Kesehatan", levels: 2 },
  { name: "Dua", opd: "Dinas Sosial", affair: "Sosial", levels: 1 },
];

/** The table with one cell changed, zero-based. */
function withCell(row: number, column: number, value: string): SheetData {
  const table = wideSheet(ROWS);
  const values = table.values.map((cells, y) => cells.map((cell, x) => (y === row && x === column ? value : cell)));
  return { ...table, values };
}

const WIDTH = wideSheet(ROWS).values[0]!.length;
const spd = spdSheet(2);

/** Every cell of the table, a column more, the SPD, and names of sheets and tables: places that people write into. */
type Place = { row: number; column: number } | "more" | "sheet" | "table" | "spd" | "list";

const place: fc.Arbitrary<Place> = fc.oneof(
  {
    arbitrary: fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: WIDTH - 1 })).map(([row, column]) => ({ row, column })),
    weight: 6,
  },
  fc.constantFrom("more" as const, "sheet" as const, "table" as const, "spd" as const, "list" as const),
);

function bookWith(where: Place, word: string): WorkbookData {
  const table = wideSheet(ROWS);
  switch (where) {
    case "more":
      return workbook({ ...table, values: table.values.map((cells) => [...cells, word]) }, spd);
    case "sheet":
      return workbook({ ...table, name: word }, spd);
    case "table": {
      const area = { top: 0, left: 0, bottom: ROWS.length, right: WIDTH - 1 };
      return workbook({ ...table, tables: [{ name: word, area, hasHeader: true, hasTotals: false }] }, spd);
    }
    case "spd":
      return workbook(table, {
        ...spd,
        values: spd.values.map((cells, y) => (y === 3 ? cells.map(() => word) : cells)),
      });
    case "list": {
      const list = { ...table, name: "Daftar OPD", values: [["Nama OPD"], ["Dinas Kesehatan"], [word]], merges: [] };
      return workbook(table, spd, list);
    }
    default:
      return workbook(withCell(where.row, where.column, word), spd);
  }
}

/** What is said of a workbook, without the words of its cells. */
function said(where: Place, word: string): unknown {
  try {
    const { claimed, evidenced, strict, findings, spdLevels } = analyzeWorkbook(bookWith(where, word));
    const codes = findings.map(({ code, row, column, severity }) => [code, row, column, severity].join(" ")).sort();
    return { claimed: claimed?.index, evidenced: evidenced?.index, strict: strict?.index, spdLevels, codes };
  } catch (error) {
    return String(error).replaceAll(word, UNKNOWN);
  }
}

test("a word that every object answers to is read and judged wherever it stands like any other unknown word", () => {
  const known = new Map<string, unknown>();
  fc.assert(
    fc.property(place, fc.constantFrom(...INHERITED), (where, word) => {
      const key = JSON.stringify(where);
      if (!known.has(key)) known.set(key, said(where, UNKNOWN));
      expect(said(where, word)).toEqual(known.get(key));
    }),
    { numRuns: 400 },
  );
});

test.each(INHERITED)("%s is no entity, no source, no role and no column that a mapping forgets", (word) => {
  expect(decodeEntities(`&${word};`)).toBe(`&${word};`);
  expect(sourceText(rules2026, word)).toBe(word);
  const columns = JSON.parse(`{"${word}": "nama"}`) as Record<string, string>;
  expect(Object.entries(readMapping({ sheet: word, columns }, rules2026).columns)).toEqual([[word, "nama"]]);
  expect(() => readMapping({ columns: { A: word } }, rules2026)).toThrow();
});

test.each(INHERITED)("rules whose first indicator is called %s are refused in words", (word) => {
  const rules = JSON.stringify(exportRuleSet(rules2026)).replaceAll('"regulasi"', JSON.stringify(word));
  expect(() => importRuleSet(rules, "aturan.json", [])).toThrow(RuleSetError);
});
