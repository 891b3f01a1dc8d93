import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEvidence } from "../../../src/workbook/index";

/** Cells as offices write them, one a line: `good.txt` names a document, `empty.txt` proves nothing. */
const cells = (file: string): string[] =>
  readFileSync(join(__dirname, file), "utf8")
    .split("\n")
    .filter((line) => line !== "");

const proves = (text: string): boolean => parseEvidence(text).some(({ placeholder }) => !placeholder);

const good = cells("good.txt");
const empty = cells("empty.txt");

test("there are three hundred of each, none twice", () => {
  for (const list of [good, empty]) {
    expect(list.length).toBeGreaterThanOrEqual(300);
    expect(new Set(list).size).toBe(list.length);
  }
});

test.each(good)("%s names a document", (text) => expect(proves(text)).toBe(true));

test.each(empty)("%s proves nothing", (text) => expect(proves(text)).toBe(false));

test.each([true, false, 0, 1, 2, 0.5, 2024, 45292])("the bare value %p proves nothing", (raw) =>
  expect(parseEvidence(raw).some(({ placeholder }) => !placeholder)).toBe(false),
);
