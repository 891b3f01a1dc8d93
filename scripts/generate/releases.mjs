// What is new in the newest version, as the pane tells it: from the two short lists in its section of CHANGELOG.md.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const HEAD = "// Generated from CHANGELOG.md by `npm run generate`.";
/** The headings of the lists by language. */
const LISTS = { id: "Yang baru", en: "In short" };

/** The items of the list under a heading, each on one line and without emphasis. */
function itemsUnder(/** @type {string} */ section, /** @type {string} */ heading) {
  const [, list = ""] = section.split(`\n### ${heading}\n`);
  const [items = ""] = list.split(/\n#{2,3} /);
  return items
    .split(/^- /m)
    .slice(1)
    .map((item) => item.replace(/\s+/g, " ").replace(/[_*]/g, "").trim());
}

/**
 * @param {string} changelog
 * @param {string} version of package.json
 * @returns {{ version: string, date: string, news: { id: string[], en: string[] } }}
 * @throws Error that says what the changelog lacks
 */
export function newestRelease(changelog, version) {
  const [, section = ""] = changelog.split(/^## /m);
  const [, name, date] = /^(\S+) \((\d{4}-\d{2}-\d{2})\)\n/.exec(section) ?? [];
  if (!name || !date)
    throw new Error("CHANGELOG.md: its first heading is no version with a date, as in: ## 1.2.3 (2026-11-29)");
  if (name !== version) throw new Error(`CHANGELOG.md begins with ${name}, package.json has version ${version}.`);
  const news = { id: itemsUnder(section, LISTS.id), en: itemsUnder(section, LISTS.en) };
  if (news.id.length === 0 || news.id.length !== news.en.length) {
    throw new Error(
      `CHANGELOG.md, ${name}: "${LISTS.id}" and "${LISTS.en}" need the same number of items, at least one.`,
    );
  }
  return { version, date, news };
}

/** @param {string} root the project's folder */
export function releaseSources(root) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const release = newestRelease(readFileSync(join(root, "CHANGELOG.md"), "utf8"), version);
  return {
    "src/pages/shared/release.generated.ts": `${HEAD}\n\n/** This version, its day, and what is new in it. */\nexport const RELEASE = ${JSON.stringify(release, null, 2)};\n`,
  };
}
