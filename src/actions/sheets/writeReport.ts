import { departments } from "../../analysis/departments";
import { gapByCause } from "../../analysis/gap";
import { basicServiceNames } from "../../rules/index";
import { trendOf } from "../../analysis/trend";
import { writeOwnSheet } from "../../excel/sheets/ownSheet";
import { bringsPoints, dearestFirst } from "../../checks/findingOrder";
import { findHistory } from "../../workbook/history/index";
import { cleanText } from "../../workbook/index";
import type { WorkbookData } from "../../workbook/types";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { defineAction, done, refused } from "../action";
import { reportSheet } from "./shared/reportSheet";

const said = texts({
  nothing: { id: "Belum ada hasil untuk dilaporkan.", en: "There is no result to report yet." },
  done: { id: "Lembar «{sheet}» siap dicetak.", en: "The sheet «{sheet}» is ready to be printed." },
  doneAgain: {
    id: "Lembar «{sheet}» diperbarui, siap dicetak.",
    en: "The sheet «{sheet}» is up to date and ready to be printed.",
  },
});

const KEY = "iid.report";
const FINDINGS = 6;
const REGION_LABEL = /^(?:nama )?(?:pemerintah daerah|pemda|daerah|kabupaten\/kota|provinsi)\s*:?$/i;
/** The region is named at the top of a sheet, above its table. */
const TOP_ROWS = 15;

/** What stands right of a label such as *Pemerintah Daerah* at the top of a sheet; '' when nothing does. */
export function regionOf(data: WorkbookData | null): string {
  for (const { values } of data?.sheets ?? []) {
    for (const row of values.slice(0, TOP_ROWS)) {
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

/** Puts the printable report into the workbook, in place where it was put before. It is not taken back: people work in it. */
export const writeReport = defineAction({
  label: { id: "Buat lembar Laporan", en: "Make the sheet Laporan" },
  texts: said,
  undoable: false,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  async run({ session, locale }) {
    const { analysis, reading, workbookName, updatedAt } = session.state();
    if (!analysis) return refused(notice(said.nothing, {}, "info"));
    const data = session.data();
    const innovations = reading?.innovations ?? null;
    const content = {
      analysis,
      gap: gapByCause(analysis),
      trend: trendOf(data && findHistory(data.sheets), analysis),
      participation: innovations && departments({ analysis, innovations, opd: reading?.opd ?? null }).participation,
      findings: analysis.findings.filter(bringsPoints).sort(dearestFirst).slice(0, FINDINGS),
      region: regionOf(data),
      workbook: workbookName,
      computedAt: updatedAt ?? session.now(),
    };
    const spec = reportSheet(content, basicServiceNames(analysis.rules), locale);
    const { name: sheet, isNew } = await writeOwnSheet(KEY, spec);
    await session.refresh();
    return done(notice(isNew ? said.done : said.doneAgain, { sheet }));
  },
});
