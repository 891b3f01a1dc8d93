// `npm run new -- <kind> <name>`: the first draft of one of a kind, and the lists that follow from it.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { spawnSync } from "node:child_process";
import { format, resolveConfig } from "prettier";
import { actionDraft } from "./new/action.mjs";
import { checkDraft } from "./new/check.mjs";
import { commandDraft } from "./new/command.mjs";
import { functionDraft } from "./new/function.mjs";
import { pageDraft } from "./new/page.mjs";
import { probeDraft } from "./new/probe.mjs";
import { yearDraft } from "./new/year.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * What each kind is called, how its name is written, and its files by path.
 * @type {Record<string, { example: string, name: RegExp, draft: (name: string, root: string) => Record<string, string> }>}
 */
const KINDS = {
  check: { example: "letters/letter-undated", name: /^[a-z]+\/[a-z]+(?:-[a-z]+)+$/, draft: checkDraft },
  page: { example: "calendar", name: /^[a-z]+$/, draft: pageDraft },
  action: { example: "sheets/insertCalendar", name: /^[a-z]+\/[a-z][A-Za-z]+$/, draft: actionDraft },
  function: { example: "mean", name: /^[a-z]+$/, draft: functionDraft },
  command: { example: "rank", name: /^[a-z]+$/, draft: commandDraft },
  probe: { example: "cells/hiddenRows", name: /^[a-z]+\/[a-z][A-Za-z]+$/, draft: probeDraft },
  year: { example: "2030", name: /^20\d\d$/, draft: yearDraft },
};

function refuse(/** @type {string} */ sentence) {
  console.error(sentence);
  process.exit(1);
}

const [kind = "", name = ""] = process.argv.slice(2);
const known = KINDS[kind];
if (!known) refuse(`Say what is new: npm run new -- <${Object.keys(KINDS).join("|")}> <name>`);
else if (!known.name.test(name))
  refuse(`A ${kind} is named like ${known.example}: npm run new -- ${kind} ${known.example}`);
else {
  const files = known.draft(name, root);
  const there = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (there) refuse(`${there} is there already; nothing was written.`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const style = await resolveConfig(join(root, path));
    writeFileSync(join(root, path), await format(text, { ...style, filepath: path }));
  }
  console.log(`Written: ${Object.keys(files).join(", ")}`);
  // What `npm run generate` does.
  const failed = ["scripts/generate.mjs", "scripts/aturan.mjs"].find(
    (script) => spawnSync(process.execPath, [join(root, script)], { stdio: "inherit" }).status !== 0,
  );
  process.exitCode = failed ? 1 : 0;
}
