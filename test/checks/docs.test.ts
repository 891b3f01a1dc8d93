import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FILE_CODES, WORKBOOK_CODES } from "../../src/checks/codes";
import { checkOf } from "../../src/checks/index";
import type { FindingCode } from "../../src/checks/types";
import { findingTitle } from "../../src/i18n/finding";
import { common } from "../../src/i18n/id/common";
import { SOURCE_CODES, sourceText } from "../../src/rules/sources";
import { rules2026 } from "../support/workbooks";

const docs = join(__dirname, "../../docs");
const CODES: readonly FindingCode[] = [...WORKBOOK_CODES, ...FILE_CODES];
const index = readFileSync(join(docs, "pemeriksaan.md"), "utf8");
const rows = [...index.matchAll(/^\| \[`([a-z-]+)`\]\(pemeriksaan\/([a-z-]+)\.md\) \|[^|]+\| ([^|]+) \|/gm)];
const severityOf = (code: FindingCode): string => common[`severity.${checkOf(code).severity}`];

const PARTS = ["Apa yang diperiksa", "Mengapa", "Contoh", "Cara memperbaiki", "Sumber", "Dalam kode"];

/** The anchors that the headings of a page have. */
function anchorsOf(page: string): Set<string> {
  const headings = [...readFileSync(page, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}
const anchors = new Map<string, Set<string>>();

/** Whether a link leads to a file of the project and, where it names one, to a heading in it. */
function leads(from: string, link: string): boolean {
  const [file = "", anchor] = link.split("#");
  const path = join(from, "..", file);
  if (!existsSync(path)) return false;
  if (!anchors.has(path)) anchors.set(path, anchorsOf(path));
  return anchor === undefined || anchors.get(path)!.has(anchor);
}

test("the index lists every code once, with its page and the severity of the check", () => {
  const listed = rows.map(([, code, page, severity]) => [code, page, severity]);
  expect(listed.sort()).toEqual(CODES.map((code) => [code, code, severityOf(code)]).sort());
});

test("every page is about a code", () => {
  const pages = readdirSync(join(docs, "pemeriksaan")).map((file) => file.replace(/\.md$/, ""));
  expect(pages.sort()).toEqual([...CODES].sort());
});

describe.each(CODES)("the page of %s", (code) => {
  const path = join(docs, "pemeriksaan", `${code}.md`);
  const page = readFileSync(path, "utf8");
  const [head = "", ...sections] = page.split(/^## /m);

  test("bears the title, the code and the severity", () => {
    expect(head.startsWith(`# ${findingTitle("id", code)}\n`)).toBe(true);
    expect(head).toContain(`\`${code}\``);
    expect(head).toContain(`keparahan bawaan: ${severityOf(code)} ·`);
  });

  test("has its parts, each with something in it, and a case that is told", () => {
    expect(sections.map((section) => section.split("\n", 1)[0])).toEqual(PARTS);
    for (const section of sections) expect(section.split("\n").slice(1).join("").trim().length).toBeGreaterThan(2);
    expect(sections[2]?.split("\n").filter((line) => line.startsWith("| ")).length).toBeGreaterThanOrEqual(4);
  });

  test("links to law, code and proof, all of which are there", () => {
    const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !leads(path, link))).toEqual([]);
    for (const ending of [".ts", ".cases.ts"])
      expect(links.some((link) => link.endsWith(`/${code}${ending}`))).toBe(true);
  });

  test("names the sources of the check, each with what it is, or says that it is inferred", () => {
    const grounds = sections[4] ?? "";
    const lines = [...grounds.matchAll(/^- \[(.+)\]\(\.\.\/aturan\.md#sumber\)(.*)\.$/gm)];
    const explained = lines.map(([, name = "", rest = ""]) => name + rest);
    expect(explained).toEqual(
      expect.arrayContaining(checkOf(code).sources.map((source) => sourceText(rules2026, source))),
    );
    expect(explained.length > 0 || /turunan/i.test(grounds)).toBe(true);
    const known = SOURCE_CODES.map((source) => sourceText(rules2026, source));
    for (const source of explained) expect(known).toContain(source);
    // A code says nothing to whoever reads why something is asked.
    expect(grounds).not.toMatch(/\b(?:S\d+|P\d+|PR)\b/);
  });
});
