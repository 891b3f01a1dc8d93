// What needs the types of the whole program, and with them four times as long: `npm run lint` checks it, and whoever asks
// for it with `npx eslint -c eslint.types.config.mjs FILE`.
import base from "./eslint.config.mjs";
import { wordTables } from "./scripts/eslint/wordTables.mjs";

export default [
  ...base,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { own: { rules: { "word-tables": wordTables } } },
    rules: { "own/word-tables": "error" },
  },
];
