import type { Notice } from "../../i18n/notice";
import type { ExcelProblem } from "./problem";
import { namedProblemTexts, excelProblemTexts } from "./problem.texts";

/** @returns the sentence for a problem */
export function problemNotice({ code, sheet, excelCode }: ExcelProblem): Notice {
  const named = sheet !== null && (code === "protected" || code === "sheet-missing");
  return {
    text: named ? namedProblemTexts[code] : excelProblemTexts[code],
    params: { sheet: sheet ?? "", code: excelCode },
    tone: code === "cell-edit" || code === "busy" || code === "unanswered" ? "warning" : "error",
  };
}
