import { defineAction } from "../action";
import { afterChoice } from "./shared/outcome";

/** Judges the workbook by the rules of another year. */
export const setYear = defineAction({
  label: { id: "Ganti tahun", en: "Change year" },
  texts: {},
  undoable: false,
  enabled: () => true,
  async run({ session }, year: number) {
    await session.setYear(year);
    return afterChoice(session.state());
  },
});
