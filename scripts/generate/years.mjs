// The rule years as the program imports them: which years there are, the newest published one as a whole rule set, and
// the others as their files state them. Every file is checked here with the loader's own rules, so that no program has
// to do it again; what does not fit is refused with a sentence that says what to do.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { safeParse } from "valibot";
import { loadSource } from "../loadSource.mjs";

const { compose } = /** @type {typeof import("../../src/rules/years/compose")} */ (
  loadSource("src/rules/years/compose.ts")
);
const { loadRuleSet, refusalOf, RuleSetError } = /** @type {typeof import("../../src/rules/file/load")} */ (
  loadSource("src/rules/file/load.ts")
);
const { ruleSetDeltaSchema } = /** @type {typeof import("../../src/rules/file/schema")} */ (
  loadSource("src/rules/file/schema.ts")
);
const { ruleProblemText } = /** @type {typeof import("../../src/i18n/ruleProblems")} */ (
  loadSource("src/i18n/ruleProblems.ts")
);

const HEAD = "// Generated from the files iid-<year>.json by `npm run generate`.";
const WHOLE = "iid-ruleset/1";
const DELTA = "iid-ruleset-delta/1";

/**
 * @typedef {import("../../src/rules/types").RuleSet} RuleSet
 * @typedef {import("../../src/rules/years/compose").RuleSetDelta} Delta
 * @typedef {RuleSet | Delta} YearFile
 */

/** `iid-2028.json: formula.totalMax: ...` as people read it, a line for each mistake. */
function placed(/** @type {InstanceType<typeof RuleSetError>} */ { file, problems }) {
  return problems
    .map(({ path, why }) => `${file}: ${path === "" ? "" : `${path}: `}${ruleProblemText("en", why)}`)
    .join("\n");
}

/**
 * @param {unknown} json
 * @param {string} file
 * @param {string} what to do when it is refused
 */
function loaded(json, file, what) {
  try {
    return loadRuleSet(json, file);
  } catch (error) {
    if (!(error instanceof RuleSetError)) throw error;
    throw new Error(`${placed(error)} ${what}`);
  }
}

/**
 * @param {string} folder
 * @param {string} file
 * @returns {YearFile}
 */
function read(folder, file) {
  let json;
  try {
    json = JSON.parse(readFileSync(join(folder, file), "utf8"));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  const named = Number(file.slice(4, 8));
  if (json.year !== named) throw new Error(`${file} says year ${json.year}: name the file after its year.`);
  if (json.schema !== WHOLE && json.schema !== DELTA) {
    throw new Error(
      `${file} has schema ${json.schema}: write "${WHOLE}" for a whole rule set or "${DELTA}" for a delta.`,
    );
  }
  if (json.schema === DELTA) {
    const parsed = safeParse(ruleSetDeltaSchema, json);
    if (!parsed.success) throw new Error(placed(refusalOf(parsed.issues, file)));
  }
  return json;
}

/**
 * The whole rule set of a year, checked; deltas are composed with their base, which may be a delta too.
 * @param {readonly YearFile[]} files
 * @param {YearFile} file
 * @param {number[]} below years that build on this one, so that a circle is seen
 * @returns {RuleSet}
 */
function wholeOf(files, file, below = []) {
  const name = `iid-${file.year}.json`;
  if (file.schema === WHOLE) return loaded(file, name, `Mend it in ${name}.`);
  const chain = [...below, file.year];
  const fix = `Set "base" in ${name} to a year with a file of its own, or export the year as a whole: npx iid rules export.`;
  const base = files.find(({ year }) => year === file.base);
  if (!base) {
    throw new Error(`${name} builds on ${file.base}, which has no file. ${fix}`);
  }
  if (chain.includes(file.base)) {
    throw new Error(`${name} builds on itself, ${[...chain, file.base].join(" on ")}. ${fix}`);
  }
  // Composing keeps objects of the base; the loader is given what a file would hold.
  const composed = JSON.parse(JSON.stringify(compose(wholeOf(files, base, chain), file)));
  return loaded(
    composed,
    name,
    `Together with iid-${base.year}.json it makes no whole rule set: state the value in ${name}.`,
  );
}

function newestSource(/** @type {YearFile} */ newest, /** @type {RuleSet | undefined} */ whole) {
  const [values, source] =
    newest.schema === WHOLE
      ? [
          [`import { wholeRuleSet } from "./kinds";`, `import file from "./iid-${newest.year}.json";`],
          "wholeRuleSet(file);",
        ]
      : [[`import type { RuleSet } from "../types";`], `${JSON.stringify(whole, null, 2)};`];
  const type = newest.schema === WHOLE ? "" : ": RuleSet";
  return [
    HEAD,
    ...values,
    "",
    "/** The newest year whose letter is published, whole and checked against the schema. */",
    `export const NEWEST_RULE_SET${type} = ${source}`,
    "",
  ].join("\n");
}

/**
 * @param {string} folder with the files `iid-<year>.json`
 * @returns {Record<string, string>} the sources that follow from them, by file name
 * @throws Error with a sentence for whoever edits the files
 */
export function yearSources(folder) {
  const files = readdirSync(folder)
    .filter((file) => /^iid-\d{4}\.json$/.test(file))
    .sort()
    .map((file) => read(folder, file));
  // Formulas without a year use it: the newest year whose letter is known, never a prognosis.
  const newest = files.findLast(({ standing }) => standing === "published");
  if (!newest) {
    throw new Error('No year is published: give the file of the newest letter "standing": "published".');
  }
  const whole = new Map(files.map((file) => [file.year, wholeOf(files, file)]));
  const others = files.filter(({ year }) => year !== newest.year);
  return {
    "standings.generated.ts": [
      HEAD,
      "",
      "/** What is known of each year, oldest first. */",
      `export const YEAR_STANDINGS = { ${files.map(({ year, standing }) => `${year}: "${standing}"`).join(", ")} } as const;`,
      "",
    ].join("\n"),
    "newest.generated.ts": newestSource(newest, whole.get(newest.year)),
    "others.generated.ts": [
      HEAD,
      'import type { YearFile } from "./kinds";',
      ...others.map(({ year }) => `import iid${year} from "./iid-${year}.json";`),
      "",
      "/** Every year but the newest published one, oldest first: whole rule sets, or what changed against another year. */",
      `export const OTHER_YEARS: readonly YearFile[] = [${others.map(({ year }) => `iid${year}`).join(", ")}];`,
      "",
    ].join("\n"),
  };
}
