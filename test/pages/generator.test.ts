import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PAGES } from "../../src/pages/registry.generated";

const root = join(__dirname, "../..");

/** Runs in Node: the sources that follow from a copy of src/pages and of the guide. */
const PROGRAM = `
import { guideSources, pageSources } from ${JSON.stringify(join(root, "scripts/generate/pages.mjs"))};
const [pages, guide] = process.argv.slice(1);
console.log(JSON.stringify({ ...pageSources(pages), ...guideSources(guide, pages) }));`;

type Sources = Record<"ids.generated.ts" | "registry.generated.ts" | "README.md", string>;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iid-pages-"));
  cpSync(join(root, "src/pages"), join(folder, "pages"), { recursive: true });
  cpSync(join(root, "docs/panduan/README.md"), join(folder, "guide/README.md"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(): { sources: Sources | null; error: string } {
  const paths = [join(folder, "pages"), join(folder, "guide")];
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", PROGRAM, ...paths], {
    encoding: "utf8",
  });
  return { sources: status === 0 ? (JSON.parse(stdout) as Sources) : null, error: stderr };
}

function addPage(name: string, change: Record<string, string> = {}): void {
  const manifest = {
    id: `"${name}"`,
    hash: `"${name}"`,
    label: `{ id: "Percobaan", en: "Trial" }`,
    place: `{ in: "explore", order: 99 }`,
    tab: "{ analyst: null, reviewer: null, department: null, head: null }",
    needs: `"nothing"`,
    memory: `["${name}"]`,
    guide: `"hanya untuk mencoba."`,
    load: `async () => (await import("./TrialPage")).TrialPage`,
    ...change,
  };
  const fields = Object.entries(manifest).map(([key, value]) => `${key}: ${value},`);
  mkdirSync(join(folder, "pages", name));
  writeFileSync(
    join(folder, "pages", name, "page.ts"),
    `import { definePage } from "../manifest";\nexport const page = definePage({ ${fields.join(" ")} });\n`,
  );
}

test("a new folder with a manifest is a page everywhere, the guide too", () => {
  addPage("trial");
  const { sources, error } = run();
  expect(error).toBe("");
  expect(sources?.["ids.generated.ts"]).toMatch(/PageId = .*\| "trial";/);
  expect(sources?.["ids.generated.ts"]).toMatch(/MemoryPart = .*\| "trial";/);
  expect(sources?.["registry.generated.ts"]).toContain('import { page as trial } from "./trial/page";');
  const lines = sources?.["README.md"].split("\n") ?? [];
  // Behind the others of its group, before the next one.
  const explored = Object.values(PAGES).filter(({ place }) => place.in === "explore");
  const { label } = explored.reduce((last, page) => (page.place.order > last.place.order ? page : last));
  expect(lines.indexOf("- **Percobaan**: hanya untuk mencoba.")).toBe(
    lines.findIndex((line) => line.startsWith(`- **${label.id}**`)) + 1,
  );
});

test("the guide has a picture and a line of every page", () => {
  const guide = readFileSync(join(folder, "guide/README.md"), "utf8");
  for (const { hash, label, guide: sentence } of Object.values(PAGES)) {
    expect(guide).toContain(`![Halaman ${label.id}](${hash}.png)`);
    expect(guide).toContain(`- **${label.id}**: ${sentence}`);
  }
});

describe("what makes no page is refused with a sentence that says what to do", () => {
  test.each<[string, () => void, string]>([
    [
      "a folder without a manifest",
      () => mkdirSync(join(folder, "pages/half")),
      "src/pages/half is no page: give it a page.ts, or put what several pages show in shared.",
    ],
    [
      "an id that is not the name of the folder",
      () => addPage("trial", { id: `"other"` }),
      'src/pages/trial/page.ts: export a page with the id "trial".',
    ],
    [
      "the address of another page",
      () => addPage("trial", { hash: `"temuan"` }),
      "src/pages/trial/page.ts has the hash temuan of findings: choose another.",
    ],
    [
      "the place of another page",
      () => addPage("trial", { place: `{ in: "work", order: 2 }` }),
      "src/pages/trial/page.ts has the place work 2 of findings: choose another.",
    ],
    [
      "the tab of another page",
      () => addPage("trial", { tab: `{ analyst: null, reviewer: 1, department: null, head: null }` }),
      "src/pages/trial/page.ts has the tab 1 of reviewer of desk: choose another.",
    ],
    [
      "the memory of another page",
      () => addPage("trial", { memory: `["notes"]` }),
      "src/pages/trial/page.ts has the part of the memory notes of innovation: choose another.",
    ],
    [
      "a guide without its list",
      () => writeFileSync(join(folder, "guide/README.md"), "# Panduan\n"),
      "docs/panduan/README.md has lost the marks of its list of pages.",
    ],
  ])("%s", (_name, spoil, sentence) => {
    spoil();
    const { sources, error } = run();
    expect(sources).toBeNull();
    expect(error).toContain(sentence);
  });
});
