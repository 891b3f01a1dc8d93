import type { FormItem } from "../planning/index";
import { indicatorOf } from "../rules/index";
import type { RuleSet } from "../rules/types";
import { FIELD_HEADERS } from "../template/headers";

function isHeaderField(id: string): id is keyof typeof FIELD_HEADERS {
  return Object.hasOwn(FIELD_HEADERS, id);
}

/** What a field of the national form is called there: `Rancang Bangun`, `16 Regulasi Inovasi Daerah`. */
export function formItemName({ kind, id }: Pick<FormItem, "kind" | "id">, rules: RuleSet): string {
  if (kind === "field") return isHeaderField(id) ? FIELD_HEADERS[id] : id;
  const indicator = indicatorOf(rules, id);
  return indicator ? `${indicator.key} ${indicator.name}` : id;
}
