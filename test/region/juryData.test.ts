import fc from "fast-check";
import { judgeCompetition } from "../../src/region/jury/judge";
import { juryLines } from "../../src/i18n/region/jury";
import type { JuryMethod, JuryOutcome } from "../../src/region/jury/types";
import { CRITERIA, HEAD, jurySheets, MEAN, outcomeOf, shownResults, type Rows } from "./juries";

const all = (score: number | null): (number | null)[] => CRITERIA.map(() => score);
const kinds = ({ remarks }: JuryOutcome): string[] => remarks.map(({ kind }) => kind);
const sentences = ({ remarks }: JuryOutcome): string[] => juryLines("id", remarks).map(({ text }) => text);

describe("weights come from the sheet Bobot alone", () => {
  test("the SPD of the same workbook weighs nothing", () => {
    const [jury] = jurySheets([HEAD, ["Ani", "Sapa", ...all(70)]]);
    const spd = {
      ...jury!,
      name: "SPD",
      values: [
        ["No", "Indikator", "Level", "Bukti", "Bobot"],
        ["1", "RPJMD", 3, "a.pdf", 1],
      ],
    };
    const outcome = judgeCompetition([spd, jury!], MEAN);
    expect("kind" in outcome ? outcome : outcome.weights).toMatchObject({
      source: "award",
      weights: [30, 25, 20, 15, 10],
    });
  });

  test("what the sheet says of its source goes along", () => {
    const outcome = outcomeOf(
      [
        ["Juri", "Nama Inovasi", "Dampak"],
        ["Ani", "Sapa", 70],
      ],
      [
        ["Kriteria", "Bobot", "Sumber"],
        ["Dampak", 100, "SK Bupati 12/2026"],
      ],
    );
    expect(outcome.weights.said).toBe("SK Bupati 12/2026");
  });
});

describe("stages with criteria of their own", () => {
  const head = ["Tahap", "Juri", "Nama Inovasi", "Skor Kematangan (maks. 111)", "Kebaruan", "Kesesuaian"];
  const weights: Rows = [
    ["Tahap", "Kriteria", "Bobot"],
    ["Pengukuran", null, 50],
    ["Presentasi", null, 30],
    ["Validasi Lapangan", null, 20],
    ["Pengukuran", "Skor Kematangan", 100],
    ["Presentasi", "Kebaruan", 60],
    ["Presentasi", "Kesesuaian", 40],
    ["Validasi Lapangan", "Kesesuaian", 100],
  ];
  const rows: Rows = [
    ["Pengukuran", "Pengukuran", "Sapa", 111, null, null],
    ["Presentasi", "Ani", "Sapa", null, 80, 70],
    ["Presentasi", "Budi", "Sapa", null, 60, 50],
    ["Validasi Lapangan", "Ani", "Sapa", null, null, 90],
  ];

  test("each judges its own, and what is measured is no juror", () => {
    const outcome = outcomeOf([head, ...rows], weights);
    // 100 x 0.5 + ((80 x 0.6 + 70 x 0.4) + (60 x 0.6 + 50 x 0.4)) / 2 x 0.3 + 90 x 0.2 = 50 + 66 x 0.3 + 18
    expect(shownResults(outcome)).toEqual([["Sapa", 87.8, 1, 2, null]]);
    expect(outcome.remarks).toEqual([]);
    // By the Olympic mean the two jurors are too few, the measurement is not.
    const olympic = outcomeOf([head, ...rows], weights, { method: "olympic", evened: false });
    expect(olympic.results[0]!.stages.map(({ stage, score }) => [stage, score])).toEqual([
      ["Pengukuran", 100],
      ["Presentasi", null],
      ["Validasi Lapangan", null],
    ]);
  });

  test("one stage can be looked at alone, without any weight of stages", () => {
    const without = weights.filter(([, criterion]) => criterion !== null);
    expect(judgeCompetition(jurySheets([head, ...rows], without), MEAN)).toMatchObject({ kind: "stageWeights" });
    const one = outcomeOf([head, ...rows], without, { ...MEAN, stage: "presentasi" });
    expect(shownResults(one)).toEqual([["Sapa", 66, 1, 2, 20]]);
    expect(judgeCompetition(jurySheets([head, ...rows], weights), { ...MEAN, stage: "Pleno" })).toEqual({
      kind: "noStage",
      stage: "Pleno",
      known: "Pengukuran, Presentasi, Validasi Lapangan",
    });
  });

  test("a stage that counts and has no rows leaves the end open, and weights that are no hundred are told", () => {
    const outcome = outcomeOf([head, ...rows.slice(1, 3)], weights);
    expect(shownResults(outcome)).toEqual([["Sapa", null, null, 2, null]]);
    expect(kinds(outcome)).toEqual(["emptyStage", "emptyStage"]);
    const less = weights.map((line) =>
      line[0] === "Pengukuran" && line[1] === null ? ["Pengukuran", null, 40] : line,
    );
    expect(sentences(outcomeOf([head, ...rows], less))).toEqual([
      "Bobot tahap berjumlah 90, bukan 100; dipakai sebagai perbandingan.",
    ]);
  });

  test("a stage without criteria, a score in a criterion of another stage, a blank in one of its own", () => {
    const only = weights.filter(([stage, criterion]) => !(stage === "Presentasi" && criterion !== null));
    expect(judgeCompetition(jurySheets([head, ...rows], only), MEAN)).toEqual({
      kind: "noStageCriteria",
      stage: "Presentasi",
    });
    const changed = rows.map((row) => [...row]);
    changed[3]![4] = 50;
    changed[2]![5] = null;
    const outcome = outcomeOf([head, ...changed], weights);
    // Budi's row does not count: 50 + 76 x 0.3 + 18
    expect(shownResults(outcome)).toEqual([["Sapa", 90.8, 1, 1, null]]);
    expect(outcome.remarks).toMatchObject([
      { kind: "blank", juror: "Budi", place: { row: 4, column: 5 } },
      { kind: "otherStage", criterion: "Kebaruan", place: { row: 5, column: 4 } },
    ]);
  });
});

