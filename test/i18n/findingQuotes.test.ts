import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const SOURCE = path.join(__dirname, "../../src");

/** Everything that a finding or its page says, in both languages. */
const FILES = [
  ...readdirSync(path.join(SOURCE, "checks"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".texts.ts"))
    .map((file) => path.join("checks", file)),
  path.join("i18n", "id", "findings.ts"),
  path.join("i18n", "en", "findings.ts"),
];

function wrongQuotes(line: string): boolean {
  const opened = line.split("“").length;
  return /[«»„‹›]/.test(line) || opened !== line.split("”").length;
}

test("findings quote with “ and ” alone, each opened and closed, in both languages", () => {
  expect(FILES.length).toBeGreaterThan(70);
  const wrong = FILES.flatMap((file) =>
    readFileSync(path.join(SOURCE, file), "utf8")
      .split("\n")
      .flatMap((line, index) => (wrongQuotes(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ["kolom «Tahun»", true],
  ["kolom “Tahun", true],
  ["kolom “Tahun”", false],
])("%s: wrong is %s", (line, expected) => expect(wrongQuotes(line)).toBe(expected));
