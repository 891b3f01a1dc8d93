// `node scripts/pages.mjs <folder>`: help, privacy, terms and the guide as pages beside the pane, made from docs.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { languageOf, pagesOf } from "./pages/list.mjs";
import { pictureName, renderPage } from "./pages/render.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const [folder = join(root, "dist/addin")] = process.argv.slice(2);

/** @param {string} name inside the folder @returns {string} its path, in a folder that is there */
function place(name) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

const pages = pagesOf(root);
for (const [source, page] of pages) {
  const text = readFileSync(join(root, source), "utf8");
  const { html, pictures } = renderPage({ source, text, page, language: languageOf(page), pages });
  writeFileSync(place(page), html);
  for (const picture of pictures) copyFileSync(join(root, picture), place(pictureName(picture)));
}
copyFileSync(join(root, "scripts/pages/laman.css"), place("laman.css"));