describe("a sheet that waits for its jurors", () => {
  test("nobody has typed yet: every score is open and it is said once a juror", () => {
    const names = ["Satu", "Dua", "Tiga"];
    const rows = ["Ani", "Budi"].flatMap((juror) => names.map((name) => [juror, name, ...all(null)]));
    const outcome = outcomeOf([HEAD, ...rows]);
    expect(shownResults(outcome)).toEqual([...names].sort().map((name) => [name, null, null, 0, null]));
    expect(sentences(outcome)).toEqual([
      "Ani belum menilai 3 inovasi: Satu, Dua, Tiga.",
      "Budi belum menilai 3 inovasi: Satu, Dua, Tiga.",
      "3 inovasi belum memiliki penilaian yang dihitung; nilainya belum ditetapkan: Tiga, Satu, Dua.",
    ]);
  });

  test("the first criterion of the first juror: the others are missing, not gone", () => {
    const outcome = outcomeOf([HEAD, ["Ani", "Satu", 80, null, null, null, null], ["Ani", "Dua", ...all(null)]]);
    expect(kinds(outcome).filter((kind) => kind === "blank")).toHaveLength(4);
    expect(outcome.results.every(({ score }) => score === null)).toBe(true);
  });

  test("a sheet that we made ourselves is read like any other", () => {
    const own = jurySheets([HEAD, ["Ani", "Satu", ...all(80)]]).map((sheet) => ({ ...sheet, own: true as const }));
    expect(judgeCompetition(own, MEAN)).toMatchObject({ results: [{ name: "Satu", rank: 1 }] });
  });
});

