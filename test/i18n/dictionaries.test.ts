import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { cli as cliEn } from "../../src/i18n/en/cli";
import { common as commonEn } from "../../src/i18n/en/common";
import { evidenceFiles as evidenceFilesEn } from "../../src/i18n/en/evidenceFiles";
import { evidencePage as evidencePageEn } from "../../src/i18n/en/evidencePage";
import { excel as excelEn } from "../../src/i18n/en/excel";
import { findings as findingsEn } from "../../src/i18n/en/findings";
import { functions as functionsEn } from "../../src/i18n/en/functions";
import { pane as paneEn } from "../../src/i18n/en/pane";
import { reviewPage as reviewPageEn } from "../../src/i18n/en/reviewPage";
import { ruleProblems as ruleProblemsEn } from "../../src/i18n/en/ruleProblems";
import { rules as rulesEn } from "../../src/i18n/en/rules";
import { rulesPage as rulesPageEn } from "../../src/i18n/en/rulesPage";
import { summaryPage as summaryPageEn } from "../../src/i18n/en/summaryPage";
import { template as templateEn } from "../../src/i18n/en/template";
import { cli } from "../../src/i18n/id/cli";
import { common } from "../../src/i18n/id/common";
import { evidenceFiles } from "../../src/i18n/id/evidenceFiles";
import { evidencePage } from "../../src/i18n/id/evidencePage";
import { excel } from "../../src/i18n/id/excel";
import { findings } from "../../src/i18n/id/findings";
import { functions } from "../../src/i18n/id/functions";
import { pane } from "../../src/i18n/id/pane";
import { reviewPage } from "../../src/i18n/id/reviewPage";
import { ruleProblems } from "../../src/i18n/id/ruleProblems";
import { rules } from "../../src/i18n/id/rules";
import { rulesPage } from "../../src/i18n/id/rulesPage";
import { summaryPage } from "../../src/i18n/id/summaryPage";
import { template } from "../../src/i18n/id/template";
import { translate } from "../../src/i18n/index";
import { translatePane } from "../../src/i18n/paneTexts";

type Dictionary = Record<string, string>;

const DICTIONARIES: [string, Dictionary, Dictionary][] = [
  ["common", common, commonEn],
  ["pane", pane, paneEn],
  ["excel", excel, excelEn],
  ["findings", findings, findingsEn],
  ["functions", functions, functionsEn],
  ["cli", cli, cliEn],
  ["template", template, templateEn],
  ["rules", rules, rulesEn],
  ["rulesPage", rulesPage, rulesPageEn],
  ["ruleProblems", ruleProblems, ruleProblemsEn],
  ["evidenceFiles", evidenceFiles, evidenceFilesEn],
  ["evidencePage", evidencePage, evidencePageEn],
  ["summaryPage", summaryPage, summaryPageEn],
  ["reviewPage", reviewPage, reviewPageEn],
];

/** Every string of the pane's source that could be a key. */
function stringsOfPane(): Set<string> {
  const folder = path.join(__dirname, "../../src/taskpane");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const source = files.map((file) => readFileSync(path.join(folder, file), "utf8")).join("\n");
  return new Set([...source.matchAll(/"([\w.-]+)"/g)].map((match) => match[1] ?? ""));
}

function places(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

describe.each(DICTIONARIES)("%s", (_name, indonesian, english) => {
  test("both languages have the same keys", () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(indonesian).sort());
  });

  test("every text says something", () => {
    for (const text of [...Object.values(indonesian), ...Object.values(english)]) expect(text.trim()).not.toBe("");
  });

  test("both languages fill the same places", () => {
    const differing = Object.keys(indonesian).filter(
      (key) => places(indonesian[key] ?? "").join() !== places(english[key] ?? "").join(),
    );
    expect(differing).toEqual([]);
  });
});

test("no key stands in two dictionaries", () => {
  const owners = new Map<string, string[]>();
  for (const [name, indonesian] of DICTIONARIES) {
    for (const key of Object.keys(indonesian)) owners.set(key, [...(owners.get(key) ?? []), name]);
  }
  expect([...owners].filter(([, names]) => names.length > 1)).toEqual([]);
});

test("every text of the pane dictionaries is used, so none is left behind", () => {
  // Keys put together from parts are listed by their prefix.
  const composed =
    /^(app\.language|findings\.group|findings\.sort|gap|scale|start|rulesPage\.(aspect|form|standing)|reviewPage\.(standing|damaged))\./;
  const used = stringsOfPane();
  const unused = Object.keys({ ...pane, ...rulesPage, ...evidencePage, ...summaryPage, ...reviewPage }).filter(
    (key) => !composed.test(key) && !used.has(key),
  );
  expect(unused).toEqual([]);
});

test("translates with and without parameters, in both languages", () => {
  expect(translate("id", "index.gap", { points: "12,40" })).toBe("12,40 poin indeks belum terbukti.");
  expect(translatePane("en", "tab.findings")).toBe("Findings");
});

test("a place without a parameter stays visible", () => {
  expect(translate("id", "index.gap")).toContain("{points}");
});
