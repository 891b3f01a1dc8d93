import type { Area, CellValue } from "../../../../src/workbook/types";
import type { ListValidation } from "../../adapter";
import { HostError } from "../../errors";
import type { Scalar } from "../../query/hostObject";
import { HostObject } from "../../query/hostObject";
import type { Wire } from "../../query/wire";
import { isRecord } from "../../query/wire";
import { formulaArea } from "../cells/addressArea";
import type { HostContext } from "../context";
import { requireUnprotected } from "../context";

/** Validation by a list; Excel's other kinds of rule are refused. */
export function dataValidation(context: HostContext, sheetId: string, ...areas: Area[]): HostObject {
  const current = (): ListValidation | null => {
    const rules = areas.map((area) => context.adapter.getListValidation(sheetId, area));
    const first = rules[0] ?? null;
    return rules.every((rule) => JSON.stringify(rule) === JSON.stringify(first)) ? first : null;
  };
  const store = (rule: ListValidation | null): void => {
    requireUnprotected(context, sheetId);
    for (const area of areas) context.adapter.setListValidation(sheetId, area, rule);
  };
  const change = (part: Partial<ListValidation>): void => {
    const rule = current();
    if (!rule) throw new HostError("InvalidOperation", "the range has no validation rule yet");
    store({ ...rule, ...part });
  };
  return new HostObject({
    type: "DataValidation",
    scalars: {
      Type: { get: () => (current() ? "List" : "None") },
      Rule: {
        get: () => ruleOf(current()),
        set: (value) => store({ message: null, ...current(), source: sourceOf(value) }),
      },
      ErrorAlert: errorAlert(current, change),
      Prompt: prompt(current, change),
      IgnoreBlanks: { get: () => true },
      Valid: { get: () => valid(context, sheetId, areas, current()) },
    },
    methods: { Clear: () => store(null) },
  });
}

function ruleOf(rule: ListValidation | null): Wire {
  return rule ? { list: { inCellDropDown: true, source: rule.source } } : {};
}

function sourceOf(value: Wire): string {
  if (!isRecord(value)) throw new HostError("InvalidArgument", "a validation rule expected");
  const { list } = value;
  if (!isRecord(list)) throw new HostError("NotImplemented", `validation rule ${Object.keys(value).join(", ")}`);
  if (typeof list.source !== "string" || list.source === "") throw new HostError("InvalidArgument", "list source");
  // Excel keeps at most 255 characters of items written out in a rule.
  if (!list.source.startsWith("=") && list.source.length > 255) throw new HostError("InvalidArgument", "list too long");
  return list.source;
}

const STYLES = ["Stop", "Warning", "Information"] as const;

function errorAlert(current: () => ListValidation | null, change: (part: Partial<ListValidation>) => void): Scalar {
  return {
    get: () => {
      const rule = current();
      return {
        message: rule?.message ?? "",
        showAlert: true,
        style: rule?.style ?? "Stop",
        title: rule?.title ?? "",
      };
    },
    set: (value) => {
      if (!isRecord(value)) throw new HostError("InvalidArgument", "an error alert expected");
      const style = STYLES.find((known) => known === (value.style ?? "Stop"));
      if (!style) throw new HostError("InvalidArgument", "style of the error alert");
      change({ message: textOr(value.message), title: textOr(value.title), style });
    },
  };
}

function prompt(current: () => ListValidation | null, change: (part: Partial<ListValidation>) => void): Scalar {
  return {
    get: () => {
      const shown = current()?.prompt;
      return { message: shown?.message ?? "", showPrompt: shown !== undefined, title: shown?.title ?? "" };
    },
    set: (value) => {
      if (!isRecord(value)) throw new HostError("InvalidArgument", "a prompt expected");
      change({ prompt: { title: textOr(value.title), message: textOr(value.message) } });
    },
  };
}

function textOr(value: Wire | undefined): string {
  return typeof value === "string" ? value : "";
}

/** `true` when every cell is blank or in the list, `false` when none is, `null` in between. */
function valid(context: HostContext, sheetId: string, areas: Area[], rule: ListValidation | null): boolean | null {
  if (!rule) return true;
  const allowed = new Set(allowedTexts(context, rule.source));
  const cells = areas.flatMap((area) => context.adapter.getValues(sheetId, area).flat());
  const good = cells.filter((value) => value === "" || value === null || allowed.has(String(value)));
  if (good.length === cells.length) return true;
  return good.length === 0 ? false : null;
}

function allowedTexts(context: HostContext, source: string): string[] {
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const place = formulaArea(context, source);
  const values: CellValue[] = place ? context.adapter.getValues(place.sheetId, place.area).flat() : [];
  return values.map(String);
}
