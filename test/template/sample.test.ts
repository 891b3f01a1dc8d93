import { readFileSync } from "node:fs";
import { analyze } from "../../src/analysis/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { sidIndicators } from "../../src/rules/index";
import { countWords, readWorkbook } from "../../src/workbook/index";
import data from "../../src/template/sample/sample.json";
import { innovation, SAMPLE, SAMPLE_YEAR } from "../../src/template/sample/index";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../../src/xlsx/index";
import { buildTemplate } from "./build";
import { EXPECTED } from "./sample-expected";
import { specData } from "../../src/template/specData";

const rules = ruleSet(SAMPLE_YEAR);
const FILE = `contoh-iid-${SAMPLE_YEAR}.xlsx`;
const named = SAMPLE.innovations.filter(({ fields }) => fields.nama);

function analysis(): ReturnType<typeof analyze> {
  const { innovations, spd, opd } = readWorkbook(specData(buildTemplate(SAMPLE, "id", rules)), rules);
  if (!innovations) throw new Error("sample without innovations");
  return analyze({ innovations, spd, opd, rules });
}

/** Runs of four words; two texts that share many of them look copied. */
function phrases(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(" ")));
}

test("each planted defect is found, and nothing else", () => {
  const found = analysis().findings.map(({ address, code, severity }) => ({ address, code, severity }));
  const key = (finding: { address: string; code: string }): string => `${finding.address} ${finding.code}`;
  const sorted = <T extends { address: string; code: string }>(list: readonly T[]): T[] =>
    [...list].sort((a, b) => key(a).localeCompare(key(b)));
  expect(sorted(found)).toEqual(sorted(EXPECTED));
});

test("claimed near 55, evidenced clearly lower, both Inovatif", () => {
  const { claimed, evidenced } = analysis();
  expect(claimed.n).toBe(40);
  expect(claimed.index).toBeGreaterThan(54);
  expect(claimed.index).toBeLessThan(56);
  expect(claimed.predicate).toBe("Inovatif");
  expect(claimed.countScore).toBeCloseTo(15.2, 10);
  // By hand: 27 rows count with a sum of 2058; SPD 40.25 after nos. 12 and 15: (40.25 + 2058 / 40 + 27 x 0.38) / 2.5.
  expect(evidenced?.index).toBeCloseTo((40.25 + 2058 / 40 + 27 * 0.38) / 2.5, 10);
  expect(evidenced?.predicate).toBe("Inovatif");
});

test("forty named innovations of twenty departments", () => {
  expect(named).toHaveLength(40);
  expect(new Set(named.map(({ fields }) => fields.opd)).size).toBe(20);
  for (const { fields } of named) expect(SAMPLE.departments).toContain(fields.opd);
});

// The compiler sees what is missing in the data, not what nobody reads.
test("everything in the data is read", () => {
  const read = new Set<string>();
  const watched = (source: object): object =>
    new Proxy(source, {
      get(target, name, receiver): unknown {
        read.add(String(name));
        return Reflect.get(target, name, receiver);
      },
    });
  for (const source of data.innovations) innovation(watched(source) as (typeof data.innovations)[number], 1);
  const keys = new Set(data.innovations.flatMap((source) => Object.keys(source)));
  expect([...keys].filter((key) => !read.has(key))).toEqual([]);
  const { fields } = innovation(data.innovations[0]!, 1);
  const indicators = sidIndicators(rules).map(({ id }) => id);
  for (const { row, ...cells } of data.defects) {
    expect([row, data.innovations[row - 1]?.nama]).toEqual([row, expect.any(String)]);
    expect(Object.keys(cells.fields ?? {}).filter((field) => !(field in fields))).toEqual([]);
    const named = Object.keys({ ...cells.levels, ...cells.evidence });
    expect(named.filter((indicator) => !indicators.includes(indicator))).toEqual([]);
  }
});

test("descriptions are long enough and do not repeat each other", () => {
  const texts = named.map(({ fields }) => String(fields.rancangBangun));
  const long = texts.filter((text) => countWords(text) >= 300);
  expect(long).toHaveLength(39);
  const sets = long.map(phrases);
  sets.forEach((first, index) =>
    sets.slice(index + 1).forEach((second) => {
      const shared = [...first].filter((phrase) => second.has(phrase)).length;
      expect(shared / Math.min(first.size, second.size)).toBeLessThan(0.35);
    }),
  );
});

test("the committed workbook is what the generator writes", async () => {
  const committed = readFileSync(`assets/${FILE}`);
  const data = await readXlsxWorkbook(committed, FILE);
  const bytes = await writeXlsxWorkbook(buildTemplate(SAMPLE, "id", rules));
  const generated = await readXlsxWorkbook(bytes, FILE);
  const inputs = ["Profil", "SPD", "Inovasi", "Riwayat", "Petunjuk", "Daftar"];
  const only = (workbook: typeof data): unknown => workbook.sheets.filter(({ name }) => inputs.includes(name));
  expect(data.sheets.map(({ name }) => name)).toEqual(generated.sheets.map(({ name }) => name));
  expect(only(data)).toEqual(only(generated));
});

test("the committed workbook keeps the results of its formulas", async () => {
  const data = await readXlsxWorkbook(readFileSync(`assets/${FILE}`), FILE);
  const { claimed, evidenced } = analysis();
  const summary = data.sheets.find(({ name }) => name === "Ringkasan");
  const row = summary?.values.find((cells) => cells[0] === "Indeks");
  expect(row?.[1]).toBeCloseTo(claimed.index, 9);
  expect(row?.[2]).toBeCloseTo(evidenced?.index ?? 0, 9);
});
