import { readdirSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from "../loadSource.mjs";

/** Behind the last command. */
function nextOrder(/** @type {string} */ root) {
  const folder = join(root, "src/cli/commands");
  const orders = readdirSync(folder)
    .filter((file) => /^[a-z]+\.ts$/.test(file))
    .map((file) => /** @type {{ command?: { order: number } }} */ (loadSource(join(folder, file))).command?.order ?? 0);
  return Math.max(0, ...orders) + 10;
}

/**
 * @param {string} name of the command
 * @param {string} root the project's folder
 * @returns {Record<string, string>} its one file by path
 */
export function commandDraft(name, root) {
  return {
    [`src/cli/commands/${name}.ts`]: `import { singleCommand } from "../call/command";
import { EXIT } from "../call/exitCode";
import { FILES } from "../options/operands";
import { JSON_OUTPUT } from "../options/output";
import { print, printData } from "../output/terminal";

const OPTIONS = { json: JSON_OUTPUT };

export const command = singleCommand({
  name: "${name}",
  order: ${nextOrder(root)},
  summary: { id: "apa yang diberikan perintah ini", en: "what this command gives" },
  operands: FILES,
  options: OPTIONS,
  examples: [{ args: "${name} buku-kerja.xlsx", note: { id: "contoh pemakaian", en: "an example" } }],
  async run({ operands: files, options }) {
    if (options.json) printData(\`\${JSON.stringify(files.map((file) => ({ file })))}\\n\`);
    else for (const file of files) print(file);
    return EXIT.clean;
  },
});
`,
  };
}
