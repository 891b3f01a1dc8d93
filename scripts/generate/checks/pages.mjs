// The pages docs/pemeriksaan.md and docs/pemeriksaan/<code>.md.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from "../../loadSource.mjs";

const OVERVIEW = "src/checks/overview.md";
const EFFECTS = { none: "tidak ada", level: "level", row: "inovasi" };
const SEVERITIES = { error: "Salah", warning: "Perlu dicek", info: "Info" };
const INFERRED = "turunan";

/** @typedef {import("../checks.mjs").ReadCheck} ReadCheck */
/** @typedef {ReadonlyMap<string, import("../../../src/rules/types").Indicator>} Indicators by id */
/** @typedef {Readonly<Record<string, string>>} SourceTexts by code */

/**
 * A table of Markdown; cells must not end it.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The anchor that a heading gets. */
function anchorOf(/** @type {string} */ heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

/** Codes of sources in a text: S1, P4, PR. */
function named(/** @type {string} */ text) {
  return text.match(/\b(?:S\d+|P\d+|PR)\b/g) ?? [];
}

function groundsOf(/** @type {ReadCheck} */ { check, page }) {
  if (page.grounds) return page.grounds;
  return check.sources.length > 0 ? `${check.sources.join(", ")}.` : "Turunan; tidak tertulis di sumber mana pun.";
}

/** What a source is called: its text up to what it is or says, with what stands in brackets. */
function nameOf(/** @type {string} */ text) {
  return /^(?:\([^)]*\)|[^,:;(]|[,:;](?!\s))+/.exec(text)?.[0].trim() ?? text;
}

/**
 * A text with the names of the sources instead of their codes.
 * @param {string} text
 * @param {SourceTexts} texts
 */
function withNames(text, texts) {
  return text.replace(/\b(?:S\d+|P\d+|PR)\b/g, (code) => nameOf(texts[code] ?? code));
}

/**
 * @param {ReadCheck} one
 * @param {Indicators} indicators
 * @param {SourceTexts} texts
 */
function sourceLines(one, indicators, texts) {
  const { check, page, path } = one;
  const grounds = groundsOf(one);
  const codes = [...new Set([...check.sources, ...named(grounds)])];
  const unknown = codes.find((code) => !(code in texts));
  if (unknown)
    throw new Error(`${path}.texts.ts names the source ${unknown}, which src/rules/sources.json does not have.`);
  const law = (page.indicators ?? []).map((id) => {
    const indicator = indicators.get(id);
    if (!indicator) throw new Error(`${path}.texts.ts names the indicator ${id}, which the rules do not have.`);
    const heading = `${indicator.key} ${indicator.name}`;
    return `- Indikator [${heading}](../aturan.md#${anchorOf(heading)}): bunyi dan buktinya tiap tahun.`;
  });
  return [
    ...codes.map((code) => {
      const text = texts[code] ?? code;
      return `- [${nameOf(text)}](../aturan.md#sumber)${text.slice(nameOf(text).length)}.`;
    }),
    ...law,
    ...(page.byYear ? ["- Batasnya berbeda tiap tahun: [semua tahun](../aturan.md#semua-tahun)."] : []),
  ];
}

/**
 * @param {ReadCheck} one
 * @param {Indicators} indicators
 * @param {SourceTexts} texts
 */
function pageOf(one, indicators, texts) {
  const { code, path, check, texts: said, page } = one;
  const effect = page.effect ?? EFFECTS[check.effect];
  const lines = sourceLines(one, indicators, texts);
  const file = (/** @type {string} */ ending) => `[\`${code}${ending}\`](../../${path}${ending})`;
  return [
    `# ${said.id.title}`,
    `Kode \`${code}\` · keparahan bawaan: ${SEVERITIES[check.severity]} · pengaruh: ${effect} · [semua pemeriksaan](../pemeriksaan.md)`,
    `## Apa yang diperiksa`,
    page.what,
    `## Mengapa`,
    page.why,
    `## Contoh`,
    table(["Isi", "Hasil"], page.examples),
    `## Cara memperbaiki`,
    page.mend,
    `## Sumber`,
    withNames(groundsOf(one), texts),
    ...(lines.length > 0 ? [lines.join("\n")] : []),
    `## Dalam kode`,
    [
      `- Pemeriksaannya: ${file(".ts")}`,
      `- Buktinya, yang harus dan yang tidak boleh dilaporkan: ${file(".cases.ts")}`,
      `- Kalimatnya, dan asal halaman ini: ${file(".texts.ts")}`,
    ].join("\n"),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

function rowOf(/** @type {ReadCheck} */ { code, check, page }) {
  return [
    `[\`${code}\`](pemeriksaan/${code}.md)`,
    page.summary,
    SEVERITIES[check.severity],
    page.effectInList ?? page.effect ?? EFFECTS[check.effect],
    check.sources.length > 0 ? `${check.sources.length} sumber` : INFERRED,
  ];
}

/**
 * @param {string} root
 * @param {readonly ReadCheck[]} checks
 */
function overview(root, checks) {
  const written = new Set();
  const text = readFileSync(join(root, OVERVIEW), "utf8").replace(/^<!-- (\w+) -->$/gm, (_, group) => {
    const members = checks.filter((one) => one.group === group);
    if (members.length === 0) throw new Error(`${OVERVIEW} has a place for ${group}, a folder without checks.`);
    written.add(group);
    return table(["Kode", "Arti", "Keparahan", "Pengaruh", "Sumber"], members.map(rowOf));
  });
  const left = checks.find(({ group }) => !written.has(group));
  if (left) throw new Error(`${OVERVIEW} has no place for the checks in ${left.group}: add <!-- ${left.group} -->.`);
  return text;
}

/**
 * @param {string} root the project's folder
 * @param {readonly ReadCheck[]} checks
 * @returns {Record<string, string>} the pages by their path in the project
 */
export function checkPages(root, checks) {
  const { newestRules } = /** @type {typeof import("../../../src/rules/index")} */ (
    loadSource(join(root, "src/rules/index.ts"))
  );
  const indicators = new Map(newestRules().indicators.map((indicator) => [indicator.id, indicator]));
  const texts = JSON.parse(readFileSync(join(root, "src/rules/sources.json"), "utf8"));
  return {
    "docs/pemeriksaan.md": overview(root, checks),
    ...Object.fromEntries(checks.map((one) => [`docs/pemeriksaan/${one.code}.md`, pageOf(one, indicators, texts)])),
  };
}
