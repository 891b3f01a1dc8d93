import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { probeSources } from "../../../scripts/generate/probes.mjs";

let folder: string;

/** A folder of the self-test with two groups and these files. */
function probes(...files: string[]): void {
  folder = mkdtempSync(join(tmpdir(), "iid-probes-"));
  writeFileSync(join(folder, "probe.ts"), 'export const PROBE_GROUPS = ["sheets", "cells"] as const;\n');
  mkdirSync(join(folder, "probes"));
  for (const file of files) {
    mkdirSync(join(folder, "probes", file, ".."), { recursive: true });
    writeFileSync(join(folder, "probes", file), "export const probe = {};\n");
  }
}

afterEach(() => rmSync(folder, { recursive: true }));

test("a file is a probe; groups come in their order, probes by their names", () => {
  probes("cells/b.ts", "cells/a.ts", "sheets/z.ts");
  const list = probeSources(folder)["registry.generated.ts"] ?? "";
  expect(list.match(/id: "\w+", group: "\w+"/g)).toEqual([
    'id: "z", group: "sheets"',
    'id: "a", group: "cells"',
    'id: "b", group: "cells"',
  ]);
  expect(list).toContain('import { probe as z } from "./probes/sheets/z";');
});

test("two probes of one name, and a group that nobody knows, are refused with a sentence", () => {
  probes("cells/a.ts", "sheets/a.ts");
  expect(() => probeSources(folder)).toThrow("probes/cells/a.ts: sheets has a probe of that name, choose another.");
  rmSync(folder, { recursive: true });
  probes("charts/a.ts");
  expect(() => probeSources(folder)).toThrow("probes/charts is no group: name it in PROBE_GROUPS of probe.ts.");
});
