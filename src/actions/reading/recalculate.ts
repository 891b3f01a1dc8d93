import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { defineAction, done } from "../action";
import { problemResult } from "./shared/outcome";

const said = texts({ recalculated: { id: "Dihitung ulang.", en: "Recalculated." } });

export const recalculate = defineAction({
  label: { id: "Hitung ulang", en: "Recalculate" },
  texts: said,
  undoable: false,
  enabled: ({ busy }) => !busy,
  async run({ session }) {
    await session.refresh();
    return problemResult(session.state()) ?? done(notice(said.recalculated, {}));
  },
});
