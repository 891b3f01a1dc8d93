import { findingTitle } from "../../i18n/finding";
import { notice } from "../../i18n/notice";
import { translatePane } from "../../i18n/paneTexts";
import { texts } from "../../i18n/text";
import type { Severity } from "../../rules/types";
import { defineAction, done } from "../action";

const said = texts({
  chosen: {
    id: "“{title}” sekarang {severity} di buku kerja ini. Perubahan ini dicatat pada anggapan di Ringkasan.",
    en: "“{title}” is now {severity} in this workbook. The change is listed among the assumptions on the summary.",
  },
  asRules: { id: "“{title}” kembali menurut aturan.", en: "“{title}” is as in the rules again." },
  reset: {
    id: "Keparahan semua temuan kembali menurut aturan.",
    en: "All severities are as in the rules again.",
  },
});

/** A severity of this office, or that of the rules again (`severity: null`); `null` takes all choices back. */
type Choice = { code: string; severity: Severity | null } | null;

/** Gives a kind of finding another severity in this workbook. */
export const setSeverity = defineAction({
  label: { id: "Ubah keparahan temuan", en: "Change a severity" },
  texts: said,
  undoable: false,
  enabled: ({ busy }) => !busy,
  async run({ session, locale }, choice: Choice) {
    if (choice === null) {
      await session.chooseItems({ severities: "none" });
      return done(notice(said.reset, {}));
    }
    const { code, severity } = choice;
    const title = findingTitle(locale, code);
    await session.chooseItems({ severities: { [code]: severity } });
    if (severity === null) return done(notice(said.asRules, { title }));
    const word = translatePane(locale, `severity.${severity}`);
    return done(notice(said.chosen, { title, severity: word }, "warning"));
  },
});
