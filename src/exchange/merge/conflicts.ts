import type { CellPlace } from "../../workbook/sheetData";
import type { CellValue } from "../../workbook/types";
import { comparable, type CellKey } from "../cells";
import type { Blocked, Conflict } from "./types";
import type { Variant } from "./variants";

export interface ConflictPlace {
  place: CellPlace;
  innovation: string;
  key: CellKey;
  ours: CellValue;
}

/** Gathers the cells on which both sides, or several files, say different things. */
export class Conflicts {
  readonly open: Conflict[] = [];
  readonly decided: Conflict[] = [];

  constructor(private readonly choices: ReadonlyMap<string, "ours" | "theirs">) {}

  /** @returns the variant that somebody chose; `null` while the workbook's own value stays */
  add(
    { place, innovation, key, ours }: ConflictPlace,
    variants: readonly Variant[],
    blocked: Blocked | null,
  ): Variant | null {
    let chosen: Variant | null = null;
    const seen = new Set<string>();
    for (const variant of variants) {
      const { file, theirs, base } = variant;
      const id = JSON.stringify([place.sheet, place.row, place.column, file, comparable(theirs)]);
      if (seen.has(id)) continue;
      seen.add(id);
      const choice = blocked === null ? this.choices.get(id) : undefined;
      (choice === undefined ? this.open : this.decided).push({
        id,
        file,
        place,
        innovation,
        key,
        base,
        ours,
        theirs,
        blocked,
      });
      if (choice === "theirs") chosen = variant;
    }
    return chosen;
  }
}
