import { EMPTY, type Guard } from "./guard";

const LINES = (count: number): string =>
  Array.from({ length: count }, (_, index) => `export const line${index} = ${index};`).join("\n");

/** How code is written, in sources and scripts. */
export const CODE_GUARDS: readonly Guard[] = [
  {
    name: "an undefined name in a script",
    bad: { "scripts/undefined.mjs": "export const start = () => undefinedCall();\n" },
    rule: "no-undef",
    near: { "scripts/defined.mjs": "export const start = () => process.exit(0);\n" },
  },
  {
    name: "an undefined name in a CommonJS file",
    bad: { "bench/undefined.cjs": "module.exports = undefinedCall();\n" },
    rule: "no-undef",
    near: { "bench/defined.cjs": 'module.exports = require("node:path").join(__dirname, "x");\n' },
  },
  {
    name: "the page in a script",
    bad: { "preview/server/page.mjs": "export const width = () => window.innerWidth;\n" },
    rule: "no-undef",
    near: { "preview/server/url.mjs": 'export const url = new URL("https://localhost/");\n' },
  },
  {
    name: "an unused name in a script",
    bad: { "scripts/unused.mjs": "const unused = 1;\n" },
    rule: "no-unused-vars",
    near: { "scripts/used.mjs": "export const used = 1;\n" },
  },
  {
    name: "an unused name in TypeScript",
    bad: { "src/i18n/unused.ts": "const unused = 1;\n" },
    rule: "@typescript-eslint/no-unused-vars",
    near: { "src/i18n/used.ts": "export const used = (_reserved: number): number => 1;\n" },
  },
  {
    name: "a file of more than 300 lines",
    bad: { "src/i18n/long.ts": `${LINES(301)}\n` },
    rule: "max-lines",
    near: { "src/i18n/full.ts": `${LINES(300)}\n` },
  },
  {
    name: "a script of more than 300 lines",
    bad: { "scripts/long.mjs": `${LINES(301)}\n` },
    rule: "max-lines",
    near: { "src/rules/years/all.generated.ts": `${LINES(400)}\n` },
  },
  {
    name: "a table that is looked up by any text",
    bad: {
      "src/workbook/lookedUp.ts":
        "const MONTHS: Record<string, number> = { mei: 5 };\nexport const month = (word: string): number => MONTHS[word] ?? 0;\n",
    },
    rule: "own/word-tables",
    near: {
      "src/workbook/lookedUpRight.ts": [
        "interface Cells { levels: Readonly<Record<string, number>> }",
        "const COLORS = { error: 1, info: 2 } as const;",
        "const MONTHS = new Map([['mei', 5]]);",
        "const NAMES: Record<string, number> = Object.assign(Object.create(null) as Record<string, number>, { mei: 5 });",
        "export const color = (severity: 'error' | 'info'): number => COLORS[severity];",
        "export const month = (word: string): number => MONTHS.get(word) ?? NAMES[word] ?? 0;",
        "export const level = ({ levels }: Cells, id: string): number => levels[id] ?? 0;",
        "",
      ].join("\n"),
    },
  },
  {
    name: "a table of another file that is looked up by any text",
    bad: {
      "src/workbook/asked.ts":
        'import { KINDS } from "./askedTable";\nexport const isKind = (word: string): boolean => word in KINDS;\n',
      "src/workbook/askedTable.ts": "export const KINDS = { level: 1 } as const;\n",
    },
    rule: "own/word-tables",
    near: {
      "src/workbook/askedOwn.ts":
        'import { KINDS } from "./askedTable";\nexport const isKind = (word: string): boolean => Object.hasOwn(KINDS, word);\n',
    },
  },
  {
    name: "an address of a file beside the one way out",
    bad: { "src/pages/plan/address.ts": "export const address = (file: Blob): string => URL.createObjectURL(file);\n" },
    rule: "no-restricted-properties",
    near: {
      "src/pages/shared/give/address.ts": "export const address = (file: Blob): string => URL.createObjectURL(file);\n",
      "src/pages/plan/parsed.ts":
        'export const host = (address: string): string => new URL(address, "https://a").host;\n',
    },
  },
  {
    name: "a clipboard beside the one way out",
    bad: { "src/ui/copy.ts": 'export const copy = (): unknown => navigator.clipboard.writeText("x");\n' },
    rule: "no-restricted-properties",
    near: { "src/ui/language.ts": "export const language = (): string => navigator.language;\n" },
  },
  {
    name: "a new workbook beside the one way out",
    bad: { "src/excel/sheets/open.ts": "export const open = (): unknown => Excel.createWorkbook();\n" },
    rule: "no-restricted-properties",
    near: { "src/excel/sheets/run.ts": "export const run = (): unknown => Excel.run(async () => 1);\n" },
  },
  {
    name: "a download in code",
    bad: {
      "src/pages/plan/save.ts": 'export const save = (link: HTMLAnchorElement): void => void (link.download = "x");\n',
    },
    rule: "no-restricted-syntax",
    near: {
      "src/pages/plan/title.ts": 'export const title = (link: HTMLAnchorElement): void => void (link.title = "x");\n',
    },
  },
  {
    name: "a download in markup",
    bad: { "src/pages/plan/Link.tsx": 'export const Link = (): unknown => <a href="x" download="y.csv">z</a>;\n' },
    rule: "no-restricted-syntax",
    near: { "src/pages/plan/Anchor.tsx": 'export const Anchor = (): unknown => <a href="x">z</a>;\n' },
  },
  {
    name: "an export of everything",
    bad: { "src/i18n/everything.ts": 'export * from "./named";\n', "src/i18n/named.ts": EMPTY },
    rule: "no-restricted-syntax",
    near: { "src/i18n/some.ts": 'export { nothing } from "./named";\n' },
  },
  {
    name: "an export of everything in the core",
    bad: { "src/rules/everything.ts": 'export * from "./named";\n', "src/rules/named.ts": EMPTY },
    rule: "no-restricted-syntax",
    near: { "src/rules/some.ts": 'export { nothing } from "./named";\n' },
  },
  {
    name: "a value of any type",
    bad: { "src/i18n/any.ts": "export const any = (value: any): number => value.length;\n" },
    rule: "@typescript-eslint/no-explicit-any",
    near: { "src/i18n/unknown.ts": "export const unknown = (value: unknown): string => String(value);\n" },
  },
  {
    name: "a function that leaves its module without types",
    bad: { "src/ui/untyped.ts": "export function untyped() {\n  return 1;\n}\n" },
    rule: "@typescript-eslint/explicit-module-boundary-types",
    near: { "src/ui/typed.ts": "const inner = () => 1;\nexport function typed(): number {\n  return inner();\n}\n" },
  },
  {
    name: "a hook behind a condition",
    bad: {
      "src/pane/useSometimes.ts":
        'import { useState } from "react";\nexport function useSometimes(on: boolean): void {\n  if (on) useState(0);\n}\n',
    },
    rule: "react-hooks/rules-of-hooks",
    near: {
      "src/pane/useAlways.ts":
        'import { useState } from "react";\nexport function useAlways(): void {\n  useState(0);\n}\n',
    },
  },
  {
    name: "a promise that nobody waits for",
    bad: {
      "src/actions/floating.ts":
        "const work = async (): Promise<void> => undefined;\nexport function start(): void {\n  work();\n}\n",
    },
    rule: "@typescript-eslint/no-floating-promises",
    near: {
      "src/actions/waiting.ts":
        "const work = async (): Promise<void> => undefined;\nexport async function start(): Promise<void> {\n  await work();\n}\n",
    },
  },
  {
    name: "a promise as a condition",
    bad: {
      "src/actions/misused.ts":
        "const ready = async (): Promise<boolean> => false;\nexport const start = (): number => (ready() ? 1 : 0);\n",
    },
    rule: "@typescript-eslint/no-misused-promises",
    near: {
      "src/actions/asked.ts":
        "const ready = async (): Promise<boolean> => false;\nexport const start = async (): Promise<number> => ((await ready()) ? 1 : 0);\n",
    },
  },
  {
    name: "a case that a switch forgets",
    bad: {
      "src/review/forgotten.ts":
        'export function word(kind: "a" | "b"): string {\n  switch (kind) {\n    case "a":\n      return "A";\n  }\n  return "";\n}\n',
    },
    rule: "@typescript-eslint/switch-exhaustiveness-check",
    near: {
      "src/review/complete.ts":
        'export function word(kind: "a" | "b"): string {\n  switch (kind) {\n    case "a":\n      return "A";\n    case "b":\n      return "B";\n  }\n}\n',
    },
  },
  {
    name: "a comparison that converts",
    bad: { "src/i18n/loose.ts": "export const same = (a: unknown, b: unknown): boolean => a == b;\n" },
    rule: "eqeqeq",
    near: { "src/i18n/missing.ts": "export const missing = (value: unknown): boolean => value == null;\n" },
  },
];
