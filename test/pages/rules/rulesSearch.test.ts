import { ruleSet } from "../../../src/rules/years/ruleSet";
import { groupIndicators } from "../../../src/pages/rules/indicatorGroups";
import { indicatorSearch } from "../../../src/pages/rules/indicatorSearch";

const rules = ruleSet(2026);
const search = indicatorSearch(rules.indicators);
const keys = (query: string): string[] => search(query).map(({ key }) => key);

test("without words everything is there, in official order", () => {
  expect(keys("")).toEqual(rules.indicators.map(({ key }) => key));
  expect(keys("  indikator no. ")).toHaveLength(rules.indicators.length);
});

test("a number finds its indicator alone, and both rows of a divided one", () => {
  expect(keys("29")).toEqual(["29"]);
  expect(keys("indikator 29")).toEqual(["29"]);
  expect(keys("5")).toEqual(["5a", "5b"]);
  expect(keys("5A")).toEqual(["5a"]);
});

test.each([
  ["name", "penyelesaian layanan pengaduan", "29"],
  ["part of a word", "monev", "34"],
  ["other name", "aktor inovasi", "22"],
  ["words of a level", "peraturan kepala daerah", "16"],
  ["number in a level", "91", "29"],
  ["evidence", "sertifikat", "20"],
  ["file type", "mp4", "35"],
  ["measuring basis", "efisiensi belanja", "33"],
  ["a typing error", "replkasi", "31"],
  ["two typing errors in a long word", "penyelesiaan pengaduan", "29"],
])("finds by %s", (_kind, query, key) => {
  expect(keys(query)).toContain(key);
});

test("every word must be found, and nonsense finds nothing", () => {
  expect(keys("pengaduan mp4")).toEqual([]);
  expect(keys("zzzzqq")).toEqual([]);
});

test("groups keep every indicator once, each variable where its first indicator stands", () => {
  const groups = groupIndicators(rules.indicators);
  expect(groups.map(({ aspect }) => aspect)).toEqual(["SPD", "SID"]);
  const grouped = groups.flatMap(({ variables }) => variables.flatMap(({ indicators }) => indicators));
  expect(grouped.map(({ id }) => id).sort()).toEqual(rules.indicators.map(({ id }) => id).sort());
  expect(groups[1]?.variables.map(({ variable }) => variable)).toEqual([
    ...new Set(rules.indicators.filter(({ aspect }) => aspect === "SID").map(({ variable }) => variable)),
  ]);
  expect(groupIndicators([])).toEqual([]);
});
