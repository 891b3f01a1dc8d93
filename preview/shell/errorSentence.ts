import type { FunctionResults } from "./functions/functionResults";
import type { UniverAdapter } from "./grid/univerAdapter";

const CALLS_OURS = /^=.*\bIID\.[A-Z]+\(/is;

/** The sentence behind the error value that the selected cell shows now; empty when there is none. */
export function errorSentence(adapter: UniverAdapter, results: FunctionResults): string {
  const { sheetId, area } = adapter.selection();
  const { top: row, left: column } = area;
  const cell = { top: row, left: column, bottom: row, right: column };
  const formula = adapter.getFormulas(sheetId, cell)[0]?.[0];
  if (typeof formula !== "string" || !CALLS_OURS.test(formula)) return "";
  const shown = adapter.getValues(sheetId, cell)[0]?.[0] ?? null;
  return results.messageAt({ sheetId, row, column }, shown) ?? "";
}
