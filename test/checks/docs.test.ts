import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allCodes } from "../../src/checks/index";
import { findingTitle } from "../../src/i18n/finding";
import { SOURCE_CODES } from "../../src/rules/sources";
import { rules } from "./build";

const docs = join(__dirname, "../../docs");
const index = readFileSync(join(docs, "pemeriksaan.md"), "utf8");
const rows = [...index.matchAll(/^\| \[`([a-z-]+)`\]\(pemeriksaan\/([a-z-]+)\.md\)\s*\|[^|]+\| (\w+)\s*\|/gm)];

const PARTS = ["Apa yang diperiksa", "Mengapa", "Contoh", "Cara memperbaiki", "Sumber"];

test("the index lists every code once, with its page and the severity of the rules", () => {
  const listed = rows.map(([, code, page, severity]) => [code, page, severity]);
  expect(listed.sort()).toEqual(
    allCodes()
      .map((code) => [code, code, rules.checks[code]])
      .sort(),
  );
});

test("every page is about a code", () => {
  const pages = readdirSync(join(docs, "pemeriksaan")).map((file) => file.replace(/\.md$/, ""));
  expect(pages.sort()).toEqual(allCodes().sort());
});

describe.each(allCodes())("the page of %s", (code) => {
  const path = join(docs, "pemeriksaan", `${code}.md`);
  const page = existsSync(path) ? readFileSync(path, "utf8") : "";
  const [head = "", ...sections] = page.split(/^## /m);

  test("bears the title, the code and the severity", () => {
    expect(head.startsWith(`# ${findingTitle("id", code)}\n`)).toBe(true);
    expect(head).toContain(`\`${code}\``);
    expect(head).toContain(`\`${rules.checks[code]}\``);
  });

  test("has the five parts, each with something in it", () => {
    expect(sections.map((section) => section.split("\n", 1)[0])).toEqual(PARTS);
    for (const section of sections) expect(section.split("\n").slice(1).join("").trim().length).toBeGreaterThan(2);
  });

  test("shows a case that is told and links only to pages that exist", () => {
    expect(sections[2]?.split("\n").filter((line) => line.startsWith("| ")).length).toBeGreaterThanOrEqual(4);
    for (const [, target] of page.matchAll(/\]\(([^)]+)\)/g)) expect(existsSync(join(path, "..", target!))).toBe(true);
  });

  test("names sources that the rules know, or says that it is derived", () => {
    const codes = [...(sections[4] ?? "").matchAll(/\b[SP][R\d]\d?\b/g)].map(([source]) => source);
    expect(codes.length > 0 || /turunan/i.test(sections[4] ?? "")).toBe(true);
    for (const source of codes) expect(SOURCE_CODES).toContain(source);
  });
});
