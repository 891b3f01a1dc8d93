import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { languageOf, pagesOf } from "../../scripts/pages/list.mjs";
import { pictureName, renderPage, slug } from "../../scripts/pages/render.mjs";

const root = join(__dirname, "../..");
const pages = pagesOf(root);

const rendered = new Map(
  [...pages].map(([source, page]) => {
    const text = readFileSync(join(root, source), "utf8");
    return [page, renderPage({ source, text, page, language: languageOf(page), pages })] as const;
  }),
);

const found = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, value = ""]) => value);

test.each([...rendered])("%s leads only to pages, headings and pictures that are there", (page, { html, pictures }) => {
  for (const href of found(html, /<a href="([^"]+)"/g).filter((one) => !/^(?:https?|mailto):/.test(one))) {
    const [path = "", anchor] = href.split("#");
    const target = path === "" ? page : posix.join(posix.dirname(page), path);
    expect([href, rendered.has(target)]).toEqual([href, true]);
    if (anchor !== undefined) {
      const ids = found(rendered.get(target)?.html ?? "", / id="([^"]+)"/g);
      expect([href, ids.includes(anchor)]).toEqual([href, true]);
    }
  }
  for (const picture of pictures) expect([picture, existsSync(join(root, picture))]).toEqual([picture, true]);
  expect(html).not.toMatch(/<script|\.md["#]/);
});

test("the pages that are named elsewhere are there, in both languages", () => {
  const names = ["bantuan", "help", "privasi", "privacy", "ketentuan", "terms"];
  for (const name of names) {
    const { html = "" } = rendered.get(`${name}.html`) ?? {};
    const language = ["help", "privacy", "terms"].includes(name) ? "en" : "id";
    expect(html).toContain(`<html lang="${language}">`);
  }
});

test("no two documents become one page", () => {
  expect(new Set(pages.values()).size).toBe(pages.size);
});

const one = (text: string, source = "docs/panduan/README.md"): { html: string; pictures: string[] } =>
  renderPage({
    source,
    text,
    page: "panduan/index.html",
    language: "id",
    pages: new Map([["docs/aturan.md", "panduan/aturan.html"]]),
  });

test("links lead to pages; what is not beside the page is plain text", () => {
  const { html } = one(
    "# A\n\n[Aturan](../aturan.md#nomor-16), [kode](../../src/a.ts), [web](https://x.go.id/?a=1&b=2), [sini](#a)",
  );
  expect(html).toContain(
    '<a href="aturan.html#nomor-16">Aturan</a>, kode, <a href="https://x.go.id/?a=1&amp;b=2">web</a>, <a href="#a">',
  );
});

test("pictures are found beside the page, and their words are escaped", () => {
  const { html, pictures } = one('![Panel "IID"](gambar/panel.png)');
  expect(pictures).toEqual(["docs/panduan/gambar/panel.png"]);
  expect(html).toContain('<img src="gambar/panel.png" alt="Panel &quot;IID&quot;">');
  expect(pictureName("docs/pemasangan/pita.png")).toBe("panduan/pemasangan/pita.png");
});

test.each([
  ["Temuan: apa yang salah", "temuan-apa-yang-salah"],
  ["Kolom, Aturan, Buat", "kolom-aturan-buat"],
  ["“Lembar diproteksi”", "lembar-diproteksi"],
  ["`=IID.SCORE`", "iidscore"],
])("the heading %s has the id %s", (heading, id) => {
  expect(slug(heading.replaceAll("`", ""))).toBe(id);
});
