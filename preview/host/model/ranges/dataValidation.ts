import type { Area, CellValue } from "../../../../src/workbook/types";
import type { CellValidation } from "../../adapter";
import { HostError } from "../../errors";
import type { Scalar } from "../../query/hostObject";
import { HostObject } from "../../query/hostObject";
import type { Wire, WireRecord } from "../../query/wire";
import { isRecord } from "../../query/wire";
import { formulaArea } from "../cells/addressArea";
import type { HostContext } from "../context";
import { requireUnprotected } from "../context";

/** Validation by a list or a range of numbers; Excel's other kinds of rule are refused. */
export function dataValidation(context: HostContext, sheetId: string, ...areas: Area[]): HostObject {
  const current = (): CellValidation | null => {
    const rules = areas.map((area) => context.adapter.getValidation(sheetId, area));
    const first = rules[0] ?? null;
    return rules.every((rule) => JSON.stringify(rule) === JSON.stringify(first)) ? first : null;
  };
  const store = (rule: CellValidation | null): void => {
    requireUnprotected(context, sheetId);
    for (const area of areas) context.adapter.setValidation(sheetId, area, rule);
  };
  const change = (part: Partial<CellValidation>): void => {
    const rule = current();
    if (!rule) throw new HostError("InvalidOperation", "the range has no validation rule yet");
    store({ ...rule, ...part });
  };
  return new HostObject({
    type: "DataValidation",
    scalars: {
      Type: { get: () => typeOf(current()) },
      Rule: {
        get: () => ruleOf(current()),
        set: (value) => store({ message: null, ...alertOf(current()), ...allowedBy(value) }),
      },
      ErrorAlert: errorAlert(current, change),
      Prompt: prompt(current, change),
      IgnoreBlanks: { get: () => true },
      Valid: { get: () => valid(context, sheetId, areas, current()) },
    },
    methods: { Clear: () => store(null) },
  });
}

function typeOf(rule: CellValidation | null): string {
  if (!rule) return "None";
  return rule.between ? "Decimal" : "List";
}

/** What stays of a rule that gives way to another: what is said beside the cell. */
function alertOf(rule: CellValidation | null): Omit<CellValidation, "source" | "between"> | null {
  if (!rule) return null;
  const { source: _source, between: _between, ...alert } = rule;
  return alert;
}

function ruleOf(rule: CellValidation | null): Wire {
  if (!rule) return {};
  if (!rule.between) return { list: { inCellDropDown: true, source: rule.source } };
  const [formula1, formula2] = rule.between;
  return { decimal: { formula1, formula2, operator: "Between" } };
}

function allowedBy(value: Wire): Pick<CellValidation, "source" | "between"> {
  if (!isRecord(value)) throw new HostError("InvalidArgument", "a validation rule expected");
  const { list, decimal } = value;
  if (isRecord(decimal)) return { source: "", between: betweenOf(decimal) };
  if (!isRecord(list)) throw new HostError("NotImplemented", `validation rule ${Object.keys(value).join(", ")}`);
  if (typeof list.source !== "string" || list.source === "") throw new HostError("InvalidArgument", "list source");
  // Excel keeps at most 255 characters of items written out in a rule.
  if (!list.source.startsWith("=") && list.source.length > 255) throw new HostError("InvalidArgument", "list too long");
  return { source: list.source };
}

function betweenOf({ formula1, formula2, operator }: WireRecord): [number, number] {
  if (operator !== "Between") throw new HostError("NotImplemented", "decimal rule other than Between");
  if (typeof formula1 !== "number" || typeof formula2 !== "number")
    throw new HostError("NotImplemented", "decimal formula");
  if (formula1 > formula2) throw new HostError("InvalidArgument", "the least number is above the highest");
  return [formula1, formula2];
}

const STYLES = ["Stop", "Warning", "Information"] as const;

function errorAlert(current: () => CellValidation | null, change: (part: Partial<CellValidation>) => void): Scalar {
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

function prompt(current: () => CellValidation | null, change: (part: Partial<CellValidation>) => void): Scalar {
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

/** `true` when every cell is blank or allowed, `false` when none is, `null` in between. */
function valid(context: HostContext, sheetId: string, areas: Area[], rule: CellValidation | null): boolean | null {
  if (!rule) return true;
  const allowed = new Set(rule.between ? [] : allowedTexts(context, rule.source));
  const isAllowed = (value: CellValue): boolean => {
    if (!rule.between) return allowed.has(String(value));
    return typeof value === "number" && value >= rule.between[0] && value <= rule.between[1];
  };
  const cells = areas.flatMap((area) => context.adapter.getValues(sheetId, area).flat());
  const good = cells.filter((value) => value === "" || value === null || isAllowed(value));
  if (good.length === cells.length) return true;
  return good.length === 0 ? false : null;
}

function allowedTexts(context: HostContext, source: string): string[] {
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const place = formulaArea(context, source);
  const values: CellValue[] = place ? context.adapter.getValues(place.sheetId, place.area).flat() : [];
  return values.map(String);
}
