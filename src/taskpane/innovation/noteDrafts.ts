import type { CellValue } from "../../workbook/types";

/** A note that was typed in the pane and is not in the sheet yet. */
export interface NoteDraft {
  text: string;
  /** What the cell held when the typing began. */
  base: CellValue;
}

/** Notes by innovation: other rows and pages are looked at while one is half written. */
export class NoteDrafts {
  private readonly drafts = new Map<string, NoteDraft>();

  get(key: string): NoteDraft | null {
    return this.drafts.get(key) ?? null;
  }

  /** @param draft `null` forgets it */
  set(key: string, draft: NoteDraft | null): void {
    if (draft) this.drafts.set(key, draft);
    else this.drafts.delete(key);
  }
}
