import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { analyze, type Analysis } from "../../../src/analysis/index";
import { DESK_FIELDS } from "../../../src/workbook/reading/rows/desk";
import { DECISION_WORDS, DESK_DECISIONS, parseDecision } from "../../../src/workbook/reading/rows/deskDecision";
import { readWorkbook } from "../../../src/workbook/index";
import { FIELD_HEADERS } from "../../../src/template/headers";
import type { CellValue, SheetData, WorkbookData } from "../../../src/workbook/types";
import { readXlsxWorkbook } from "../../../src/xlsx/index";
import { analyzeWorkbook, rules2026, spdSheet, wideSheet, workbook } from "../../support/workbooks";

/** What the columns that never change a score are called; *Level Desk* is blank where it is about them. */
const HEADERS = DESK_FIELDS.map((field) => FIELD_HEADERS[field]);
const BLANK = HEADERS.map(() => "");
const FOLDER = join(__dirname, "../../fixtures/workbooks");

/** The workbook with the reviewer's columns right of its innovation table, filled row by row. */
function withDesk(data: WorkbookData, answers: (row: number) => readonly CellValue[], at?: number): WorkbookData {
  const table = readWorkbook(data, rules2026).innovations;
  if (!table) throw new Error("no table");
  const column = at ?? Math.max(...table.columns.map((one) => one.column)) + 1;
  const records = new Set(table.records.map(({ row }) => row - 1));
  const widen = (sheet: SheetData): SheetData => {
    if (sheet.name !== table.sheet) return sheet;
    const values = sheet.values.map((cells, index) => {
      const row = sheet.top + index;
      const added = row === table.headerBottom ? HEADERS : records.has(row) ? filled(answers(row)) : BLANK;
      const wide = [...cells];
      while (wide.length < column - sheet.left) wide.push("");
      wide.splice(column - sheet.left, 0, ...added);
      return wide;
    });
    const tables = sheet.tables.map((one) =>
      one.name === table.tableName ? { ...one, area: { ...one.area, right: one.area.right + HEADERS.length } } : one,
    );
    return { ...sheet, values, tables };
  };
  return { ...data, sheets: data.sheets.map(widen) };
}

function filled(answers: readonly CellValue[]): CellValue[] {
  return BLANK.map((blank, i) => answers[i] ?? blank);
}

/** Everything of an analysis that is a score, a status or a finding. */
function scores({ claimed, evidenced, innovations, excluded, findings, assumptions }: Analysis): unknown {
  return { claimed, evidenced, innovations, excluded, findings, assumptions };
}

function analyzed(data: WorkbookData): Analysis {
  const { innovations, spd, opd } = readWorkbook(data, rules2026);
  if (!innovations) throw new Error("no table");
  return analyze({ innovations, spd, opd, rules: rules2026 });
}

const rows = ["SIPANDU", "Lapor Jalan", "Bank Sampah"].map((name) => ({ name }));
const book = (): WorkbookData => workbook(wideSheet(rows), spdSheet(2));

describe("decisions", () => {
  test.each([
    ["Lanjut", "lanjut"],
    ["dapat dilanjutkan", "lanjut"],
    ["LENGKAPI", "lengkapi"],
    ["Perlu dilengkapi", "lengkapi"],
    ["belum lengkap", "lengkapi"],
    ["Tidak dapat lanjut", "tidakLanjut"],
    ["tidak lanjut.", "tidakLanjut"],
    ["Tdk bisa dilanjutkan", "tidakLanjut"],
    ["", null],
    ["menunggu rapat", null],
    ["lanjut nanti saja", null],
  ])("%p is %p", (text, decision) => expect(parseDecision(text)).toBe(decision));

  test("what the page writes is what the reader reads", () => {
    for (const decision of DESK_DECISIONS) expect(parseDecision(DECISION_WORDS[decision])).toBe(decision);
  });
});

