import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workFolder } from "./command";

const ROOT = join(__dirname, "../..");

/** Runs in Node: prints what follows from the commands of a folder. */
const PROGRAM = `
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandSources } from ${JSON.stringify(join(ROOT, "scripts/generate/commands.mjs"))};
const folder = process.argv[1];
console.log(JSON.stringify(commandSources(folder, (path) => readFileSync(join(folder, path), "utf8"))));`;

const BEGIN = "<!-- The commands, from their files by `npm run generate` -->";
const END = "<!-- End of the commands -->";

let folder = "";
beforeEach(() => {
  folder = workFolder();
  mkdirSync(join(folder, "src/cli/commands"), { recursive: true });
  writeFileSync(join(folder, "README.md"), `# Iid\n\n${BEGIN}\nold\n${END}\n\nAfter.\n`);
  writeCommand("score", { order: 10 });
  writeCommand("recap", { order: 90 });
});
afterEach(() => rmSync(folder, { recursive: true }));

function writeCommand(file: string, { name = file, order }: { name?: string; order: number }): void {
  const examples = [{ args: `${name} data/`, note: { id: "semua", en: `what ${name} gives` } }];
  const source = `export const command = ${JSON.stringify({ name, order, examples })};`;
  writeFileSync(join(folder, `src/cli/commands/${file}.ts`), source);
}

function sources(): { files: Record<string, string> | null; error: string } {
  const args = ["--input-type=module", "--eval", PROGRAM, folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { files: status === 0 ? (JSON.parse(stdout) as Record<string, string>) : null, error: stderr };
}

test("a file more is a command more, in the list and in README", () => {
  // Texts of a command are none.
  mkdirSync(join(folder, "src/cli/commands/texts"));
  writeFileSync(join(folder, "src/cli/commands/texts/recap.texts.ts"), "");
  const { files } = sources();
  expect(files?.["src/cli/commands.generated.ts"]).toContain(
    `{\n  recap: () => import("./commands/recap"),\n  score: () => import("./commands/score"),\n}`,
  );
  expect(files?.["README.md"]).toBe(
    `# Iid\n\n${BEGIN}\n\n\`\`\`sh\nnpx iid score data/ # what score gives\nnpx iid recap data/ # what recap gives\n\`\`\`\n\n${END}\n\nAfter.\n`,
  );
});

test.each([
  ["another name than its file", () => writeCommand("recap", { name: "rekap", order: 90 }), "recap.ts is named rekap"],
  ["the place of another", () => writeCommand("rank", { order: 10 }), "have the same order 10"],
  ["nothing", () => writeFileSync(join(folder, "src/cli/commands/rank.ts"), ""), 'rank.ts exports no "command"'],
  ["no place in README", () => writeFileSync(join(folder, "README.md"), "# Iid\n"), "README.md: the lines"],
])("a command with %s is refused", (_, spoil, sentence) => {
  spoil();
  const { files, error } = sources();
  expect(files).toBeNull();
  expect(error).toContain(sentence);
});
