import type { Locale } from "../../../i18n/locale";
import { valueOf } from "../../../rules/index";
import type { RuleSet } from "../../../rules/types";
import { area, blankSheet, cellBlock, heading } from "../../../template/cells";
import { TAB_COLORS } from "../../../template/colors";
import type { SheetSpec, ValidationSpec } from "../../../template/types";
import { listValidation } from "../../../template/validations";
import { RANKING_SHEET } from "./names";
import { competitionSheetTexts as said } from "./sheets.texts";

const HEADER_ROW = 3;
/** Of the list of the ministry: all kabupaten and kota, and some to spare. */
const ROWS = 560;
const FIELDS = ["Nama Daerah", "Jenis", "Klaster"];
const FIGURES = ["Jumlah Inovasi", "Skor", "Indeks", "Predikat"];
const INDEX = FIGURES.indexOf("Indeks");
const KINDS = ["Provinsi", "Kabupaten", "Kota"];
/** Years side by side. */
const YEARS = 2;

/** An empty list of regions to paste into, with the years before that of the rules side by side, newest first. */
export function rankingSheet(rules: RuleSet, locale: Locale): SheetSpec {
  const years = Array.from({ length: YEARS }, (_, i) => rules.year - 1 - i);
  const headers = [...FIELDS, ...years.flatMap((year) => FIGURES.map((name) => `${name} ${year}`))];
  const head = heading(said.rankingTitle[locale], said.rankingNote[locale]);
  const first = HEADER_ROW + 1;
  const last = HEADER_ROW + ROWS;
  const title = said.errorTitle[locale];
  const predicates = (valueOf(rules.predicates) ?? []).map(({ name }) => name);
  const columnOf = (at: number, figure: number): number => FIELDS.length + at * FIGURES.length + figure;
  const list = (column: number, items: string[]): ValidationSpec[] =>
    items.length === 0
      ? []
      : [listValidation(area(first, column, last, column), { items }, said.listError[locale], title)];
  const ofYears = years.flatMap((_, at): ValidationSpec[] => {
    const index = columnOf(at, INDEX);
    return [
      {
        area: area(first, index, last, index),
        between: { least: 0, most: 100 },
        error: { title, text: said.indexError[locale] },
        strictness: "stop",
      },
      ...list(columnOf(at, FIGURES.indexOf("Predikat")), predicates),
    ];
  });
  return {
    ...blankSheet(RANKING_SHEET),
    own: true,
    tabColor: TAB_COLORS.region,
    cells: [...head.cells, cellBlock(HEADER_ROW, 0, [headers])],
    styles: [
      ...head.styles,
      { area: area(HEADER_ROW, 0, HEADER_ROW, headers.length - 1), role: "header" },
      { area: area(first, 0, last, headers.length - 1), role: "input" },
    ],
    numberFormats: years.map((_, at) => {
      const column = columnOf(at, INDEX);
      return { area: area(first, column, last, column), format: "0.00" };
    }),
    columnWidths: headers.map((header, column) => ({
      column,
      width: column === 0 ? 34 : header.startsWith("Predikat") ? 18 : 13,
    })),
    freeze: { rows: first, columns: 1 },
    validations: [...list(1, KINDS), ...ofYears],
  };
}
