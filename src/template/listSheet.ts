import { sidIndicators, valueOf } from "../rules/index";
import type { RuleSet } from "../rules/types";
import type { CellValue, FieldId } from "../workbook/types";
import { basisItem } from "./bases";
import { area, blankSheet, cellBlock, heading, reference } from "./cells";
import { basisHeader, FIELD_HEADERS, SHEETS } from "./headers";
import type { TemplateColumn } from "./layout";
import type { TemplateTexts } from "./texts";
import type { SheetSpec } from "./types";

const FIRST_ITEM = 4;
const INCLUDED = ["Ya", "Tidak"];

export interface FieldList {
  /** The field of the profile, or `Indicator.id` for the bases that an indicator may be measured on. */
  of: { field: FieldId } | { basis: string };
  header: string;
  items: string[];
}

/** @returns the drop-down lists of a year, one column each on the hidden sheet */
export function fieldLists(rules: RuleSet): FieldList[] {
  const affairs = valueOf(rules.affairs)?.map((affair) => affair.name) ?? [];
  const choices = (field: FieldId, items: string[]): FieldList => ({
    of: { field },
    header: FIELD_HEADERS[field],
    items,
  });
  const listed = rules.profile.map((field): FieldList => {
    if (field.id === "urusan" || field.id === "urusanLain") return choices(field.id, affairs);
    // A list that nobody published for the year is no drop-down: the cell stays free.
    return choices(field.id as FieldId, valueOf(field.values) ?? []);
  });
  const bases = sidIndicators(rules).map((indicator): FieldList => ({
    of: { basis: indicator.id },
    header: basisHeader(indicator),
    items: (valueOf(indicator.bases) ?? []).map(basisItem),
  }));
  return [choices("diikutkan", INCLUDED), ...listed, ...bases].filter((list) => list.items.length > 0);
}

/** @returns the place of the list that a column chooses from; -1 for a column without one */
export function placeOfList(lists: readonly FieldList[], { role }: TemplateColumn): number {
  return lists.findIndex(({ of }) => {
    if ("field" in of) return role.kind === "field" && role.field === of.field;
    return role.kind === "basis" && role.indicator.id === of.basis;
  });
}

/** @returns e.g. `=Daftar!$C$5:$C$42` */
export function listReference(lists: readonly FieldList[], index: number): string {
  const items = lists[index]?.items.length ?? 0;
  return `=${reference(SHEETS.lists, area(FIRST_ITEM, index, FIRST_ITEM + items - 1, index))}`;
}

/** A number typed in a cell must equal the item of the list, so digits are kept as numbers. */
function itemValue(item: string): CellValue {
  return /^\d+$/.test(item) ? Number(item) : item;
}

export function listSheet(lists: readonly FieldList[], texts: TemplateTexts): SheetSpec {
  const head = heading(texts("template.lists.title"), "");
  return {
    ...blankSheet(SHEETS.lists),
    hidden: true,
    cells: [
      ...head.cells,
      cellBlock(FIRST_ITEM - 1, 0, [lists.map(({ header }) => header)]),
      ...lists.map((list, column) =>
        cellBlock(
          FIRST_ITEM,
          column,
          list.items.map((item) => [itemValue(item)]),
        ),
      ),
    ],
    styles: [...head.styles, { area: area(FIRST_ITEM - 1, 0, FIRST_ITEM - 1, lists.length - 1), role: "header" }],
    columnWidths: lists.map((_, column) => ({ column, width: 28 })),
  };
}
