import { ExcelProblem } from "../../excel/host/problem";
import { giveIdentity } from "../../excel/stored/identity";

/** Tells this workbook from others of the same name, on a computer that several people use. */
export interface Identity {
  /** `null` while the workbook has none, or it was not read yet. */
  known(): string | null;
  /** The same; a workbook that has none is given one. For whoever keeps something under it: opening alone writes nothing. */
  needed(): string;
}

export class WorkbookIdentity implements Identity {
  private identity: string | null = null;
  private inDocument = false;

  /** @param held what the document holds */
  take(held: string | null): void {
    if (held === null) return;
    this.identity = held;
    this.inDocument = true;
  }

  known(): string | null {
    return this.identity;
  }

  needed(): string {
    this.identity ??= crypto.randomUUID();
    if (!this.inDocument) void this.give(this.identity);
    return this.identity;
  }

  private async give(identity: string): Promise<void> {
    this.inDocument = true;
    try {
      this.identity = await giveIdentity(identity);
    } catch (error) {
      // Asked again with the next thing to keep.
      this.inDocument = false;
      if (!(error instanceof ExcelProblem)) throw error;
    }
  }
}
