// Which of the documents become pages beside the pane, and under which name.
import { existsSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";

/** Pages that the manifest, the store and the pane name: their address has to be short, and to stay. */
const NAMED = {
  "docs/laman/bantuan.md": "bantuan.html",
  "docs/laman/help.md": "help.html",
  "docs/privasi.md": "privasi.html",
  "docs/laman/privacy.md": "privacy.html",
  "docs/laman/ketentuan.md": "ketentuan.html",
  "docs/laman/terms.md": "terms.html",
};

/** What users and administrators read; the rest of docs is for developers. */
const GUIDES = [
  "docs/panduan",
  "docs/pemasangan.md",
  "docs/pemasangan",
  "docs/pemeriksaan.md",
  "docs/pemeriksaan",
  "docs/aturan.md",
  "docs/server.md",
];

const ENGLISH = ["help.html", "privacy.html", "terms.html", "panduan/server.html"];

/** Every Markdown file at or below a path. */
function markdownIn(/** @type {string} */ root, /** @type {string} */ path) {
  if (path.endsWith(".md")) return existsSync(join(root, path)) ? [path] : [];
  return readdirSync(join(root, path), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => posix.join(path, name.replaceAll("\\", "/")));
}

/** `docs/panduan/README.md` becomes `panduan/index.html`, `docs/pemasangan/excel-web.md` `panduan/pemasangan/excel-web.html`. */
function guideName(/** @type {string} */ source) {
  const inside = source.replace(/^docs\/(?:panduan\/)?/, "");
  return `panduan/${inside.replace(/(^|\/)README\.md$/, "$1index.md").replace(/\.md$/, ".html")}`;
}

/**
 * @param {string} root the project's folder
 * @returns {Map<string, string>} the page of each source, both with `/`
 */
export function pagesOf(root) {
  const guides = GUIDES.flatMap((path) => markdownIn(root, path)).sort();
  return new Map([
    ...Object.entries(NAMED),
    ...guides.map((source) => /** @type {const} */ ([source, guideName(source)])),
  ]);
}

export function languageOf(/** @type {string} */ page) {
  return ENGLISH.includes(page) ? "en" : "id";
}
