import { valueOf } from "../rules/index";
import type { RuleSet } from "../rules/types";
import type { CellValue, FieldId } from "../workbook/types";
import { area, blankSheet, cellBlock, heading, reference } from "./cells";
import { FIELD_HEADERS, SHEETS } from "./headers";
import type { TemplateTexts } from "./texts";
import type { SheetSpec } from "./types";

const FIRST_ITEM = 4;
const INCLUDED = ["Ya", "Tidak"];

export interface FieldList {
  field: FieldId;
  items: string[];
}

/** @returns the drop-down lists of a year, one column each on the hidden sheet */
export function fieldLists(rules: RuleSet): FieldList[] {
  const affairs = valueOf(rules.affairs)?.map((affair) => affair.name) ?? [];
  const listed = rules.profile.flatMap((field): FieldList[] => {
    if (field.id === "urusan" || field.id === "urusanLain") return [{ field: field.id, items: affairs }];
    // A list that nobody published for the year is no drop-down: the cell stays free.
    return [{ field: field.id as FieldId, items: valueOf(field.values) ?? [] }];
  });
  return [{ field: "diikutkan" as const, items: INCLUDED }, ...listed].filter((list) => list.items.length > 0);
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
      cellBlock(FIRST_ITEM - 1, 0, [lists.map((list) => FIELD_HEADERS[list.field])]),
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
