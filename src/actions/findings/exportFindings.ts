import type { Finding } from "../../checks/types";
import { writeFindings } from "../../excel/sheets/exportFindings";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { defineAction, done, refused } from "../action";
import { rememberKept } from "../shared/keptLists";
import { findingsOf, chosenTexts } from "./shared/chosen";
import { findingSheet } from "./shared/findingSheet";

const said = texts({
  done: { id: "{count} temuan ditulis ke lembar “{sheet}”.", en: "{count} findings written to the sheet “{sheet}”." },
  doneAgain: {
    id: "Lembar “{sheet}” diperbarui: {added} temuan baru di bawah, {gone} sudah tidak ditemukan. Isian dan warna Anda tetap.",
    en: "The sheet “{sheet}” is up to date: {added} new findings below, {gone} no longer found. What you wrote and coloured stays.",
  },
});

/**
 * Writes the findings chosen, all of them without a choice, to a sheet of their own. What people did there since stays when
 * it is taken back.
 */
export const exportFindings = defineAction({
  label: { id: "Tulis ke lembar Temuan", en: "Write to a sheet" },
  texts: said,
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null && analysis.findings.length > 0,
  async run(context, chosen: readonly Finding[] | undefined) {
    const { session, locale } = context;
    await session.openReview();
    const { analysis, reading, review } = session.state();
    const findings = findingsOf(context, chosen);
    if (!analysis || !reading || findings.length === 0) return refused(notice(chosenTexts.none, {}, "info"));
    const written = await writeFindings(findingSheet(findings, analysis, reading, review, locale));
    rememberKept(session, [written]);
    const { name: sheet, isNew, added, gone } = written;
    return done(isNew ? notice(said.done, { count: added, sheet }) : notice(said.doneAgain, { sheet, added, gone }));
  },
});
