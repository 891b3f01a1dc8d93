import type { Finding } from "../../checks/types";
import { readMarks } from "../../excel/cells/mark";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { defineAction, done, refused, type ActionContext } from "../action";
import { findingsOf, chosenTexts } from "./shared/chosen";
import { leftColors, mark, unmark } from "./shared/marking";

const said = texts({
  done: {
    id: "{count} sel ditandai. Warna asli disimpan dan dapat dikembalikan.",
    en: "{count} cells marked. Their own colours are kept and can be restored.",
  },
  step: { id: "penandaan {count} sel", en: "marking {count} cells" },
});

/** Colours show what is still to be done, so accepted findings are not coloured unless they were chosen. */
async function toMark(context: ActionContext, chosen: readonly Finding[] | undefined): Promise<readonly Finding[]> {
  if (chosen) return chosen;
  await context.session.openReview();
  const accepted = new Set(context.session.state().review?.accepted.map(({ finding }) => finding));
  return findingsOf(context, undefined).filter((finding) => !accepted.has(finding));
}

/** Colours the cells of the findings chosen, of all open ones without a choice. */
export const markFindings = defineAction({
  label: { id: "Tandai sel temuan", en: "Mark the cells" },
  texts: said,
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null && analysis.findings.length > 0,
  async run(context, chosen: readonly Finding[] | undefined) {
    const { session } = context;
    const findings = await toMark(context, chosen);
    if (findings.length === 0) return refused(notice(chosenTexts.none, {}, "info"));
    const earlier = await readMarks();
    const count = await mark(session, findings);
    session.rememberUndo({
      label: notice(said.step, { count }),
      async revert() {
        if (earlier.length === 0) return leftColors(await unmark(session));
        // The previous marks are put back.
        await mark(session, earlier);
        return null;
      },
    });
    return done(notice(said.done, { count }));
  },
});
