import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { ruleYears, valueOf } from "../../src/rules/index";
import questions from "../../src/rules/questions.json";
import { SOURCE_CODES } from "../../src/rules/sources";

const root = join(__dirname, "../..");
const page = readFileSync(join(root, "docs/aturan.md"), "utf8");

/** The lines of a year's section. */
function section(year: number): string {
  const start = page.indexOf(`## IID ${year} `);
  if (start < 0) throw new Error(`no section of ${year}`);
  const end = page.indexOf("\n## ", start + 1);
  return page.slice(start, end);
}

test("docs/aturan.md is what the data gives; run `npm run generate` after changing it", () => {
  const fresh = execFileSync(process.execPath, [join(root, "scripts/aturan.mjs"), "--print"], { encoding: "utf8" });
  expect(fresh).toBe(page);
});

test.each(ruleYears())("%i: assumptions, open questions and the highest predikat limit stand on the page", (year) => {
  const rules = ruleSet(year);
  const text = section(year);
  for (const { id } of rules.assumptions) expect(text).toContain(`- \`${id}\`: `);
  const open = questions.filter(({ years }) => years.includes(year));
  expect(open.length).toBeGreaterThan(0);
  for (const question of open) expect(text).toContain(`- ${question.text.id}`);
  const limit = valueOf(rules.predicates)?.[0]?.min.toFixed(2).replace(".", ",");
  expect(text).toContain(`Sangat Inovatif mulai ${limit}`);
});

test("what is assumed is marked as such, what is published is not", () => {
  expect(section(2023)).toMatch(/\| Pembagi terkecil \| 10 \| \[1\] S6 \|/);
  expect(section(2025)).toMatch(/\| Pembagi terkecil \| 10 \| anggapan `divisor-as-2023` \|/);
  expect(section(2026)).not.toContain("anggapan `");
});

test("levels that nobody knows are not filled with those of another year", () => {
  expect(section(2025)).toContain("Level belum diketahui: ");
  expect(section(2025)).not.toContain("-50,32");
  expect(section(2026)).toContain("<= -50,32%");
});

test("the complaint thresholds are told year by year", () => {
  const start = page.indexOf("### 29 ");
  const rows = page.slice(start, page.indexOf("###", start + 4)).match(/^\| 20.+$/gm) ?? [];
  const shown = rows.map((row) => row.split(" | ").map((cell) => cell.replace(/^\| /, "")));
  expect(shown.slice(0, 4).map((cells) => [cells[0], cells[5]])).toEqual([
    ["2021", ">= 61%"],
    ["2022-2023", ">= 71,00%"],
    ["2024-2025", ">= 86%"],
    // Until a later letter says otherwise.
    [expect.stringMatching(/^2026/), ">= 91%"],
  ]);
});

test("every source and every open question is listed", () => {
  for (const code of SOURCE_CODES) expect(page).toContain(`\n| ${code} | `);
  for (const { id } of questions) expect(page).toContain(`\n| \`${id}\` | `);
});
