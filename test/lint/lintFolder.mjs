// `node lintFolder.mjs FOLDER`: lints a folder as if it were the project and prints what is refused, as JSON:
// `[{ file, rule, message }]`. In a process of its own, since the settings of the linter are modules and Jest loads none.
import { realpathSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";

const folder = realpathSync(process.argv[2] ?? ".");
// The zones of the layers are paths from where the linter was started.
process.chdir(folder);
const eslint = new ESLint({
  cwd: folder,
  overrideConfigFile: fileURLToPath(new URL("../../eslint.types.config.mjs", import.meta.url)),
});
const results = await eslint.lintFiles(["."]);
const refused = results.flatMap(({ filePath, messages }) =>
  messages.map(({ ruleId, message }) => ({ file: relative(folder, filePath), rule: ruleId ?? "fatal", message })),
);
console.log(JSON.stringify(refused));
