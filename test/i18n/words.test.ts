import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { GLOSSARY } from "../../src/i18n/glossary";

const SOURCE = path.join(__dirname, "../../src");

/** Files whose Indonesian strings people read; what reads cells of workbooks knows both words. */
const READ_BY_PEOPLE =
  /(?:\.texts|texts\.id|[\\/]texts|[\\/]page)\.ts$|i18n[\\/]id[\\/]|^(?:actions|functions|cli[\\/]commands)[\\/]/;
/** The word where it is no level of an indicator: what others measure, how far a government reaches, and names of fields. */
const ANOTHER_MEANING =
  /tingkat (?:pengangguran|pengembalian|kemiskinan|daerah|desa|kabupaten|provinsi|nasional|kematangan)|"tingkat \d"/gi;

test("a level is called level and a severity keparahan, in every text", () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter(
    (file) => READ_BY_PEOPLE.test(file) && /(?<!\.generated)\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThan(150);
  const other = files.flatMap((file) => {
    const lines = readFileSync(path.join(SOURCE, file), "utf8").split("\n");
    return lines.flatMap((line, index) =>
      /\b(?:ber)?tingkat(?:nya)?\b/i.test(line.replace(ANOTHER_MEANING, ""))
        ? [`${file}:${index + 1}: ${line.trim()}`]
        : [],
    );
  });
  expect(other).toEqual([]);
});

/** Words that a civil servant stumbles over, and what is said instead. */
const FORBIDDEN: readonly [word: RegExp, instead: string][] = [
  [/\bprognosis\b/i, "prakiraan"],
  [/\bJSON\b/, "berkas aturan"],
  [/\bkedudukan\b/i, "status"],
  [/\b(?:di|me)?(?:nye|se)matkan\b/i, "harus ikut"],
  [/\b(?:di|meng)?gagalkan\b/i, "anggap ditolak"],
  [/\bsimpangan baku\b/i, "rentang"],
  // One word for one thing: the figures are named as they are shown.
  [/\bindeks (?:terbukti|berbukti|bukti|klaim|paling aman)\b/, "indeks Klaim, indeks Bukti, indeks Paling aman"],
  [/\basumsi\b/i, "anggapan"],
  [/\bdasar ukur\b/i, "basis ukur"],
  [/\bgalat\b/i, "kesalahan"],
  [/\bpapan tik\b/i, "papan ketik"],
  [/\bbelum melapor\b/i, "belum mengusulkan"],
  // The windows of Excel are called so by everybody.
  [/\bjendela\b(?! (?:baru|lain|Excel)\b)/i, "rentang waktu"],
];
/** The command line, whose options and files have these names, and words that are only read, as earlier versions wrote them. */
const NOT_FOR_OFFICES = /^cli[\\/]|i18n[\\/]id[\\/]cli\.ts$|functions[\\/]facts[\\/]\w+Fields\.ts$/;

/** The Indonesian texts of a line of source: what stands between quotation marks and is no key, import or English. */
function textsIn(line: string): string {
  if (/^\s*(?:import|export|\/?\*|\/\/)|\ben: /.test(line)) return "";
  return [...line.replace(/^\s*"[^"]*"\s*:/, "").matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map(([, text = ""]) => text)
    .join(" ");
}

test("nothing that is said in Indonesian needs a developer to be understood", () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter(
    (file) => READ_BY_PEOPLE.test(file) && /(?<!\.generated|\.en)\.ts$/.test(file) && !NOT_FOR_OFFICES.test(file),
  );
  expect(files.length).toBeGreaterThan(120);
  const found = files.flatMap((file) =>
    readFileSync(path.join(SOURCE, file), "utf8")
      .split("\n")
      .flatMap((line, index) =>
        FORBIDDEN.flatMap(([word, instead]) =>
          word.test(textsIn(line)) ? [`${file}:${index + 1}: say “${instead}”: ${line.trim()}`] : [],
        ),
      ),
  );
  expect(found).toEqual([]);
});

/** What offices read beside the program. */
const GUIDES = ["docs/panduan", "docs/pemeriksaan", "docs/laman", "docs/pemasangan"];

test("the guides speak as the pane does", () => {
  const root = path.join(SOURCE, "..");
  const files = GUIDES.flatMap((folder) => readdirSync(path.join(root, folder)).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith(".md"))
    .concat("docs/pemeriksaan.md", "docs/pemasangan.md", "docs/privasi.md", "docs/aturan-tahun-baru.md");
  expect(files.length).toBeGreaterThan(80);
  const found = files.flatMap((file) =>
    readFileSync(path.join(root, file), "utf8")
      .replace(/^```[^]*?^```$|`[^`\n]*`/gm, "")
      .split("\n")
      .flatMap((line, index) =>
        FORBIDDEN.flatMap(([word, instead]) =>
          word.test(line) ? [`${file}:${index + 1}: say “${instead}”: ${line.trim()}`] : [],
        ),
      ),
  );
  expect(found).toEqual([]);
});

test("the words are found where they stand in a text, and nowhere else", () => {
  const hit = (line: string): boolean => FORBIDDEN.some(([word]) => word.test(textsIn(line)));
  expect(hit('  "a.b": "Unduh JSON",')).toBe(true);
  expect(hit('  "a.b": "di luar jendela penilaian",')).toBe(true);
  expect(hit('  "a.jendela": "terbuka di jendela Excel lain",')).toBe(false);
  expect(hit('    en: "a prognosis",')).toBe(false);
});

describe.each(Object.entries(GLOSSARY))("the word %s", (term, { word, meaning }) => {
  test("is explained in both languages, in one sentence each that a line of the pane can hold", () => {
    for (const sentence of [meaning.id, meaning.en]) expect(sentence).toMatch(/^\S.{20,168}\.$/);
    expect(meaning.id).not.toBe(meaning.en);
  });

  test("has no other word of the same spelling", () => {
    const same = Object.values(GLOSSARY).filter((other) => other.word.id === word.id || other.word.en === word.en);
    expect(same).toHaveLength(1);
  });

  test("is pointed out where it stands in the pane", () => {
    // The three figures by their names; how jurors are put together is asked in cells and on the command line only.
    if (["claimed", "strict", "trimmed", "olympic", "evened"].includes(term)) return;
    const used = readdirSync(path.join(SOURCE, "pages"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".tsx"))
      .map((file) => readFileSync(path.join(SOURCE, "pages", file), "utf8"));
    expect(used.some((code) => code.includes(`"${term}"`))).toBe(true);
  });
});
