import { findIndicator } from "../../src/rules/index";
import type { Indicator, LevelTriple } from "../../src/rules/types";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { isBelowRegulations, levelFromDocument } from "../../src/scoring/documentKind";

const rules = ruleSet(2026);
const REGULASI = findIndicator(rules, "16")!;
const withLevels = (id: string, ...value: LevelTriple<string>): Indicator => {
  const one = findIndicator(rules, id)!;
  return { ...one, levels: { value, source: ["S1"], confidence: "one-source" } };
};

describe("acts below what any level of a regulation asks for", () => {
  it.each([
    ["SK Kepala Dinas", true],
    ["Surat Tugas Bupati", true],
    ["Surat Tugas Kepala Dinas", true],
    ["Surat Tugas Kepala Dinas a.n. Bupati", true],
    ["Rancangan Perda", true],
    ["SK Kepala Dinas; Rancangan Perbup", true],
    // What some level accepts, and what is no act at all.
    ["SK Bupati", false],
    ["SK Kepala Dinas a.n. Bupati", false],
    ["Perbup", false],
    ["Perda", false],
    ["SK Kepala Dinas dan SK Bupati", false],
    ["foto kegiatan", false],
    ["", false],
  ])("%j: %s", (kind, below) => {
    expect(isBelowRegulations(REGULASI, kind)).toBe(below);
  });

  it("a decree on behalf of the head of the region is below where no level names it", () => {
    const strict = withLevels("regulasi", "SK kepala daerah", "peraturan kepala daerah", "peraturan daerah");
    expect(isBelowRegulations(strict, "SK Kepala Dinas a.n. Bupati")).toBe(true);
  });

  it("only regulations have acts below them", () => {
    expect(isBelowRegulations(findIndicator(rules, "23")!, "Rancangan Perda")).toBe(false);
    expect(isBelowRegulations(findIndicator(rules, "26")!, "SK Kepala Dinas")).toBe(false);
  });
});

describe("the highest level whose text names the kind", () => {
  const acts = withLevels("regulasi", "SK Kepala PD, atau SK Kepala Daerah", "Perkada  atau Perda", "Perda");

  it.each([
    ["SK Kepala Dinas", 1],
    ["SK Bupati", 1],
    ["Perbup", 2],
    ["Perda", 3],
    ["Perbup dan Perda", 3],
    ["Perbup; SK Bupati", 2],
    ["SK Bupati dan Perbup", 2],
    ["SK Bupati serta SK Kepala Dinas", 1],
    ["Surat Tugas Bupati", null],
    ["foto", null],
    ["", null],
  ])("%j: %s", (kind, level) => {
    expect(levelFromDocument(acts, kind)).toBe(level);
  });

  it("a decree of the department is no less than its letter of assignment where the text says so", () => {
    const equal = withLevels(
      "pelaksana",
      "ST Kepala PD atau setara",
      "SK Kepala PD a.n. Kepala Daerah",
      "SK Kepala Daerah",
    );
    const exact = withLevels("pelaksana", "ST Kepala PD", "SK Kepala PD a.n. Kepala Daerah", "SK Kepala Daerah");
    expect(levelFromDocument(equal, "SK Kepala Dinas")).toBe(1);
    expect(levelFromDocument(exact, "SK Kepala Dinas")).toBeNull();
    for (const one of [equal, exact]) {
      expect(levelFromDocument(one, "Surat Tugas Kepala Dinas")).toBe(1);
      expect(levelFromDocument(one, "Surat Tugas Bupati")).toBeNull();
      expect(levelFromDocument(one, "SK Kepala Dinas atas nama Bupati")).toBe(2);
      expect(levelFromDocument(one, "SK Bupati")).toBe(3);
    }
  });

  it("a decree on behalf of the head of the region is one of the department too", () => {
    const department = withLevels("pelaksana", "SK Kepala PD", "SK Kepala Daerah", "Perda");
    expect(levelFromDocument(department, "SK Kepala Dinas a.n. Bupati")).toBe(1);
  });

  it("words joined by dan belong together, atau, slash and semicolon part them", () => {
    const words = withLevels(
      "pedoman",
      "cetak",
      "elektronik dan daring",
      "tutorial  atau cetak dan daring/elektronik dan tutorial",
    );
    expect(levelFromDocument(words, "buku cetak")).toBe(1);
    expect(levelFromDocument(words, "e-book")).toBeNull();
    expect(levelFromDocument(words, "pdf di website")).toBe(2);
    expect(levelFromDocument(words, "video tutorial")).toBe(3);
    expect(levelFromDocument(words, "cetak dan online")).toBe(3);
    const parted = withLevels("pedoman", "cetak;elektronik", "daring", "tutorial");
    expect(levelFromDocument(parted, "hard copy")).toBe(1);
    expect(levelFromDocument(parted, "hardcopy")).toBe(1);
    expect(levelFromDocument(parted, "softcopy")).toBe(1);
  });

  it("an indicator that no kind of document decides has none, and neither has one whose levels nobody knows", () => {
    expect(levelFromDocument(findIndicator(rules, "28")!, "Perda")).toBeNull();
    const unknown: Indicator = {
      ...REGULASI,
      levels: { value: null, source: [], confidence: "inferred", reason: "?" },
    };
    expect(levelFromDocument(unknown, "Perda")).toBeNull();
  });
});

describe("grades of a report", () => {
  const lakip = withLevels("lakip", "C dan CC", "B dan BB", "A dan AA");

  it.each([
    ["AA", 3],
    ["A", 3],
    ["BB", 2],
    ["b", 2],
    ["nilai B dengan 65", 2],
    ["CC", 1],
    ["D", null],
    ["BB (belum A)", 2],
    // Two grades at once are none.
    ["A dan B", null],
    ["AB", null],
    ["baik", null],
  ])("%j: %s", (kind, level) => {
    expect(levelFromDocument(lakip, kind)).toBe(level);
  });
});

describe("words of tools and works", () => {
  it.each<[string, string, number | null]>([
    ["19", "manual", 1],
    ["19", "non elektronik", 1],
    ["19", "non-elektronik", 1],
    ["19", "nonelektronik", 1],
    ["19", "elektronik", 2],
    ["19", "laptop", 2],
    ["34", "monev internal", 1],
    ["34", "monev intern", 1],
    ["34", "ekstern", 3],
    ["34", "eksternal", 3],
    ["34", "riset", 3],
    ["13b", "baik", 2],
    ["13b", "sangat baik", 3],
    ["13b", "tidak sangat baik", null],
  ])("%s %j: %s", (key, kind, level) => {
    expect(levelFromDocument(findIndicator(rules, key)!, kind)).toBe(level);
  });
});
