import { goToCell, type Sight } from "../../excel/cells/goTo";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { defineAction, done, refused } from "../action";
import { placeInWorkbook } from "../shared/placed";
import type { CellTarget } from "../session/types";

const said = texts({
  "row-hidden": {
    id: "Sel {address} dipilih, tetapi barisnya tersembunyi atau tersaring.",
    en: "Cell {address} is selected, but its row is hidden or filtered out.",
  },
  "column-hidden": {
    id: "Sel {address} dipilih, tetapi kolomnya tersembunyi.",
    en: "Cell {address} is selected, but its column is hidden.",
  },
  "sheet-hidden": {
    id: "Lembar “{sheet}” tersembunyi. Tampilkan lembar itu dulu untuk membuka sel {address}.",
    en: "The sheet “{sheet}” is hidden. Unhide it first to open cell {address}.",
  },
} satisfies Record<Exclude<Sight, "shown">, unknown>);

/** Selects a cell, and says when it cannot be seen. */
export const goTo = defineAction({
  label: { id: "Buka sel", en: "Go to cell" },
  texts: said,
  undoable: false,
  enabled: () => true,
  async run({ session }, target: CellTarget) {
    const place = placeInWorkbook(session, target);
    const { sight, address } = await goToCell(place);
    const { sheet } = place;
    switch (sight) {
      case "shown":
        return done();
      case "sheet-hidden":
        return refused(notice(said[sight], { address, sheet }, "warning"));
      default:
        return done(notice(said[sight], { address }, "warning"));
    }
  },
});
