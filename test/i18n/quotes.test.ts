import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");
const FOLDERS = ["src", "preview", "docs"];

/** Everything that says something to people, in both languages. */
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:tsx?|md)$/.test(file))
    .map((file) => path.join(folder, file)),
);

/** What tells pieces of a sheet from the signs around them has signs of all kinds in it. */
const isPattern = (line: string): boolean => /\/.*\[.*[“”].*\].*\//.test(line);

function wrongQuotes(line: string): boolean {
  const opened = line.split("“").length;
  return /[«»„‹]/.test(line) || opened !== line.split("”").length;
}

test("texts quote with “ and ” alone, each opened and closed, in both languages", () => {
  expect(FILES.length).toBeGreaterThan(1_000);
  const wrong = FILES.flatMap((file) =>
    readFileSync(path.join(ROOT, file), "utf8")
      .split("\n")
      .flatMap((line, index) =>
        wrongQuotes(line) && !isPattern(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ["kolom «Tahun»", true],
  ["kolom “Tahun", true],
  ["kolom “Tahun”", false],
])("%s: wrong is %s", (line, expected) => expect(wrongQuotes(line)).toBe(expected));
