import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { withoutException, type Exception } from "../../review/index";
import { defineAction, done } from "../action";
import { restored } from "./shared/keeping";

const said = texts({
  withdrawn: { id: "Penerimaan ditarik.", en: "The acceptance is withdrawn." },
  step: { id: "penarikan penerimaan", en: "withdrawing an acceptance" },
});

/** Takes an exception away: its finding is open again, or the list of those without a finding gets shorter. */
export const withdrawException = defineAction({
  label: { id: "Tarik penerimaan", en: "Withdraw acceptance" },
  texts: said,
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  async run({ session }, exception: Exception) {
    await session.changeReview(({ exceptions }) => ({ exceptions: withoutException(exceptions, exception) }));
    session.rememberUndo({
      label: notice(said.step, {}),
      async revert() {
        await session.changeReview(({ exceptions }) => ({ exceptions: restored(exceptions, null, exception) }));
        return null;
      },
    });
    return done(notice(said.withdrawn, {}));
  },
});
