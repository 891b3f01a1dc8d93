import { translateTemplate } from "../src/i18n/templateTexts";
import { ruleSet } from "../src/rules/years/ruleSet";
import { blankSheet, cellBlock } from "../src/template/cells";
import { templateSpec, type WorkbookSpec } from "../src/template/index";
import { SAMPLE } from "../src/template/sample/index";
import { writeXlsxWorkbook } from "../src/xlsx/index";
import { wideSheet } from "./wideSheet";

/** A workbook with nothing but the values of a wide sheet. @param first as for `wideSheet` */
export function plainWorkbook(rows: number, first = 0): Promise<Uint8Array> {
  const { name, values } = wideSheet(rows, first);
  const spec: WorkbookSpec = { sheets: [{ ...blankSheet(name), cells: [cellBlock(0, 0, values)] }] };
  return writeXlsxWorkbook(spec);
}

/** The template of 2026 with all its sheets, filled with the example's innovations as often as the rows ask for. */
export function filledTemplate(rows: number): Promise<Uint8Array> {
  const { innovations } = SAMPLE;
  const repeated = Array.from({ length: rows }, (_, index) => {
    const source = innovations[index % innovations.length]!;
    const round = Math.floor(index / innovations.length);
    const name = round === 0 ? source.fields.nama : `${String(source.fields.nama ?? "")} ${round + 1}`;
    return { ...source, fields: { ...source.fields, nama: name ?? null } };
  });
  const content = { ...SAMPLE, innovations: repeated };
  return writeXlsxWorkbook(templateSpec(ruleSet(2026), content, (key, params) => translateTemplate("id", key, params)));
}
