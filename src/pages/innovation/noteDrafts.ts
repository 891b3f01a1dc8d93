import type { CellValue } from "../../workbook/types";
import { fieldsOf, listOf, textOr } from "../../pane/memory/keptFields";
import { memoryOf, type Memory } from "../../pane/memory/paneMemory";
import { perSession } from "../../pane/perSession";
import { Store } from "../../pane/Store";

/** A note that was typed in the pane and is not in the sheet yet. */
export interface NoteDraft {
  text: string;
  /** What the cell held when the typing began. */
  base: CellValue;
  /** The innovation, as written. */
  name: string;
}

/** By the subject of the innovation (`subjectsOf`). */
export type NoteDraftMap = ReadonlyMap<string, NoteDraft>;

function isCellValue(value: unknown): value is CellValue {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function unpacked(kept: unknown): NoteDraftMap {
  return new Map(
    listOf(kept).flatMap((one): [string, NoteDraft][] => {
      const { subject, text, base, name } = fieldsOf(one);
      if (typeof subject !== "string" || typeof text !== "string") return [];
      return [[subject, { text, base: isCellValue(base) ? base : null, name: textOr(name, "") }]];
    }),
  );
}

/**
 * Notes by innovation: people look at other rows and pages while one is half written, and the pane may be closed on
 * this computer.
 */
export class NoteDrafts extends Store<NoteDraftMap> {
  constructor(private readonly memory: Memory) {
    super(unpacked(memory.read()));
  }

  get(subject: string): NoteDraft | null {
    return this.state().get(subject) ?? null;
  }

  /** @param draft `null` forgets it */
  set(subject: string, draft: NoteDraft | null): void {
    if (this.get(subject) === draft) return;
    const drafts = new Map(this.state());
    if (draft) drafts.set(subject, draft);
    else drafts.delete(subject);
    this.put(drafts);
    this.memory.keep(drafts.size === 0 ? null : [...drafts].map(([key, one]) => ({ subject: key, ...one })));
  }
}

export const noteDraftsOf = perSession((session) => new NoteDrafts(memoryOf(session, "notes")));
