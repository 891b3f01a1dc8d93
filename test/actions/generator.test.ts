import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");

/** Runs in Node: the sources that follow from a folder of actions. */
const PROGRAM = `
import { actionSources } from ${JSON.stringify(join(root, "scripts/generate/actions.mjs"))};
console.log(Object.values(actionSources(process.argv[1])).join("\\n"));`;

const SOUND = `export const tryOut = defineAction({
  label: { id: "Coba", en: "Try" },
  texts: {},
  undoable: false,
  enabled: ({ busy }) => !busy,
  run: async (context, input: number) => done(),
});`;

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "iid-actions-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function add(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function run(): { registry: string | null; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", PROGRAM, folder], {
    encoding: "utf8",
  });
  return { registry: status === 0 ? stdout : null, error: stderr };
}

test("one file is an action: its input, what buttons ask, and one import for what it does", () => {
  add("cells/tryOut.ts", SOUND);
  add("cells/tryOut.texts.ts", "export const tryOutTexts = texts({});");
  add("cells/shared/helper.ts", "export const helper = 1;");
  add("session/state.ts", "export const state = 1;");
  const { registry } = run();
  expect(registry).toContain("tryOut: InputOf<typeof tryOut>;");
  expect(registry).toContain('{ label: { id: "Coba", en: "Try" }, undoable: false, enabled: ({ busy }) => !busy },');
  expect(registry?.match(/import\("[^"]*"\)/g)).toEqual(['import("./cells/tryOut")']);
});

test.each([
  ["a file under another name than its action", "cells/other.ts", SOUND, "cells/other.ts: export the action as const"],
  ["a file that is no action", "cells/helper.ts", "export const helper = 1;", "or move the file to shared"],
  ["an action that is not exported", "cells/tryOut.ts", SOUND.replace("export ", ""), "export the action as const"],
  ["no label", "cells/tryOut.ts", SOUND.replace(/ {2}label.*\n/, ""), 'write "label" out'],
  ["a label from elsewhere", "cells/tryOut.ts", SOUND.replace(/label: .*/, "label: LABEL,"), 'write "label" out'],
  [
    "a condition from elsewhere",
    "cells/tryOut.ts",
    SOUND.replace(/enabled: .*/, "enabled: idle,"),
    'write "enabled" out',
  ],
])("%s is refused with a sentence", (_what, file, text, sentence) => {
  add(file, text);
  const { registry, error } = run();
  expect(registry).toBeNull();
  expect(error).toContain(sentence);
});

test("two groups cannot have an action of one name", () => {
  add("cells/tryOut.ts", SOUND);
  add("sheets/tryOut.ts", SOUND);
  expect(run().error).toContain("src/actions/sheets/tryOut.ts: cells has an action of that name, choose another.");
});
