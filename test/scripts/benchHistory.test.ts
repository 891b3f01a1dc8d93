import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compared, readHistory, withRatios } from "../../bench/history.mjs";

const TEXT = `# Past ratios

Words | with a mark.

| Date       | Version | Node | What   | Ratio |
| ---------- | ------- | ---- | ------ | ----- |
| 2026-11-26 | 0.2.0   | 20   | recap  | 0.80  |
| 2026-11-27 | 0.2.1   | 22   | recap  | 1.00  |
`;

test("each ratio stands beside the last one of the same", () => {
  const measured = [
    { what: "recap", ratio: 0.85 },
    { what: "checks", ratio: 1.3 },
  ];
  expect(compared(readHistory(TEXT), measured)).toEqual([
    "recap: 0.85, LOST (1.00 in 0.2.1 of 2026-11-27, Node 22)",
    "checks: 1.30 (first time)",
  ]);
  expect(compared(readHistory(TEXT), [{ what: "recap", ratio: 0.95 }])[0]).toContain("as before");
  expect(compared(readHistory(TEXT), [{ what: "recap", ratio: 1.2 }])[0]).toContain("won");
});

test("what was measured comes below, and the words above stay", () => {
  const added = { date: "2026-12-01", version: "0.4.0", node: "24", what: "a longer name", ratio: 2.345 };
  const text = withRatios(TEXT, [added]);
  expect(text.startsWith("# Past ratios\n\nWords | with a mark.\n\n| Date")).toBe(true);
  expect(readHistory(text)).toEqual([...readHistory(TEXT), { ...added, ratio: 2.35 }]);
  expect(withRatios(text, [])).toBe(text);
});

test("the kept history can be read, as it is written", () => {
  const text = readFileSync(join(__dirname, "../../bench/history.md"), "utf8");
  expect(readHistory(text).length).toBeGreaterThan(0);
  for (const { ratio } of readHistory(text)) expect(ratio).toBeGreaterThan(0);
  expect(withRatios(text, [])).toBe(text);
});
