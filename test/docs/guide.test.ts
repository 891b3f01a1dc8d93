import { readdirSync } from "node:fs";
import path from "node:path";
import { prose, read, ROOT } from "./documents";

/** The chapters that people follow with the pane beside them; the list of words explains words, no buttons. */
const CHAPTERS = readdirSync(path.join(ROOT, "docs/panduan"))
  .filter((file) => file.endsWith(".md") && file !== "istilah.md")
  .map((file) => `docs/panduan/${file}`);

/** A name without what is filled in: `Ambil … berkas` for `Ambil {count} berkas`, `Surat untuk OPD` for that with a count. */
function bare(name: string): string {
  return name
    .replace(/\{\w+\}/g, "…")
    .replace(/\s*\(…\)$/, "")
    .replace(/[\s:…]+$/, "")
    .trim();
}

/** Every text of the program, from the sources that say it. */
function textsOfTheProgram(): Set<string> {
  const files = readdirSync(path.join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes(".generated."),
  );
  const literals = files.flatMap((file) =>
    [...read(`src/${file.split(path.sep).join("/")}`).matchAll(/"((?:[^"\\\n]|\\.)+)"/g)].map(([, text = ""]) => text),
  );
  const ribbon = [...read("manifest.xml").matchAll(/(?:Default)?Value="([^"]+)"/g)].map(([, text = ""]) => text);
  // What Excel calls its own parts, and what offices call theirs in examples of the guide.
  const examples = ["Dinkes", "Dindik", "BPBD", "Latar belakang", "Kota Tegal", "Kabupaten Magetan"];
  // Of a heading that goes on (`Katalog: {count} inovasi`) the name is its beginning.
  const beginnings = literals.flatMap((text) => /^(.+?): /.exec(text)?.[1] ?? []);
  return new Set([...literals, ...beginnings, ...ribbon, ...examples, "Beranda › Add-in"].map(bare));
}
const known = textsOfTheProgram();

/** What a chapter names in bold or italics. What ends a sentence is a heading within the text, what begins small a word. */
function namesIn(chapter: string): string[] {
  return [...prose(chapter).matchAll(/\*\*([^*]+)\*\*|(?<![\w`])_([^_`]+)_(?![\w`])/g)]
    .map(([, bold, italic]) => (bold ?? italic ?? "").replace(/\s+/g, " "))
    .filter((name) => /^\p{Lu}/u.test(name) && !/[.!?]$/.test(name));
}

test.each(CHAPTERS)("every button, page and column that %s names is called so", (chapter) => {
  const names = namesIn(chapter);
  expect(names.length).toBeGreaterThan(2);
  expect(names.filter((name) => !known.has(bare(name)))).toEqual([]);
});

test("a name that nothing bears is noticed, and what is filled in does not matter", () => {
  expect(["Salin … surat", "Batalkan: …", "Surat untuk OPD"].map((name) => known.has(bare(name)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(["Unduh JSON", "Sematkan"].some((name) => known.has(bare(name)))).toBe(false);
});
