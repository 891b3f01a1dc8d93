import { oncePer, oncePerText } from "../../rules/once";
import { valueOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { isExcelError } from "../../workbook/index";
import type { FieldId } from "../../workbook/types";
import { filledText } from "../shared/columns";
import { excerpt } from "../shared/excerpt";
import { lookUp, type ListedValue } from "../shared/listedValue";
import type { RowCheck } from "../types";

interface FieldList {
  field: FieldId;
  /** What the list says of a cell text: a column holds few different ones. */
  answer: (text: string) => ListedValue;
}

/** The stage is judged by its own check. */
const fieldLists = oncePer((rules: RuleSet): FieldList[] =>
  rules.profile.flatMap(({ id, values }) => {
    const published = valueOf(values);
    if (!published || id === "tahapan") return [];
    return [{ field: id as FieldId, answer: oncePerText((text) => lookUp(text, published)) }];
  }),
);

/**
 * Inisiator, klasifikasi, jenis, bentuk and others are drop-down lists in the national form (S1, S5, S7, S8); a word
 * outside the list cannot be entered and jenis also decides what indicator 30 asks for.
 */
export const check = {
  code: "value-not-listed",
  order: 250,
  scope: "row",
  severity: "warning",
  effect: "none",
  sources: ["S1", "S5", "S7", "S8"],
  run({ context, record, columns }) {
    return fieldLists(context.rules).flatMap((list) => {
      const column = columns.fields[list.field];
      const text = filledText(record, list.field);
      if (column === undefined || text === "" || isExcelError(record.fields[list.field]?.raw ?? null)) return [];
      const { listed, suggestion } = list.answer(text);
      if (listed) return [];
      return [{ column, params: { field: list.field, value: excerpt(text), suggestion: suggestion ?? "" } }];
    });
  },
} satisfies RowCheck;
