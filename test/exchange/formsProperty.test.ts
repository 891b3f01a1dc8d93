import fc from "fast-check";
import { analyze } from "../../src/analysis/index";
import type { Analysis } from "../../src/analysis/types";
import { blankForms, formBook } from "../../src/exchange/form/formBook";
import { translateTemplate } from "../../src/i18n/templateTexts";
import { valueOf } from "../../src/rules/index";
import type { RuleSet } from "../../src/rules/types";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { basisItem } from "../../src/template/bases";
import { templateSpec, type TemplateContent } from "../../src/template/index";
import type { TemplateColumn } from "../../src/template/layout";
import { specData } from "../../src/template/specData";
import { isDateField } from "../../src/workbook/dateFields";
import { readWorkbook } from "../../src/workbook/index";
import type { CellValue, InnovationTable, WorkbookData } from "../../src/workbook/types";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../../src/xlsx/index";
import { answeredColumns, fillIn, formSheetsOf, type Answers } from "./forms";

const YEARS = [2022, 2024, 2026] as const;
const SAY = (key: Parameters<typeof translateTemplate>[1], params?: Record<string, string | number>): string =>
  translateTemplate("id", key, params);

const text = fc.oneof(
  fc.constantFrom(
    "=1+1",
    "+62 811",
    "-",
    "SK Nomor 12 Tahun 2024 tanggal 3 Januari 2024.pdf",
    "https://contoh.go.id/a",
  ),
  fc.constantFrom("foto.jpg; laporan.pdf", "1. satu\n2. dua", "0", "Tujuan", "Jawaban", "nAma", "Nama Inovasi"),
  fc.string({ maxLength: 12 }),
);
const evidence = fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: fc.constant(null) });

function listOf(rules: RuleSet, field: string): string[] {
  const values = rules.profile.find(({ id }) => id === field)?.values;
  return (values && valueOf(values)) ?? [];
}

function answer({ role }: TemplateColumn, rules: RuleSet): fc.Arbitrary<CellValue> {
  switch (role.kind) {
    case "field": {
      if (isDateField(role.field)) return fc.option(fc.integer({ min: 44_000, max: 46_500 }), { nil: null });
      const values = listOf(rules, role.field);
      return values.length > 0 ? fc.option(fc.constantFrom(...values), { nil: null }) : fc.option(text, { nil: null });
    }
    case "level":
      return fc.constantFrom<CellValue>(null, 0, 1, 2, 3, "2", "Level 3", 7);
    case "basis":
      return fc.constantFrom(null, ...(valueOf(role.indicator.bases) ?? []).map(basisItem));
    case "measure":
      return fc.constantFrom<CellValue>(null, 5, 60, "1.200", "banyak");
    default:
      return evidence;
  }
}

/** The same name twice would be one question more, and none is no innovation. */
const names = fc.uniqueArray(fc.constantFrom("Layanan Lansia", "Posyandu Digital", "Ambulans Cepat", "Dapur Umum"), {
  minLength: 1,
  maxLength: 3,
});

function innovations(rules: RuleSet): fc.Arbitrary<Answers[]> {
  const columns = answeredColumns(rules);
  const answers = fc.tuple(...columns.map((column) => answer(column, rules)));
  return names.chain((chosen) =>
    fc.tuple(
      ...chosen.map((name) =>
        answers.map((values) => {
          const given = columns.map(({ header, role }, index): [string, CellValue] => {
            return [header, role.kind === "field" && role.field === "nama" ? name : (values[index] ?? null)];
          });
          return new Map(given);
        }),
      ),
    ),
  );
}

/** The wide template as somebody fills it in. */
function wide(rules: RuleSet, all: readonly Answers[]): WorkbookData {
  const content: TemplateContent = {
    region: null,
    departments: [],
    spd: {},
    innovations: all.map(() => ({ fields: {}, levels: {}, evidence: {} })),
    history: [],
  };
  const data = specData(templateSpec(rules, content, SAY));
  const sheet = data.sheets.find(({ name }) => name === "Inovasi")!;
  const header = sheet.values.findIndex((cells) => cells.includes("Nama Inovasi"));
  all.forEach((answers, index) => {
    for (const [text_, value] of answers) {
      sheet.values[header + 1 + index]![sheet.values[header]!.indexOf(text_)] = value;
    }
  });
  return data;
}

function forms(rules: RuleSet, all: readonly Answers[], spare: number): WorkbookData {
  const content = blankForms({ count: all.length + spare, names: [], department: "" });
  const data = specData(formBook(rules, content, "2026-05-04", SAY));
  // Those that nobody fills in may lie between others.
  all.forEach((answers, index) => fillIn(formSheetsOf(data)[index + (index > 0 ? spare : 0)]!, rules, answers));
  return data;
}

interface Seen {
  table: InnovationTable;
  analysis: Analysis;
}

function seen(data: WorkbookData, rules: RuleSet): Seen {
  // What is asked about the marks of a column is asked in both layouts.
  const { innovations: table, problem } = readWorkbook(data, rules);
  if (!table || (problem && problem.kind !== "question")) throw new Error(JSON.stringify(problem));
  return { table, analysis: analyze({ innovations: table, spd: null, opd: null, rules }) };
}

/** What was understood of each cell, wherever it stands. */
function understood({ table, analysis }: Seen): unknown {
  const { claimed, evidenced, strict } = analysis;
  return {
    index: [claimed.index, evidenced?.index, strict?.index],
    innovations: analysis.innovations.map(({ name, opd, maturity, evidencedMaturity, status, findings }) => {
      return { name, opd, maturity, evidencedMaturity, status, findings: findings.map(({ code }) => code).sort() };
    }),
    records: table.records.map(({ name, fields, levels, evidence: proofs, bases, measures }) => ({
      name,
      fields: Object.entries(fields)
        .filter(([id, cell]) => id !== "nomor" && cell.text !== "")
        .map(([id, cell]) => [id, cell.text, cell.date])
        .sort(),
      levels: Object.entries(levels).map(([id, { level, raw, blank }]) => [id, level, blank ? null : raw]),
      evidence: Object.entries(proofs).map(([id, { raw }]) => [id, raw ?? ""]),
      bases: Object.entries(bases).map(([id, { raw }]) => [id, raw ?? ""]),
      measures: Object.entries(measures).map(([id, { raw }]) => [id, raw ?? ""]),
    })),
  };
}

describe.each(YEARS)("forms of %i", (year) => {
  const rules = ruleSet(year);

  test("the same answers give the same figures in forms and in the table", () => {
    fc.assert(
      fc.property(innovations(rules), fc.nat(2), (all, spare) => {
        expect(understood(seen(forms(rules, all, spare), rules))).toEqual(understood(seen(wide(rules, all), rules)));
      }),
      { numRuns: 60 },
    );
  });

  test("so they do in files", async () => {
    const [all] = fc.sample(innovations(rules), { numRuns: 1, seed: 12 });
    const content = blankForms({ count: all!.length, names: [], department: "Dinas Kesehatan" });
    const bytes = await writeXlsxWorkbook(formBook(rules, content, "2026-05-04", SAY));
    const data = await readXlsxWorkbook(bytes, "formulir.xlsx");
    expect(formSheetsOf(data)).toHaveLength(all!.length);
    all!.forEach((answers, index) => fillIn(formSheetsOf(data)[index]!, rules, answers));
    // The department that the form names already was typed over.
    expect(understood(seen(data, rules))).toEqual(understood(seen(wide(rules, all!), rules)));
  });
});
