import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { defineAction, done, type ActionResult } from "../action";
import type { SessionState } from "../session/types";
import { problemResult } from "./shared/outcome";

const said = texts({
  clean: { id: "Tidak ada temuan. Semua bukti lengkap.", en: "No findings. All evidence is complete." },
  validated: { id: "{errors} salah, {warnings} perlu dicek.", en: "{errors} errors, {warnings} to check." },
});

function counts({ analysis }: SessionState): ActionResult {
  const findings = analysis?.findings ?? [];
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  if (errors + warnings === 0) return done(notice(said.clean, {}));
  return done(notice(said.validated, { errors, warnings }, errors > 0 ? "warning" : "info"));
}

/** Reads the workbook anew and shows what was found. */
export const validate = defineAction({
  label: { id: "Validasi bukti", en: "Check evidence" },
  texts: said,
  undoable: false,
  enabled: ({ busy }) => !busy,
  async run({ session, navigation }) {
    await navigation.show("findings");
    await session.refresh();
    return problemResult(session.state()) ?? counts(session.state());
  },
});
