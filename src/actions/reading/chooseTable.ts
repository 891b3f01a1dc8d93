import { defineAction } from "../action";
import { afterChoice } from "./shared/outcome";

interface Chosen {
  sheet: string;
  /** The Excel table on it, if it is one. */
  tableName: string | null;
}

/** Says which of several tables holds the innovations. */
export const chooseTable = defineAction({
  label: { id: "Pilih tabel", en: "Choose table" },
  texts: {},
  undoable: false,
  enabled: () => true,
  async run({ session }, { sheet, tableName }: Chosen) {
    await session.chooseTable(sheet, tableName);
    return afterChoice(session.state());
  },
});
