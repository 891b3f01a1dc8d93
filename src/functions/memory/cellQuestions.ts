import type { CellFacts } from "../../excel/reading/cellFacts";
import type { CellPlace } from "../../workbook/sheetData";
import type { Maybe } from "../frame/maybe";

type Read = (places: readonly CellPlace[]) => Promise<(CellFacts | null)[]>;

interface Asked {
  place: CellPlace;
  resolve: (facts: CellFacts | null) => void;
  reject: (error: unknown) => void;
}

/**
 * Cells of formulas that are calculated together are asked for together: one request, however many rows there are. The
 * answers are not kept.
 */
export class CellQuestions {
  private waiting: Asked[] = [];
  private isAsking = false;

  /** @throws what reading throws */
  ask(place: CellPlace, read: () => Maybe<Read>): Promise<CellFacts | null> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ place, resolve, reject });
      if (!this.isAsking) void this.askAll(read);
    });
  }

  private async askAll(read: () => Maybe<Read>): Promise<void> {
    this.isAsking = true;
    while (this.waiting.length > 0) {
      // Requests of the same turn are sent along.
      await Promise.resolve();
      const asked = this.waiting;
      this.waiting = [];
      try {
        const readFacts = await read();
        const facts = await readFacts(asked.map(({ place }) => place));
        asked.forEach(({ resolve }, at) => resolve(facts[at] ?? null));
      } catch (error) {
        for (const { reject } of asked) reject(error);
      }
    }
    this.isAsking = false;
  }
}
