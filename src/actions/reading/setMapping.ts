import { defineAction } from "../action";
import { afterChoice } from "./shared/outcome";

/** Takes what the user says about the columns, as JSON text; `null` takes it all back. */
export const setMapping = defineAction({
  label: { id: "Ubah arti kolom", en: "Change the meaning of a column" },
  texts: {},
  undoable: false,
  enabled: () => true,
  async run({ session }, mapping: string | null) {
    await session.setMapping(mapping);
    return afterChoice(session.state());
  },
});
