import { existsSync } from "node:fs";
import path from "node:path";
import { anchorsOf, DOCUMENTS, prose, ROOT } from "./documents";

const LINK = /\]\(([^()\s]+(?:\([^()\s]*\))?)\)/g;
const ELSEWHERE = /^(?:[a-z]+:|\/\/)/i;

/** What is wrong with a link of a document, or `null`. */
function problemOf(file: string, link: string): string | null {
  const [target = "", anchor] = link.split("#");
  const found = target === "" ? file : path.posix.join(path.posix.dirname(file), decodeURIComponent(target));
  if (!existsSync(path.join(ROOT, found))) return `${file}: ${link} is not there`;
  if (anchor === undefined || !found.endsWith(".md")) return null;
  return anchorsOf(found).includes(decodeURIComponent(anchor)) ? null : `${file}: ${link} has no such heading`;
}

const relativeLinks = (file: string): string[] =>
  [...prose(file).matchAll(LINK)].map(([, link = ""]) => link).filter((link) => !ELSEWHERE.test(link));

test("every relative link leads somewhere, to the heading it names", () => {
  const links = DOCUMENTS.flatMap((file) => relativeLinks(file).map((link) => ({ file, link })));
  expect(links.length).toBeGreaterThan(300);
  expect(links.flatMap(({ file, link }) => problemOf(file, link) ?? [])).toEqual([]);
});

test("a link to nothing is noticed", () => {
  expect(problemOf("docs/pemasangan.md", "pemasangan/tidak-ada.md")).toMatch(/is not there/);
  expect(problemOf("docs/pemasangan.md", "#tidak-ada")).toMatch(/no such heading/);
  expect(problemOf("docs/pemasangan/pusat-admin.md", "../pemasangan.md#name-pada-rumus")).toBeNull();
});
