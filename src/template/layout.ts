import { holdsField } from "../workbook/columnRoles";
import { sidIndicators, spdIndicators, valueOf } from "../rules/index";
import type { Indicator, RuleSet } from "../rules/types";
import type { Area, FieldId } from "../workbook/types";
import { area } from "./cells";
import type { ContentColumns, TemplateContent } from "./content";
import {
  basisHeader,
  evidenceHeader,
  FIELD_HEADERS,
  KEY_HEADER,
  levelHeader,
  measureHeader,
  ORIGIN_HEADERS,
} from "./headers";

/** A column of the innovation sheet. */
export interface TemplateColumn {
  header: string;
  role:
    | { kind: "field"; field: FieldId }
    | { kind: "level"; indicator: Indicator }
    | { kind: "evidence"; indicator: Indicator }
    | { kind: "basis"; indicator: Indicator }
    | { kind: "measure"; indicator: Indicator }
    | { kind: "key" }
    | { kind: "origin"; part: keyof typeof ORIGIN_HEADERS };
}

/** Where things stand, shared by the sheets that refer to each other. Areas of tables include the header row. */
export interface TemplateLayout {
  columns: TemplateColumn[];
  innovations: Area;
  spd: Area;
  /** Names of the departments, without their header. */
  departments: Area;
  yearCell: Area;
  regionCell: Area;
}

const HEADER_ROW = 3;
/** Rows an empty workbook offers; Excel lets the table grow when people type below it. */
const EMPTY_ROWS = 100;
const SPARE_ROWS = 20;
const EMPTY_DEPARTMENTS = 60;
const SPARE_DEPARTMENTS = 20;

function isFieldId(id: string): id is FieldId {
  return Object.hasOwn(FIELD_HEADERS, id);
}

const KEY_COLUMN: TemplateColumn = { header: KEY_HEADER, role: { kind: "key" } };

const ORIGIN_COLUMNS = (["file", "row"] as const).map((part): TemplateColumn => ({
  header: ORIGIN_HEADERS[part],
  role: { kind: "origin", part },
}));

/** The columns of an indicator: of one whose levels depend on what is measured, the basis and the measured value too. */
function indicatorColumns(indicator: Indicator): TemplateColumn[] {
  return [
    { header: levelHeader(indicator), role: { kind: "level", indicator } },
    ...(valueOf(indicator.bases) ? measuredColumns(indicator) : []),
    { header: evidenceHeader(indicator), role: { kind: "evidence", indicator } },
  ];
}

function measuredColumns(indicator: Indicator): TemplateColumn[] {
  return [
    { header: basisHeader(indicator), role: { kind: "basis", indicator } },
    { header: measureHeader(indicator), role: { kind: "measure", indicator } },
  ];
}

/**
 * @param withOrigin whether columns at the end say where the innovations were taken from
 * @returns the columns of a year: number, the profile fields of the form in its order, then level and evidence of each indicator
 */
export function innovationColumns(rules: RuleSet, withOrigin: boolean): TemplateColumn[] {
  const profile = rules.profile.map((field) => field.id).filter(isFieldId);
  const named: FieldId[] = ["nama", "opd"];
  const fields: FieldId[] = ["nomor", ...named, "diikutkan", ...profile.filter((field) => !named.includes(field))];
  return [
    ...fields.map((field): TemplateColumn => ({ header: FIELD_HEADERS[field], role: { kind: "field", field } })),
    ...sidIndicators(rules).flatMap(indicatorColumns),
    ...(withOrigin ? ORIGIN_COLUMNS : []),
  ];
}

/** What a table of innovations cannot do without. */
const ALWAYS: readonly FieldId[] = ["nomor", "nama"];

function isKept({ role }: TemplateColumn, { fields, levels, evidence, bases, measures }: ContentColumns): boolean {
  switch (role.kind) {
    case "field":
      return ALWAYS.includes(role.field) || fields.has(role.field);
    case "level":
      return levels.has(role.indicator.id);
    case "evidence":
      return evidence.has(role.indicator.id);
    case "basis":
      return bases.has(role.indicator.id);
    case "measure":
      return measures.has(role.indicator.id);
    case "origin":
    case "key":
      return true;
  }
}

export function templateLayout(rules: RuleSet, content: TemplateContent | null): TemplateLayout {
  const all = innovationColumns(rules, content?.innovations.some(({ origin }) => origin) ?? false);
  const kept = content?.columns;
  const own = kept ? all.filter((column) => isKept(column, kept)) : all;
  const isKeyed = content?.innovations.some(({ key }) => key !== undefined) ?? false;
  const columns = isKeyed ? [...own, KEY_COLUMN] : own;
  const rows = content ? content.innovations.length + SPARE_ROWS : EMPTY_ROWS;
  const departments = content ? content.departments.length + SPARE_DEPARTMENTS : EMPTY_DEPARTMENTS;
  return {
    columns,
    innovations: area(HEADER_ROW, 0, HEADER_ROW + rows, columns.length - 1),
    spd: area(HEADER_ROW, 0, HEADER_ROW + spdIndicators(rules).length, kept?.spdEvidence === false ? 2 : 3),
    departments: area(HEADER_ROW + 1, 1, HEADER_ROW + departments, 1),
    regionCell: area(HEADER_ROW, 1, HEADER_ROW, 1),
    yearCell: area(HEADER_ROW + 1, 1, HEADER_ROW + 1, 1),
  };
}

/** @returns the data cells of one column of the innovation sheet */
export function columnArea(layout: TemplateLayout, column: number): Area {
  return area(layout.innovations.top + 1, column, layout.innovations.bottom, column);
}

/** @returns the data cells of a field's column; `null` when the year's form has no such field */
export function fieldArea(layout: TemplateLayout, field: FieldId): Area | null {
  const column = layout.columns.findIndex(holdsField(field));
  return column < 0 ? null : columnArea(layout, column);
}
