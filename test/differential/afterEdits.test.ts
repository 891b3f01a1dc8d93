import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyze } from "../../src/analysis/index";
import type { Analysis } from "../../src/analysis/types";
import { worthTogether } from "../../src/analysis/worth/worthTogether";
import { JudgingMemory } from "../../src/checks/shared/judgingMemory";
import type { Finding } from "../../src/checks/types";
import { collectReferences, judgeFolder, matchFolder } from "../../src/folder/index";
import { groupBy } from "../../src/rules/groupBy";
import type { RuleSet } from "../../src/rules/types";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { readWorkbook } from "../../src/workbook/index";
import { ReadingMemory } from "../../src/workbook/reading/memory";
import { ColumnMemory } from "../../src/workbook/reading/rows/columnMemory";
import type { CellValue, SheetData, WorkbookData, WorkbookReading } from "../../src/workbook/types";
import { readXlsxWorkbook } from "../../src/xlsx/index";

const RULES = [ruleSet(2026), ruleSet(2023)];
const FOLDER = join(__dirname, "../fixtures/workbooks");
const NAMES = (["good", "bad"] as const).flatMap((kind) =>
  readdirSync(join(FOLDER, kind))
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => `${kind}/${file}`),
);
/** Random histories of each workbook. */
const HISTORIES = Number(process.env["IID_HISTORIES"] ?? 3);

interface Edit {
  what: "cell" | "cell" | "cell" | "insert" | "repeat" | "remove" | "sort" | "link" | "unlink" | "merge" | "hide";
  sheet: number;
  row: number;
  column: number;
  /** What is typed; a number above the list takes what stands in another cell. */
  typed: number;
}

const TYPED: readonly CellValue[] = [
  0,
  1,
  2,
  3,
  "3",
  "Level 2",
  null,
  "",
  "-",
  "x",
  "v",
  "ya",
  "Tidak",
  true,
  45444,
  "12 Maret 2025",
  "menyusul",
  "foto.jpg",
  "https://drive.google.com/file/d/abc123",
  "SK Bupati Nomor 1 Tahun 2024 tentang Inovasi",
  "TOTAL",
  "Jumlah",
  "Contoh: SIPINTAR",
  "Mengetahui",
  "Nama Inovasi",
  "Indikator",
  "Dinas Kesehatan",
  "12 orang",
  0.5,
  77,
];

const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom<Edit["what"]>(
    "cell",
    "cell",
    "cell",
    "cell",
    "insert",
    "repeat",
    "remove",
    "sort",
    "link",
    "unlink",
    "merge",
    "hide",
  ),
  sheet: fc.nat(3),
  row: fc.nat(40),
  column: fc.nat(60),
  typed: fc.nat(TYPED.length + 10),
});

function editedRows(sheet: SheetData, { what, row, column, typed }: Edit): CellValue[][] {
  const values = [...sheet.values];
  const at = row % Math.max(1, values.length);
  const cells = values[at] ?? [];
  const other = values[(row * 7 + typed) % Math.max(1, values.length)] ?? [];
  if (what === "cell") {
    const place = column % Math.max(1, cells.length);
    values[at] = cells.map((cell, index) => (index === place ? (TYPED[typed] ?? other[place] ?? null) : cell));
  } else if (what === "insert") {
    values.splice(
      at,
      0,
      cells.map(() => null),
    );
  } else if (what === "repeat") {
    // The very same array stands in two places then.
    values.splice(at, 0, other);
  } else if (what === "remove") values.splice(at, 1);
  else if (what === "sort") {
    const below = values.splice(at);
    values.push(...below.reverse());
  }
  return values;
}

function edited(data: WorkbookData, one: Edit): WorkbookData {
  const place = one.sheet % data.sheets.length;
  const sheets = data.sheets.map((sheet, index): SheetData => {
    if (index !== place) return sheet;
    const row = sheet.top + (one.row % Math.max(1, sheet.values.length));
    const column = sheet.left + one.column;
    const { links = [], merges } = sheet;
    switch (one.what) {
      case "link":
        return { ...sheet, links: [...links, { row, column, target: `https://drive.google.com/${one.typed}` }] };
      case "unlink":
        return { ...sheet, links: links.slice(1) };
      case "merge":
        return { ...sheet, merges: [...merges, { top: row, bottom: row + 1, left: column, right: column }] };
      case "hide":
        return { ...sheet, visible: !sheet.visible };
      default:
        return { ...sheet, values: editedRows(sheet, one) };
    }
  });
  return { ...data, sheets };
}

function textOf(value: unknown, rules: RuleSet): string {
  return JSON.stringify(value, (_: string, one: unknown): unknown =>
    one === rules ? "rules" : one instanceof Map || one instanceof Set ? [...one] : one,
  );
}

/** What all findings of each kind are worth together. */
function worths(analysis: Analysis): unknown[] {
  return [...groupBy(analysis.findings, ({ code }) => code)].map(([code, own]) => [code, worthTogether(analysis, own)]);
}

/** What an evidence folder with one file shows. */
function filesOf({ innovations, spd }: WorkbookReading, rules: RuleSet): readonly Finding[] {
  const match = matchFolder(collectReferences(innovations!, spd), [{ path: "bukti/foto.jpg", size: 0 }], rules);
  return judgeFolder(match, new Map(), rules, 1).findings;
}

interface Told {
  text: string;
  /** The same as the pane holds it, told once more: what was judged stays as it was. */
  again(): string;
}

/** Everything that a reading and its judgement say, as text: without files and with them, as the pane judges both. */
function told(data: WorkbookData, rules = RULES[0]!, memories?: [ReadingMemory, JudgingMemory]): Told {
  const reading = readWorkbook(data, rules, memories ? { memory: memories[0] } : {});
  const { innovations, spd, opd, problem } = reading;
  const input = innovations && !problem && { innovations, spd, opd, rules, memory: memories?.[1] };
  const seen = input ? [analyze({ ...input, files: filesOf(reading, rules) }), analyze(input)] : [];
  const again = (): string => textOf([reading, seen, seen.map(worths)], rules);
  return { text: again(), again };
}

test.each(NAMES)("%s after edits reads as if it were opened anew", async (name) => {
  const start = await readXlsxWorkbook(readFileSync(join(FOLDER, name)), name);
  fc.assert(
    fc.property(fc.array(edit, { minLength: 3, maxLength: 10 }), fc.nat(), (edits, other) => {
      const memories: [ReadingMemory, JudgingMemory] = [new ReadingMemory(new ColumnMemory()), new JudgingMemory()];
      let data = start;
      const before = [told(data, RULES[0], memories)];
      edits.forEach((one, index) => {
        data = edited(data, one);
        const rules = RULES[index === other % 9 ? 1 : 0]!;
        // Excel hands over new arrays whenever it is asked for a whole sheet.
        if (index % 4 === 3) data = structuredClone(data);
        const now = told(data, rules, memories);
        before.push(now);
        expect(now.text).toBe(told(structuredClone(data), rules).text);
      });
      for (const one of before) expect(one.again()).toBe(one.text);
    }),
    { numRuns: HISTORIES, endOnFailure: true },
  );
});
