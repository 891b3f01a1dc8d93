import { PURE } from "../../../scripts/pureFolders.cjs";
import type { Guard } from "./guard";

/** Where Office, the page, the clock and chance may be asked. */
export const CORE_GUARDS: readonly Guard[] = [
  {
    name: "Excel outside its layer",
    bad: { "src/actions/excel.ts": "export const run = (): Promise<void> => Excel.run(async () => undefined);\n" },
    rule: "no-restricted-globals",
    near: { "src/excel/excel.ts": "export const run = (): Promise<void> => Excel.run(async () => undefined);\n" },
  },
  {
    name: "Excel in a folder that reads files",
    bad: { "src/folderFiles/excel.ts": "export const run = (): Promise<void> => Excel.run(async () => undefined);\n" },
    rule: "no-restricted-globals",
    near: { "src/folderFiles/page.ts": "export const width = (): number => window.innerWidth;\n" },
  },
  {
    name: "Office in a page",
    bad: { "src/pages/plan/office.ts": "export const language = (): string => Office.context.displayLanguage;\n" },
    rule: "no-restricted-globals",
    near: { "src/excel/office.ts": "export const language = (): string => Office.context.displayLanguage;\n" },
  },
  {
    name: "the clock in the core",
    bad: { "src/analysis/now.ts": "export const now = (): number => Date.now();\n" },
    rule: "no-restricted-properties",
    near: { "src/actions/now.ts": "export const now = (): number => Date.now();\n" },
  },
  {
    name: "today's date in the core",
    bad: { "src/checks/today.ts": "export const today = (): Date => new Date();\n" },
    rule: "no-restricted-syntax",
    near: { "src/checks/day.ts": "export const day = (time: number): Date => new Date(time);\n" },
  },
  {
    name: "the time as a text in the core",
    bad: { "src/folder/time.ts": "export const time = (): string => Date();\n" },
    rule: "no-restricted-syntax",
    near: { "src/folder/date.ts": "export const date = (year: number): number => Date.UTC(year, 0);\n" },
  },
  {
    name: "chance in the core",
    bad: { "src/simulation/dice.ts": "export const dice = (): number => Math.random();\n" },
    rule: "no-restricted-properties",
    near: { "src/simulation/half.ts": "export const half = (value: number): number => Math.round(value / 2);\n" },
  },
  ...["document", "sessionStorage", "requestAnimationFrame", "Blob", "setInterval", "process", "Buffer"].map(
    (word): Guard => ({
      name: `${word} in the core`,
      bad: { [`src/planning/${word}Used.ts`]: `export const used = (): unknown => ${word};\n` },
      rule: "no-restricted-globals",
      near: { [`src/planning/${word}Own.ts`]: `export const own = (${word}: number): number => ${word} + 1;\n` },
    }),
  ),
  ...PURE.map((folder): Guard => ({
    name: `the page in ${folder}`,
    bad: { [`src/${folder}/window.ts`]: "export const width = (): number => window.innerWidth;\n" },
    rule: "no-restricted-globals",
    near: {
      [`src/${folder}/global.ts`]: "export const max = (values: readonly number[]): number => Math.max(...values);\n",
    },
  })),
];
