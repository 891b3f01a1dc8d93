import path from "node:path";
import { DOCUMENTS, headingsOf, read, tableRows } from "./documents";
import { quotable } from "./quotable";

const PAIRS: [string, string][] = [
  ["docs/laman/bantuan.md", "docs/laman/help.md"],
  ["docs/laman/ketentuan.md", "docs/laman/terms.md"],
  ["docs/privasi.md", "docs/laman/privacy.md"],
];

test.each(PAIRS)("%s and %s have the same headings and rows", (indonesian, english) => {
  const shape = (file: string): number[] => headingsOf(file).map(({ depth }) => depth);
  expect(shape(english)).toEqual(shape(indonesian));
  expect(tableRows(read(english))).toHaveLength(tableRows(read(indonesian)).length);
});

test.each(PAIRS.flat())("%s is linked from the page in the other language", (file) => {
  const other = PAIRS.flatMap(([one, two]) => (one === file ? [two] : two === file ? [one] : []))[0] ?? "";
  expect(read(other)).toContain(`](${path.posix.relative(path.posix.dirname(other), file)})`);
});

const QUOTING = DOCUMENTS.filter((file) => /^docs\/(?:laman\/|pemasangan|privasi)/.test(file));

test("what is quoted from the pane is what the pane says", () => {
  const said = quotable();
  const quotes = QUOTING.flatMap((file) =>
    [...read(file).matchAll(/“([^”]+)”/g)].map(([, quote = ""]) => ({ file, quote })),
  );
  expect(quotes.length).toBeGreaterThan(6);
  expect(quotes.filter(({ quote }) => !said.some((text) => text.startsWith(quote)))).toEqual([]);
});
