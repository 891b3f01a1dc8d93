import { readFileSync } from "node:fs";
import path from "node:path";
import { DOCUMENTS, read, ROOT, tableRows } from "./documents";
import { quotable } from "./quotable";

const PAGE = read("docs/marketplace.md");

/** The text below the heading of a field, of the n-th listing. */
function listed(field: RegExp, listing: number): string {
  const blocks = [...PAGE.matchAll(/^### (.+)\n\n```text\n([^]*?)\n```$/gm)].filter(([, name = ""]) =>
    field.test(name),
  );
  const text = blocks[listing]?.[2];
  if (text === undefined) throw new Error(`No field ${String(field)} in listing ${listing}.`);
  return text;
}

const manifestName = (element: string): string[] => {
  const whole = new RegExp(`<${element} DefaultValue="([^"]+)">\\s*<Override Locale="id-ID" Value="([^"]+)"`).exec(
    read("manifest.xml"),
  );
  return whole?.slice(1) ?? [];
};

describe.each([
  ["English", 0],
  ["Indonesian", 1],
])("the listing in %s", (_language, listing) => {
  test.each([
    ["name", /^Nam[ea]/, 50],
    ["summary", /^(?:Summary|Ringkasan)/, 100],
    ["description", /^(?:Description|Uraian)/, 4_000],
  ])("has a %s within its limit", (_field, heading, limit) => {
    const text = listed(heading, listing);
    expect(text.length).toBeGreaterThan(5);
    expect(text.length).toBeLessThanOrEqual(limit);
  });

  test("has at most three search terms, none of which is found anyway", () => {
    const terms = listed(/^(?:Search terms|Kata pencarian)/, listing).split("\n");
    const elsewhere = [listed(/^Nam[ea]/, listing), listed(/^(?:Summary|Ringkasan)/, listing)].join(" ").toLowerCase();
    expect(terms.length).toBeLessThanOrEqual(3);
    for (const term of terms) {
      expect(term.length).toBeLessThanOrEqual(40);
      expect(elsewhere).not.toContain(term.toLowerCase());
    }
  });

  test("has the name of the manifest", () => {
    expect(listed(/^Nam[ea]/, listing)).toBe(manifestName("DisplayName")[listing]);
  });

  test("says that nothing leaves the computer, what is needed, and that it is not the ministry's", () => {
    const text = listed(/^(?:Description|Uraian)/, listing);
    for (const wanted of [/2311/, /LTSC 2021/, /MIT/, /Ministry of Home Affairs|Kementerian Dalam Negeri/]) {
      expect(text).toMatch(wanted);
    }
  });
});

/** Width and height of a PNG, from its first chunk. */
const sizeOf = (file: string): string => {
  const bytes = readFileSync(path.join(ROOT, file));
  return `${bytes.readUInt32BE(16)} x ${bytes.readUInt32BE(20)}`;
};

describe("the pictures", () => {
  const rows = tableRows(PAGE.slice(PAGE.indexOf("## Pictures")));
  const filesOf = (cell: string): string[] =>
    [...cell.matchAll(/\]\(([^)]+)\)/g)].map(([, file = ""]) => `docs/${file}`);

  test("have the size that is asked, in both languages", () => {
    const pictures = rows.flatMap(([cell = ""]) => filesOf(cell));
    expect(pictures.filter((file) => file.endsWith("-en.png")).length).toBeGreaterThanOrEqual(4);
    expect(pictures.filter((file) => file.endsWith("-id.png")).length).toBeGreaterThanOrEqual(4);
    for (const file of pictures) expect(sizeOf(file)).toBe(file.includes("logo") ? "300 x 300" : "1366 x 768");
  });

  test("have captions within 200 characters", () => {
    for (const [picture = "", ...captions] of rows) {
      for (const caption of captions) {
        expect(caption.length).toBeLessThanOrEqual(200);
        expect(caption !== "" || picture.includes("logo")).toBe(true);
      }
    }
  });
});

test("what a validator is asked to press is what the pane says", () => {
  const notes = PAGE.slice(PAGE.indexOf("## Notes for certification"));
  const quotes = [...notes.matchAll(/“([^”]+)”/g)].map(([, quote = ""]) => quote);
  expect(quotes.length).toBeGreaterThan(3);
  const said = quotable();
  expect(quotes.filter((quote) => !said.some((text) => text.startsWith(quote)))).toEqual([]);
});

test("the addresses of a submission are pages that there are", () => {
  const pages = [...PAGE.matchAll(/`(?:https:\/\/<address>\/addin\/)?(\w+)\.html`/g)].map(([, name = ""]) => name);
  expect(new Set(pages)).toEqual(new Set(["terms", "ketentuan", "privacy", "privasi", "help", "bantuan", "taskpane"]));
  const sources = pages
    .filter((name) => name !== "taskpane")
    .map((name) => (name === "privasi" ? `docs/${name}.md` : `docs/laman/${name}.md`));
  expect(sources.filter((file) => !DOCUMENTS.includes(file))).toEqual([]);
});
