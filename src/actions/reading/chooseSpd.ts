import { defineAction } from "../action";
import { afterChoice } from "./shared/outcome";

/** Says on which of several sheets the SPD is. */
export const chooseSpd = defineAction({
  label: { id: "Pilih SPD", en: "Choose SPD" },
  texts: {},
  undoable: false,
  enabled: () => true,
  async run({ session }, sheet: string) {
    await session.chooseSpd(sheet);
    return afterChoice(session.state());
  },
});
