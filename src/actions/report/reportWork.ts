import { departments } from "../../analysis/departments";
import { gapByCause } from "../../analysis/gap";
import { basicServiceNames } from "../../rules/index";
import { trendOf } from "../../analysis/trend";
import { revertOwnSheet, writeOwnSheet } from "../../excel/sheets/ownSheet";
import { rememberUndo } from "../../excel/cells/undo";
import { roundHalfUp } from "../../scoring/index";
import { findHistory } from "../../workbook/history/index";
import { cleanText } from "../../workbook/index";
import type { WorkbookData } from "../../workbook/types";
import { done, notice, refused } from "../result";
import type { ActionContext, ActionResult } from "../types";
import { reportSheet } from "./reportSheet";

const KEY = "iid.report";
const FINDINGS = 6;
const REGION_LABEL = /^(?:nama )?(?:pemerintah daerah|pemda|daerah|kabupaten\/kota|provinsi)\s*:?$/i;
const SEARCHED_ROWS = 15;

/** What stands right of a label such as *Pemerintah Daerah* at the top of a sheet; '' when nothing does. */
export function regionOf(data: WorkbookData | null): string {
  for (const { values } of data?.sheets ?? []) {
    for (const row of values.slice(0, SEARCHED_ROWS)) {
      const at = row.findIndex((cell) => typeof cell === "string" && REGION_LABEL.test(cleanText(cell)));
      // A table of regions has further headers there.
      const others = row.filter((cell) => cleanText(cell) !== "").length;
      if (at < 0 || others !== 2) continue;
      const name =
        row
          .slice(at + 1)
          .map(cleanText)
          .find((text) => text !== "") ?? "";
      if (name !== "") return name.replace(/^:\s*/, "");
    }
  }
  return "";
}

/** Puts the printable report into the workbook; one of ours that nobody changed is replaced. */
export async function writeReport({ session, locale }: ActionContext): Promise<ActionResult> {
  const { analysis, reading, workbookName, updatedAt } = session.state();
  if (!analysis) return refused(notice("report.nothing", {}, "info"));
  const data = session.data();
  const innovations = reading?.innovations ?? null;
  const content = {
    analysis,
    gap: gapByCause(analysis),
    trend: trendOf(data && findHistory(data.sheets), analysis),
    participation: innovations && departments({ analysis, innovations, opd: reading?.opd ?? null }).participation,
    findings: analysis.findings
      .filter(({ points }) => points !== undefined && roundHalfUp(points, 2) > 0)
      .sort((a, b) => (b.points ?? 0) - (a.points ?? 0))
      .slice(0, FINDINGS),
    region: regionOf(data),
    workbook: workbookName,
    computedAt: updatedAt ?? session.now(),
  };
  const written = await writeOwnSheet(KEY, reportSheet(content, basicServiceNames(analysis.rules), locale));
  const { name: sheet, before } = written;
  rememberUndo({
    label: notice(before === null ? "report.label" : "report.labelAgain", { sheet }),
    async revert() {
      const outcome = await revertOwnSheet(written);
      await session.refresh();
      if (outcome === "done") return null;
      return notice(outcome === "alone" ? "report.alone" : `undo.${outcome}`, { sheet }, "warning");
    },
  });
  await session.refresh();
  return done(notice(before === null ? "report.done" : "report.doneAgain", { sheet }));
}
