// The probes of the self-test as the program imports them: a file src/excel/selfTest/probes/<group>/<id>.ts is one probe.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from "../loadSource.mjs";

const HEAD = "// Generated from the files of src/excel/selfTest/probes by `npm run generate`.";

/**
 * @param {string} folder with a folder for each group
 * @param {readonly string[]} groups in the order in which they are tried
 */
function probesIn(folder, groups) {
  const found = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const stray = found.find(({ name }) => !groups.includes(name));
  if (stray)
    throw new Error(`src/excel/selfTest/probes/${stray.name} is no group: name it in PROBE_GROUPS of probe.ts.`);
  const probes = groups.flatMap((group) => {
    if (!found.some(({ name }) => name === group)) return [];
    const files = readdirSync(join(folder, group)).filter((file) => file.endsWith(".ts"));
    return files.sort().map((file) => ({ id: file.slice(0, -".ts".length), group }));
  });
  const places = new Map();
  for (const { id, group } of probes) {
    const other = places.get(id);
    if (other)
      throw new Error(
        `src/excel/selfTest/probes/${group}/${id}.ts: ${other} has a probe of that name, choose another.`,
      );
    places.set(id, group);
  }
  return probes;
}

/**
 * @param {string} folder of the self-test
 * @returns {Record<string, string>} the list of its probes, by file name
 * @throws Error with a sentence for whoever adds a probe
 */
export function probeSources(folder) {
  const { PROBE_GROUPS } = /** @type {typeof import("../../src/excel/selfTest/probe")} */ (
    loadSource(join(folder, "probe.ts"))
  );
  const probes = probesIn(join(folder, "probes"), PROBE_GROUPS);
  return {
    "registry.generated.ts": [
      HEAD,
      'import type { Probe } from "./probe";',
      ...probes.map(({ id, group }) => `import { probe as ${id} } from "./probes/${group}/${id}";`),
      "",
      "/** Every probe, in the order in which they are tried. */",
      "export const PROBES: readonly Probe[] = [",
      ...probes.map(({ id, group }) => `  { ...${id}, id: "${id}", group: "${group}" },`),
      "];",
      "",
    ].join("\n"),
  };
}
