import { readdirSync } from "node:fs";
import js from "@eslint/js";
import globals from "globals";
import tseslint from "typescript-eslint";
import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { PURE } from "./scripts/pureFolders.cjs";

/** The names of the pages: an action may ask for a page, and knows nothing else of it. */
const PAGE_IDS = "pages/ids.generated.ts";

/** Which folders of src a folder may import; everything else is refused. */
const LAYERS = {
  // The colour of the product.
  brand: [],
  rules: [],
  scoring: ["rules"],
  workbook: ["rules"],
  // The sheets that we make ourselves; `xlsx` and `excel` write them.
  template: ["brand", "rules", "workbook"],
  checks: ["rules", "scoring", "workbook"],
  analysis: ["rules", "scoring", "workbook", "checks"],
  review: ["rules", "scoring", "workbook", "checks", "analysis"],
  planning: ["rules", "scoring", "workbook", "checks", "analysis"],
  simulation: ["rules", "scoring", "workbook", "checks", "analysis"],
  // Names of regions; the sheet of the catalogue.
  library: ["rules", "scoring", "workbook", "template", "checks", "analysis", "region"],
  // Several workbooks beside each other: ranking list, recap of a province, jury.
  region: ["rules", "scoring", "workbook", "template", "checks", "analysis"],
  // What departments are given and what comes back.
  exchange: ["rules", "scoring", "workbook", "template", "checks", "analysis", "review", "planning"],
  // Handbook, exercises with planted faults, and how they are marked.
  training: ["rules", "scoring", "workbook", "template", "checks", "analysis"],
  // What is judged about the files of an evidence folder; folderFiles reads them, in the browser and in Node.
  folder: ["rules", "workbook", "checks"],
  folderFiles: ["folder"],
  i18n: PURE,
  xlsx: ["workbook", "template"],
  excel: [...PURE, "i18n"],
  functions: ["rules", "scoring", "workbook", "checks", "analysis", "region", "i18n", "excel"],
  actions: [...PURE, "i18n", "excel", PAGE_IDS],
  commands: ["actions", "i18n", "excel", PAGE_IDS],
  // Components that know nothing of the workbook.
  ui: ["brand", "rules", "i18n"],
  // What every page can reach: session, texts, memory of this computer.
  pane: ["rules", "i18n", "actions", "ui", PAGE_IDS],
  pages: [...PURE, "folderFiles", "i18n", "actions", "excel", "xlsx", "ui", "pane"],
  taskpane: ["i18n", "actions", "ui", "pane", "pages"],
  cli: [...PURE, "folderFiles", "i18n", "xlsx"],
};

const unknown = readdirSync(new URL("src/", import.meta.url), { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && !(entry.name in LAYERS),
);
if (unknown.length > 0) {
  // A folder without a line would import what it likes.
  throw new Error(`Say in LAYERS what src/${unknown.map(({ name }) => name).join(", src/")} may import.`);
}

const zones = Object.entries(LAYERS).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: "./src",
  except: [layer, ...allowed].map((folder) => `./${folder}`),
  message: `src/${layer} may import only: ${allowed.join(", ") || "nothing of ours"}`,
}));

const PAGES = readdirSync(new URL("src/pages/", import.meta.url), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);

/** A page knows no other page: what several show lies in `shared`, which knows none of them. */
const pageZones = PAGES.map(({ name }) => ({
  target: `./src/pages/${name}`,
  from: "./src/pages",
  except: [...new Set([name, "shared", "manifest.ts", "ids.generated.ts"])].map((path) => `./${path}`),
  message: "A page may import no other page: what several pages show belongs in src/pages/shared",
}));

const HOST_OBJECTS = ["Excel", "Office", "OfficeRuntime", "CustomFunctions"];

/** Neither page nor Node has to be there for these. */
const PURE_GLOBALS = ["TextDecoder", "TextEncoder", "URL", "URLSearchParams", "structuredClone"];
const IMPURE_GLOBALS = Object.keys({ ...globals.browser, ...globals.node }).filter(
  (name) => !(name in globals.builtin) && !PURE_GLOBALS.includes(name),
);

