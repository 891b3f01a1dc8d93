import fc from "fast-check";
import { affairRank } from "../../src/library/affairs";
import { fromCatalog } from "../../src/library/catalog/catalog";
import { matchesFor, type LibraryEntry, type MatchQuestion } from "../../src/library/index";
import { keyedEntry } from "../support/catalogs";
import { rules2026 } from "../support/workbooks";

const READING = { sheet: "Katalog Inovasi", headers: [], entries: [], rows: new Map() };

function entry(name: string, given: Parameters<typeof keyedEntry>[2] = {}, own = false): LibraryEntry {
  const source = own ? { id: "own", name: "ini.xlsx", own } : { id: "1", name: "lain.xlsx", own };
  return fromCatalog(keyedEntry(name, "Kota Tegal", given), source, READING, rules2026);
}

const ASKED: MatchQuestion = { problem: "", affair: "", region: "Kota Salatiga" };
const found = (entries: readonly LibraryEntry[], question: Partial<MatchQuestion>): string[] =>
  matchesFor(entries, { ...ASKED, ...question }).map(({ entry: { name } }) => name);

const STORE = [
  entry("Antar Obat Lansia", { affair: "Kesehatan", maturity: 60, summary: "Obat diantar kurir ke rumah" }),
  entry("Kurir Sehat", { affair: "Kesehatan", maturity: 90, summary: "Pasien tidak mengantre obat lagi" }),
  entry("Bus Sekolah", { affair: "Pendidikan", maturity: 99, summary: "Anak desa diantar ke sekolah" }),
  entry("Obat Milik Sendiri", { affair: "Kesehatan" }, true),
];

test("for an affair: all of it, the most mature first, and nothing of the own workbook", () => {
  expect(found(STORE, { affair: "Kesehatan" })).toEqual(["Kurir Sehat", "Antar Obat Lansia"]);
  expect(found(STORE, { affair: "Pertanahan" })).toEqual([]);
});

test("for a problem: words of the name before those of the description, one word of a description is chance", () => {
  expect(found(STORE, { problem: "antrean obat lansia" })).toEqual(["Antar Obat Lansia"]);
  expect(found(STORE, { problem: "pasien antre obat" })).toEqual(["Antar Obat Lansia", "Kurir Sehat"]);
  expect(found(STORE, { problem: "kapal nelayan" })).toEqual([]);
  expect(found(STORE, { problem: "" })).toEqual([]);
  expect(found(STORE, { problem: "dan yang untuk 2026" })).toEqual([]);
});

test("both: the affair goes first, whatever the words", () => {
  expect(found(STORE, { problem: "anak sekolah", affair: "Kesehatan" })).toEqual([
    "Kurir Sehat",
    "Antar Obat Lansia",
    "Bus Sekolah",
  ]);
});

test("every candidate has a reason, and an order of the store changes nothing", () => {
  const words = fc.array(fc.constantFrom("obat", "lansia", "sekolah", "anak", "kurir", "layanan", "air", "bersih"), {
    maxLength: 5,
  });
  const entries = fc
    .array(fc.record({ name: words, summary: words, affair: fc.constantFrom("Kesehatan", "Sosial", "") }), {
      maxLength: 25,
    })
    .map((some) =>
      some.map(({ name, summary, affair }, at) =>
        entry(`${name.join(" ")} ${at}`, { summary: summary.join(" "), affair, maturity: name.length }),
      ),
    );
  fc.assert(
    fc.property(entries, words, fc.constantFrom("Kesehatan", ""), (store, problem, affair) => {
      const question = { ...ASKED, problem: problem.join(" "), affair };
      const matches = matchesFor(store, question);
      for (const { sameAffair, words: shared, named } of matches) {
        expect(sameAffair || named > 0 || shared.length > 1).toBe(true);
      }
      const why = ({ sameAffair, named, words: shared, entry: { maturity } }: (typeof matches)[number]): unknown => [
        ...[sameAffair, named, shared.length, maturity],
      ];
      expect(matchesFor([...store].reverse(), question).map(why)).toEqual(matches.map(why));
    }),
  );
});

test("an innovation of several years is told once, as of the newest", () => {
  const years = [2023, 2025, 2024].map((year) => entry("Bus Sekolah", { year, affair: "Pendidikan" }));
  const matches = matchesFor(years, { ...ASKED, affair: "Pendidikan" });
  expect(matches.map(({ entry: { year }, sameKind }) => [year, sameKind])).toEqual([[2025, true]]);
});

test("basic services that are not covered are offered first; without an analysis nothing is said of them", () => {
  const ranked = affairRank(rules2026, ["Kesehatan"], [entry("Bus", { affair: "Perhubungan" }, true)]);
  expect(ranked.slice(0, 5).every(({ standing }) => standing === "basicOpen")).toBe(true);
  expect(ranked.slice(-2).map(({ name, standing }) => [name, standing])).toEqual([
    ["Kesehatan", "covered"],
    ["Perhubungan", "covered"],
  ]);
  expect(new Set(affairRank(rules2026, null, []).map(({ standing }) => standing))).toEqual(new Set(["unknown"]));
});
