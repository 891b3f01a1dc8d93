import { functionFiles } from "../generate/functions.mjs";

/**
 * A function that gives nothing yet, over the parameters that most have.
 * @param {string} name of the function
 * @param {string} root the project's folder
 * @returns {Record<string, string>} the function and its cases by path
 */
export function functionDraft(name, root) {
  const order = Math.max(0, ...functionFiles(root).map(({ file }) => file.order)) + 10;
  const id = name.toUpperCase();
  return {
    [`src/functions/${name}.ts`]: `import { texts } from "../i18n/text";
import { column } from "./answers/column";
import { INNOVATIONS, RULES } from "./arguments/parameters";
import { defineFunction } from "./frame/function";
import { then } from "./frame/maybe";
import { anyAnalysisOf } from "./judging/analysis";

const said = texts({ header: { id: "Judul kolom", en: "Header of the column" } });

/** What it gives for each row, with its unit. */
export const ${name} = defineFunction({
  id: "${id}",
  order: ${order},
  description: { id: "Apa yang diberikan, dalam satu kalimat.", en: "What it gives, in one sentence." },
  parameters: { innovations: INNOVATIONS, rules: RULES },
  result: "spill",
  run: ({ innovations, rules }) =>
    then(anyAnalysisOf(innovations.table, rules), (analysis) =>
      column(innovations, ["${name}", said.header], analysis.innovations, () => ""),
    ),
});
`,
    [`src/excel/selfTest/probes/functions/${name}.ts`]: `import { FORMULA_HELP, formulaResult, TEST_YEAR } from "../../formulas";
import { defineProbe } from "../../probe";
import { RECAP_TABLE } from "../../sampleTables";

export const probe = defineProbe({
  tries: { id: "Rumus IID.${id}", en: "Formula IID.${id}" },
  expects: { id: "Apa yang tampil, dalam satu kalimat.", en: "What is shown, in one sentence." },
  needs: { CustomFunctionsRuntime: "1.1" },
  otherwise: FORMULA_HELP,
  run: (bench) =>
    formulaResult(bench, {
      cells: RECAP_TABLE,
      formula: (range) => \`IID.${id}(\${range},\${TEST_YEAR})\`,
      expected: [[null], ["for Uji Satu"], ["for Uji Dua"]],
    }),
});
`,
    [`test/functions/${name}.test.ts`]: `/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { wideSheet, workbook } from "../support/workbooks";

const SHEET = wideSheet([
  { name: "Satu", levels: 3 },
  { name: "Dua", levels: 2 },
]);

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(SHEET) });
  await import("../../src/functions/index");
});

afterAll(() => office.dispose());

test("gives for each row what it should", async () => {
  const params = [SHEET.values, null];
  const parameterAddresses = ["Inovasi!A1:AV3", null];
  const given = await office.callFunction({ functionId: "${id}", params, caller: "Lain!A1", parameterAddresses });
  // Write the arithmetic beside each expected cell.
  expect(given).toEqual({ ok: true, value: [["Judul kolom"], ["for Satu"], ["for Dua"]] });
});
`,
  };
}
