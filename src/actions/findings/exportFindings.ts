import type { Finding } from "../../checks/types";
import { revertFindings, writeFindings } from "../../excel/sheets/exportFindings";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { defineAction, done, refused } from "../action";
import { ownSheetTexts } from "../shared/ownSheet.texts";
import { findingsOf, findingTexts } from "./shared/chosen";
import { findingSheet } from "./shared/findingSheet";

const said = texts({
  done: { id: "{count} temuan ditulis ke lembar «{sheet}».", en: "{count} findings written to the sheet “{sheet}”." },
});

/** Writes the findings chosen, all of them without a choice, to a sheet of their own. */
export const exportFindings = defineAction({
  label: { id: "Tulis ke lembar Temuan", en: "Write to a sheet" },
  texts: said,
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null && analysis.findings.length > 0,
  async run(context, chosen: readonly Finding[] | undefined) {
    const { session, locale } = context;
    await session.openReview();
    const { analysis, review } = session.state();
    const findings = findingsOf(context, chosen);
    if (!analysis || findings.length === 0) return refused(notice(findingTexts.none, {}, "info"));
    const written = await writeFindings(findingSheet(findings, analysis, review, locale));
    const sheet = written.name;
    session.rememberUndo({
      label: notice(ownSheetTexts.sheet, { sheet }),
      async revert() {
        const outcome = await revertFindings(written);
        return outcome === "done" ? null : notice(ownSheetTexts[outcome], { sheet }, "warning");
      },
    });
    return done(notice(said.done, { count: findings.length, sheet }));
  },
});
