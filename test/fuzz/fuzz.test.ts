import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { mutants, type Mutant } from "./mutant";
import { Reader } from "./reader";

/** `npm run fuzz` reads many more, with seeds of its own; here they are the same each time. */
const COUNT = Number(process.env["IID_FUZZ"] ?? 500);
const SEED = Number(process.env["IID_SEED"] ?? 1);
const PATH = process.env["IID_PATH"];
const LONGEST_MILLISECONDS = 2_000;

const FIXTURES = join(__dirname, "../fixtures");
const books = ["workbooks/good", "workbooks/bad", "offices"].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => join(FIXTURES, folder, file)),
);
const reader = new Reader(books);

afterAll(() => reader.stop());

/** How long it takes when nothing else runs: a busy machine may have been slow once. */
async function fastest(mutant: Mutant, first: number): Promise<number> {
  if (first <= LONGEST_MILLISECONDS) return first;
  const again = [await reader.read(mutant), await reader.read(mutant)];
  return Math.min(first, ...again.map(({ milliseconds }) => milliseconds));
}

test(
  `${COUNT} mutants of ${books.length} workbooks: read or refused, in time, and never another number for a single bit`,
  async () => {
    const seen = { read: 0, refused: 0, thrown: 0, hung: 0, died: 0 };
    await fc.assert(
      fc.asyncProperty(mutants, async (mutant) => {
        const { outcome, said, same, milliseconds } = await reader.read(mutant);
        seen[outcome] += 1;
        const book = books[mutant.book % books.length];
        expect({ book, outcome, said }).toEqual({ book, outcome: expect.stringMatching(/^(?:read|refused)$/), said });
        expect(await fastest(mutant, milliseconds)).toBeLessThanOrEqual(LONGEST_MILLISECONDS);
        if (mutant.kind === "bit" && outcome === "read") expect({ book, same }).toEqual({ book, same: true });
      }),
      { numRuns: COUNT, seed: SEED, ...(PATH && { path: PATH }) },
    );
    // Both ends are met: mutants that nobody could read, or that all are read, would show nothing.
    expect(seen.read).toBeGreaterThan(COUNT / 10);
    expect(seen.refused).toBeGreaterThan(COUNT / 10);
  },
  60_000 + COUNT * 100,
);
