// The pages as the program imports them: one folder of src/pages with a manifest is one page. Lists of pages, and the
// list in the guide, follow from the manifests.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from "../loadSource.mjs";

const HEAD = "// Generated from the folders of src/pages by `npm run generate`.";
/** No page: what several pages show. */
const SHARED = "shared";
const BLOCK = /(<!-- halaman: [^>]*-->\n)[^]*?(<!-- \/halaman -->)/;

/** @typedef {import("../../src/pages/manifest").PageManifest} Page */

const union = (/** @type {readonly string[]} */ names) =>
  names.length === 0 ? "never" : names.map((name) => `"${name}"`).join(" | ");

/**
 * @param {string} folder
 * @returns {Page[]} the manifests, by id
 */
function manifestsOf(folder) {
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== SHARED)
    .map(({ name }) => name)
    .sort();
  return ids.map((id) => {
    const file = join(folder, id, "page.ts");
    if (!existsSync(file)) {
      throw new Error(`src/pages/${id} is no page: give it a page.ts, or put what several pages show in shared.`);
    }
    const { page } = /** @type {{ page?: Page }} */ (loadSource(file));
    if (page?.id !== id) throw new Error(`src/pages/${id}/page.ts: export a page with the id "${id}".`);
    return page;
  });
}

/**
 * Refuses pages that take something from each other: one of the two could not be reached, or not be remembered.
 * @param {readonly Page[]} pages
 * @param {string} what
 * @param {(page: Page) => readonly string[]} valuesOf
 */
function refuseTwice(pages, what, valuesOf) {
  const owners = new Map();
  for (const page of pages) {
    for (const value of valuesOf(page)) {
      const owner = owners.get(value);
      if (owner) throw new Error(`src/pages/${page.id}/page.ts has the ${what} ${value} of ${owner}: choose another.`);
      owners.set(value, page.id);
    }
  }
}

function checkedManifests(/** @type {string} */ folder) {
  const pages = manifestsOf(folder);
  refuseTwice(pages, "hash", ({ hash }) => [hash]);
  refuseTwice(pages, "place", ({ place }) => [`${place.in} ${place.order}`]);
  refuseTwice(pages, "tab", ({ tab }) =>
    Object.entries(tab).flatMap(([person, place]) => (place === null ? [] : [`${place} of ${person}`])),
  );
  refuseTwice(pages, "part of the memory", ({ memory }) => memory);
  return pages;
}

/**
 * @param {string} folder with a folder for each page
 * @returns {Record<string, string>} the sources that follow from the pages, by file name
 * @throws Error with a sentence for whoever adds a page
 */
export function pageSources(folder) {
  const pages = checkedManifests(folder);
  const ids = pages.map(({ id }) => id);
  return {
    "ids.generated.ts": [
      HEAD,
      "",
      `export type PageId = ${union(ids)};`,
      "",
      "/** What pages remember of a workbook on this computer. */",
      `export type MemoryPart = ${union(pages.flatMap(({ memory }) => memory))};`,
      "",
    ].join("\n"),
    "registry.generated.ts": [
      HEAD,
      ...ids.map((id) => `import { page as ${id} } from "./${id}/page";`),
      'import type { PageId } from "./ids.generated";',
      'import type { PageManifest } from "./manifest";',
      "",
      "/** Every page, by its id. */",
      `export const PAGES: { readonly [Id in PageId]: PageManifest & { readonly id: Id } } = { ${ids.join(", ")} };`,
      "",
    ].join("\n"),
  };
}

/**
 * In the order of an analyst's tabs, then of the menu.
 * @param {readonly Page[]} pages
 * @param {readonly string[]} groups
 */
function inOrder(pages, groups) {
  const rank = (/** @type {Page} */ { place, tab }) => (tab.analyst === null ? 1 + groups.indexOf(place.in) : 0);
  const order = (/** @type {Page} */ { place, tab }) => tab.analyst ?? place.order;
  return [...pages].sort((one, other) => rank(one) - rank(other) || order(one) - order(other));
}

/**
 * @param {string} folder of the guide
 * @param {string} pagesFolder see `pageSources`
 * @returns {Record<string, string>} the guide with the list of pages as the manifests have it, by file name
 */
export function guideSources(folder, pagesFolder) {
  const { MENU_GROUPS } = /** @type {typeof import("../../src/pages/manifest")} */ (
    loadSource(join(pagesFolder, "manifest.ts"))
  );
  const guide = readFileSync(join(folder, "README.md"), "utf8");
  if (!BLOCK.test(guide)) throw new Error("docs/panduan/README.md has lost the marks of its list of pages.");
  const lines = inOrder(checkedManifests(pagesFolder), MENU_GROUPS).map(
    (page) => `- **${page.label.id}**: ${page.guide}`,
  );
  return { "README.md": guide.replace(BLOCK, (_all, start, end) => `${start}\n${lines.join("\n")}\n\n${end}`) };
}