describe("columns", () => {
  test("are fields of their own, beside Status, Diikutkan and Keterangan", () => {
    const sheet = wideSheet(rows);
    const extra = ["Status", "Keterangan"];
    const more = {
      ...sheet,
      values: sheet.values.map((cells, row) => [...cells, ...(row === 0 ? extra : ["Siap", "-"])]),
    };
    const data = withDesk(workbook(more), () => ["Tidak dapat lanjut", "data dukung kosong", 45_600]);
    const [record] = readWorkbook(data, rules2026).innovations!.records;
    expect(record).toMatchObject({
      included: true,
      fields: {
        status: { text: "Siap" },
        diikutkan: { text: "Ya" },
        keterangan: { text: "" },
        keputusanDesk: { text: "Tidak dapat lanjut" },
        catatanDesk: { text: "data dukung kosong" },
        tanggalDesk: { date: "2024-11-04" },
      },
    });
  });

  test.each([
    ["Keputusan Desk", "keputusanDesk"],
    ["KEPUTUSAN DESK *", "keputusanDesk"],
    ["Keputusan hasil desk", "keputusanDesk"],
    ["Desk decision", "keputusanDesk"],
    ["Catatan desk", "catatanDesk"],
    ["Tgl. Desk", "tanggalDesk"],
    ["Level Desk", "levelDesk"],
    ["LEVEL DESK *", "levelDesk"],
    ["Level hasil desk", "levelDesk"],
    ["Hasil Desk", "status"],
    ["Status Desk", "status"],
    ["Catatan", "keterangan"],
  ])("%s is %s", (header, field) => {
    const sheet = wideSheet(rows);
    const more = { ...sheet, values: sheet.values.map((cells, row) => [...cells, row === 0 ? header : "x"]) };
    const columns = readWorkbook(workbook(more), rules2026).innovations!.columns;
    expect(columns.at(-1)?.role).toEqual({ kind: "field", field });
  });

  test("alone they make no row and no innovation table", () => {
    const sheet = wideSheet(rows);
    const blank = sheet.values[0]!.map(() => "");
    const data = withDesk(workbook({ ...sheet, values: [...sheet.values, blank] }), () => ["Lanjut", "", ""]);
    data.sheets[0]!.values.at(-1)!.splice(-4, 3, "Lengkapi", "belum ada nama", 45_600);
    const table = readWorkbook(data, rules2026).innovations!;
    expect([table.records.length, table.nameless, table.lastRow]).toEqual([3, [], 3]);
    const list = {
      ...sheet,
      values: [
        ["Nama Inovasi", ...HEADERS],
        ["SIPANDU", "Lanjut", "", 45_600],
      ],
    };
    expect(readWorkbook(workbook(list), rules2026).problem?.kind).toBe("no-table");
  });
});

describe("never change a score, a status or a finding", () => {
  const answer = fc.constantFrom<CellValue>(
    ...Object.values(DECISION_WORDS),
    "",
    "-",
    "Tidak",
    "ditolak",
    "Jumlah",
    "Catatan: lengkapi SK",
    "Mengetahui",
    "Level",
    "#N/A",
    "Nama Inovasi",
    "Pekalongan, 2 Mei 2026",
    0,
    3,
    45_600,
    true,
    false,
  );
  const answers = fc.array(fc.tuple(answer, answer, answer), { minLength: 3, maxLength: 3 });

  test("in a wide table", () => {
    const before = scores(analyzeWorkbook(book()));
    fc.assert(
      fc.property(answers, (given) => {
        expect(scores(analyzed(withDesk(book(), (row) => given[row - 1]!)))).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test("in front of the table, where only the places of the cells change", () => {
    const before = analyzeWorkbook(book());
    fc.assert(
      fc.property(answers, (given) => {
        const after = analyzed(withDesk(book(), (row) => given[row - 1]!, 0));
        expect([after.claimed, after.evidenced]).toEqual([before.claimed, before.evidenced]);
        expect(after.innovations.map(({ row, status }) => [row, status])).toEqual(
          before.innovations.map(({ row, status }) => [row, status]),
        );
      }),
      { numRuns: 30 },
    );
  });

  test("in a recap of three columns", () => {
    const recap = (): WorkbookData => {
      const values = [
        ["Nama Inovasi", "OPD", "Kematangan"],
        ...["A", "B", "C"].map((n) => [`Inovasi ${n}`, "Dinas", 80]),
      ];
      return workbook({ name: "Rekap", visible: true, top: 0, left: 0, values, merges: [], tables: [] });
    };
    const before = scores(analyzed(recap()));
    fc.assert(
      fc.property(answers, (given) => {
        expect(scores(analyzed(withDesk(recap(), (row) => given[row - 1]!)))).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  const files = readdirSync(join(FOLDER, "good")).filter((file) => file.endsWith(".xlsx"));
  test.each(files)("in %s", async (file) => {
    const data = await readXlsxWorkbook(readFileSync(join(FOLDER, "good", file)), file);
    const words = Object.values(DECISION_WORDS);
    const after = analyzed(withDesk(data, (row) => [words[row % 3]!, "Catatan: lengkapi", 45_600]));
    const { innovations } = readWorkbook(
      withDesk(data, () => BLANK),
      rules2026,
    );
    // Beside forms and innovations side by side nothing can be added: there is no column for all of them.
    expect(
      innovations?.columns.filter(({ role }) => "field" in role && DESK_FIELDS.some((f) => f === role.field)),
    ).toHaveLength(innovations?.places ? 0 : HEADERS.length);
    expect(scores(after)).toEqual(scores(analyzed(data)));
    // What stands in the columns that the add-in adds at the right changes the label of no other column.
    const labels = readWorkbook(data, rules2026).innovations!.columns.map(({ header }) => header);
    expect(innovations?.columns.slice(0, labels.length).map(({ header }) => header)).toEqual(labels);
  });
});