describe("whose innovation it is", () => {
  const head = ["Juri", "OPD Juri", "Nama Inovasi", "Perangkat Daerah", "Kategori", "Jenis", ...CRITERIA];
  const from = (juror: string, own: string, office: string): (string | number | null)[] => [
    juror,
    own,
    "Sapa",
    office,
    "Umum",
    "Digital",
    ...all(80),
  ];

  test.each([
    ["Dinkes", "Dinas Kesehatan"],
    ["DLH", "Dinas Lingkungan Hidup"],
    ["Dinas Kesehatan", "Dinas  Kesehatan "],
  ])("%s is %s: the judgement does not count", (own, office) => {
    const outcome = outcomeOf([head, from("Ani", own, office)]);
    expect(kinds(outcome)).toContain("ownOffice");
    expect(outcome.results[0]!.score).toBeNull();
  });

  test("what may be one department is told and counts", () => {
    const outcome = outcomeOf([head, from("Ani", "Dinas Perhubungan", "Dinas Perhubngan")]);
    expect(kinds(outcome)).toEqual(["nearOffice"]);
    expect(outcome.results[0]).toMatchObject({ score: 80, category: "Umum", kind: "Digital" });
  });

  test("rows that say two categories: told, and neither is taken", () => {
    const other = from("Budi", "Bappeda", "Dinas Kesehatan").map((cell) =>
      cell === "Umum" ? "Perangkat Daerah" : cell,
    );
    const outcome = outcomeOf([head, from("Ani", "Bappeda", "Dinas Kesehatan"), other]);
    expect(kinds(outcome)).toEqual(["twoAnswers"]);
    expect(outcome.results[0]).toMatchObject({ category: null, office: "Dinas Kesehatan" });
  });
});

/** The same by the book: a table of jurors and innovations, each with the scores of the criteria. */
function byTheBook(
  rows: Rows,
  weights: readonly number[],
  method: JuryMethod,
): [string, number | null, number | null][] {
  const scores: Record<string, number[]> = {};
  for (const [, innovation, ...given] of rows) {
    let points = 0;
    for (let at = 0; at < weights.length; at += 1) points += (given[at] as number) * weights[at]!;
    (scores[innovation as string] ??= []).push(points / weights.reduce((sum, one) => sum + one));
  }
  const final = Object.entries(scores).map(([name, given]): [string, number | null] => {
    const sorted = given.slice().sort((a, b) => a - b);
    const off = method === "olympic" ? 1 : method === "trimmed" ? Math.floor(sorted.length / 5) : 0;
    const left = sorted.slice(off, sorted.length - off);
    if (left.length === 0 || (method === "olympic" && given.length < 3)) return [name, null];
    return [name, left.reduce((sum, one) => sum + one, 0) / left.length];
  });
  const shown = (score: number): number => Math.round((score + 1e-9) * 100);
  return final.map(([name, score]) => {
    if (score === null) return [name, null, null];
    return [name, score, 1 + final.filter(([, other]) => other !== null && shown(other) > shown(score)).length];
  });
}

test("methods, weights and ties as they are calculated by hand", () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 }))
    .chain(([jurors, innovations]) =>
      fc
        .array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 2 }), {
          minLength: jurors * innovations,
          maxLength: jurors * innovations,
        })
        .map((all) => all.map((given, at) => [`J${at % jurors}`, `I${Math.floor(at / jurors)}`, ...given])),
    );
  const method = fc.constantFrom("mean", "trimmed", "olympic");
  const weight = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(table, method, weight, (rows, way, first) => {
      const weights = [
        ["Kriteria", "Bobot"],
        ["Dampak", first],
        ["Biaya", 100 - first],
      ];
      const outcome = outcomeOf([["Juri", "Nama Inovasi", "Dampak", "Biaya"], ...rows], weights, {
        method: way,
        evened: false,
      });
      const expected = new Map(byTheBook(rows, [first, 100 - first], way).map(([name, ...rest]) => [name, rest]));
      for (const { name, score, rank } of outcome.results) {
        const [points, place] = expected.get(name)!;
        expect([name, rank]).toEqual([name, place]);
        if (points === null || points === undefined) expect(score).toBeNull();
        else expect(score).toBeCloseTo(points, 9);
      }
    }),
  );
});

test("a thousand rows of jurors that all agree share one rank", () => {
  const rows = Array.from({ length: 1_000 }, (_, at) => [`J${at % 10}`, `Inovasi ${Math.floor(at / 10)}`, ...all(75)]);
  const outcome = outcomeOf([HEAD, ...rows]);
  expect(new Set(outcome.results.map(({ rank }) => rank))).toEqual(new Set([1]));
  expect(outcome.results).toHaveLength(100);
  expect(kinds(outcome)).toEqual(["tie"]);
});
