import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROBE_GROUPS } from "../../../src/excel/selfTest/probe";
import { PROBES } from "../../../src/excel/selfTest/registry.generated";
import { FUNCTIONS } from "../../../src/functions/registry.generated";
import { LOCALES } from "../../../src/i18n/locale";

const source = (group: string, id: string): string =>
  readFileSync(join(__dirname, `../../../src/excel/selfTest/probes/${group}/${id}.ts`), "utf8");

test("every custom function is written as a formula", () => {
  const probes = PROBES.filter(({ group }) => group === "functions").map(({ group, id }) => source(group, id));
  const untried = Object.keys(FUNCTIONS).filter(
    (id) => !probes.some((text) => text.includes(`formulaResult`) && text.includes(`IID.${id}(`)),
  );
  expect(untried).toEqual([]);
});

test("each probe says in both languages what is tried, and in a sentence what is expected", () => {
  const names = LOCALES.map((locale) => PROBES.map(({ tries }) => tries[locale]));
  for (const all of names) expect(new Set(all).size).toBe(PROBES.length);
  for (const { id, tries, expects, otherwise } of PROBES) {
    for (const locale of LOCALES) {
      expect([id, tries[locale]]).toEqual([id, expect.not.stringMatching(/\.$/)]);
      expect([id, expects[locale]]).toEqual([id, expect.stringMatching(/^\S.*\.$/)]);
      if (otherwise) expect([id, otherwise[locale]]).toEqual([id, expect.stringMatching(/^\S.*\.$/)]);
    }
  }
});

test("what an older Excel may lack has a way without it", () => {
  expect(PROBES.filter(({ needs, otherwise }) => needs && !otherwise).map(({ id }) => id)).toEqual([]);
});

test("they are tried group by group, and what asks the user comes last", () => {
  const groups = PROBES.map(({ group }) => PROBE_GROUPS.indexOf(group));
  expect(groups).toEqual([...groups].sort((a, b) => a - b));
  expect(PROBES.filter(({ group, id }) => source(group, id).includes("bench.ask(")).map(({ group }) => group)).toEqual([
    "typing",
  ]);
});