const NAMED_EXPORTS = { selector: "ExportAllDeclaration", message: "Name what you export." };

const ONE_DOOR = "Give files by useGiving of src/pages/shared/give.";
const WAYS_OUT = [
  { object: "URL", property: "createObjectURL", message: ONE_DOOR },
  { object: "navigator", property: "clipboard", message: ONE_DOOR },
  { object: "Excel", property: "createWorkbook", message: ONE_DOOR },
  { object: "document", property: "execCommand", message: ONE_DOOR },
  { object: "window", property: "showSaveFilePicker", message: ONE_DOOR },
];
const DOWNLOADS = ["AssignmentExpression[left.property.name='download']", "JSXAttribute[name.name='download']"].map(
  (selector) => ({ selector, message: ONE_DOOR }),
);

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", ".certs/**", "reports/**", ".stryker-tmp/**"] },
  {
    files: ["**/*.{ts,tsx,js,mjs,cjs}"],
    extends: [js.configs.recommended],
    plugins: { "import-x": importX },
    settings: {
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".mjs"] } },
    },
    rules: {
      "import-x/no-cycle": "error",
      "no-restricted-syntax": ["error", NAMED_EXPORTS],
      "max-lines": ["error", 300],
      // `== null` is the usual way to say "null or undefined".
      eqeqeq: ["error", "smart"],
      // Cells and terminals are cleaned of control characters, which takes patterns that name them.
      "no-control-regex": "off",
    },
  },
  {
    // What Node runs directly: scripts, the preview server, settings.
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: globals.node },
    rules: { "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }] },
  },
  {
    // They hand functions over to a page.
    files: ["bench/*.bench.mjs", "test/e2e/pictures/*.mjs"],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ["**/*.cjs", "bin/*.js"],
    languageOptions: { sourceType: "commonjs" },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: [...zones, ...pageZones] }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "preview/**/*.ts"],
    rules: { "@typescript-eslint/explicit-module-boundary-types": "error" },
  },
  {
    // As long as the data they are written from.
    files: ["**/*.generated.ts"],
    rules: { "max-lines": "off", "@typescript-eslint/explicit-module-boundary-types": "off" },
  },
  {
    files: ["src/{ui,pane,pages,taskpane}/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // Nothing outside the Excel layer touches the host; entries have one bootstrap line, functions raise its error type.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/{excel,functions,commands}/**", "src/taskpane/index.tsx"],
    rules: { "no-restricted-globals": ["error", ...HOST_OBJECTS] },
  },
  {
    // Files, pictures and texts leave by one door, which knows what each Excel lets through and what to do where it does not.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/pages/shared/give/**", "src/excel/host/newWindow.ts"],
    rules: {
      "no-restricted-properties": ["error", ...WAYS_OUT],
      "no-restricted-syntax": ["error", NAMED_EXPORTS, ...DOWNLOADS],
    },
  },
  {
    files: PURE.map((layer) => `src/${layer}/**/*.ts`),
    rules: {
      "no-restricted-globals": ["error", ...HOST_OBJECTS, ...IMPURE_GLOBALS],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The core is deterministic." },
        { object: "Date", property: "now", message: "The core knows no clock." },
      ],
      "no-restricted-syntax": [
        "error",
        NAMED_EXPORTS,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The core knows no clock." },
        { selector: "CallExpression[callee.name='Date']", message: "The core knows no clock." },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/functions/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    // Its rule against `sync` in a loop stays off: blocks are read and written one request each, since 5 MB is the limit.
    rules: {
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
    },
  },
  {
    // `ClientResult.value` needs no load, only a sync, which the reader function does before it reads.
    files: ["src/excel/reading/cellProperties.ts"],
    rules: { "office-addins/load-object-before-read": "off", "office-addins/call-sync-before-read": "off" },
  },
);
