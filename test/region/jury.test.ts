import { judgeCompetition } from "../../src/region/jury/judge";
import { CRITERIA, HEAD, jurySheets, MEAN, outcomeOf, shownResults, type Rows } from "./juries";

/** A juror who gives one score for everything. */
function row(juror: string, innovation: string, score: number): Rows[number] {
  return [juror, innovation, ...CRITERIA.map(() => score)];
}

function kinds(outcome: { remarks: readonly { kind: string }[] }): string[] {
  return outcome.remarks.map(({ kind }) => kind);
}

describe("scores", () => {
  test("are weighted as the ministry weighted presentations in 2023", () => {
    const outcome = outcomeOf([HEAD, ["Ani", "Sapa", 80, 60, 50, 100, 90]]);
    // 80 x 0.30 + 60 x 0.25 + 50 x 0.20 + 100 x 0.15 + 90 x 0.10 = 24 + 15 + 10 + 15 + 9
    expect(shownResults(outcome)).toEqual([["Sapa", 73, 1, 1, null]]);
    expect(outcome.weights).toMatchObject({ source: "award", weights: [30, 25, 20, 15, 10] });
    expect(outcome.remarks).toEqual([]);
  });

  test("criteria are told by their words in any order, weights by the sheet Bobot or by the headers", () => {
    const mixed = ["Juri", "Nama Inovasi", "Penguasaan", "Kolaborasi", "Replikasi", "Kebaruan", "Manfaat/Kemanfaatan"];
    expect(shownResults(outcomeOf([mixed, ["Ani", "Sapa", 90, 100, 50, 80, 60]]))).toEqual([["Sapa", 73, 1, 1, null]]);
    const own = outcomeOf(
      [
        ["Juri", "Nama Inovasi", "Dampak", "Biaya"],
        ["Ani", "Sapa", 80, 60],
      ],
      [
        ["Kriteria", "Bobot"],
        ["Biaya", 75],
        ["Dampak", 25],
        ["Jumlah", 100],
      ],
    );
    expect(shownResults(own)).toEqual([["Sapa", 65, 1, 1, null]]);
    const headers = outcomeOf([
      ["Juri", "Nama Inovasi", "Dampak (40%)", "Biaya (bobot 60)"],
      ["Ani", "Sapa", 50, 100],
    ]);
    expect(shownResults(headers)).toEqual([["Sapa", 80, 1, 1, null]]);
  });

  test("a scale of ten in the header is one of a hundred in the result", () => {
    const head = ["Juri", "Nama Inovasi", "Dampak (0-10)", "Biaya (maks. 20)"];
    const outcome = outcomeOf(
      [head, ["Ani", "Sapa", 8, 10]],
      [
        ["Kriteria", "Bobot"],
        ["Dampak", 50],
        ["Biaya", 50],
      ],
    );
    expect(shownResults(outcome)).toEqual([["Sapa", 65, 1, 1, null]]);
    expect(outcome.remarks).toEqual([]);
  });
});

describe("methods", () => {
  /** Five jurors: 50, 80, 82, 84, 99. */
  const jury = [50, 80, 82, 84, 99].map((score, i) => row(`Juri ${i + 1}`, "Sapa", score));

  test.each([
    // 395 / 5
    ["mean", 79],
    // Without 50 and 99: a fifth of five at either end.
    ["trimmed", 82],
    ["olympic", 82],
  ] as const)("%s", (method, score) => {
    const outcome = outcomeOf([HEAD, ...jury], undefined, { method, evened: false });
    expect(shownResults(outcome)).toEqual([["Sapa", score, 1, 5, 49]]);
    // 50 is 32 points from the middle 82; 99 is 17.
    expect(outcome.remarks).toMatchObject([{ kind: "outlier", juror: "Juri 1", score: 50, median: 82 }]);
  });

  test("ten jurors: the trimmed mean leaves two out at either end, the Olympic one", () => {
    const ten = [1, 2, 60, 62, 64, 66, 68, 70, 99, 100].map((score, i) => row(`Juri ${i}`, "Sapa", score));
    const of = (method: "trimmed" | "olympic"): unknown =>
      shownResults(outcomeOf([HEAD, ...ten], undefined, { method, evened: false }))[0];
    expect(of("trimmed")).toEqual(["Sapa", 65, 1, 10, 99]);
    // (2 + 60 + 62 + 64 + 66 + 68 + 70 + 99) / 8
    expect(of("olympic")).toEqual(["Sapa", 61.38, 1, 10, 99]);
  });

  test("too few jurors for a method leave the score open or untrimmed, and that is told", () => {
    const two = [HEAD, row("Ani", "Sapa", 60), row("Budi", "Sapa", 70)];
    const olympic = outcomeOf(two, undefined, { method: "olympic", evened: false });
    expect([shownResults(olympic), kinds(olympic)]).toEqual([[["Sapa", null, null, 2, 10]], ["tooFew"]]);
    const trimmed = outcomeOf(two, undefined, { method: "trimmed", evened: false });
    expect([shownResults(trimmed), kinds(trimmed)]).toEqual([[["Sapa", 65, 1, 2, 10]], ["notTrimmed"]]);
  });

  test("evened out, a severe juror decides no more than a mild one", () => {
    const rows = [row("Keras", "A", 40), row("Keras", "B", 20), row("Murah", "A", 80), row("Murah", "B", 100)];
    expect(shownResults(outcomeOf([HEAD, ...rows]))).toEqual([
      ["A", 60, 1, 2, 40],
      ["B", 60, 1, 2, 80],
    ]);
    // Mean 60 and spread of all: deviations 20, 40, 20, 40 -> sqrt(1000); each juror is one spread up and one down.
    const evened = outcomeOf([HEAD, ...rows], undefined, { method: "mean", evened: true });
    const up = 60 + Math.sqrt(1000);
    expect(evened.results[0]!.scores.map(({ score }) => score.toFixed(9))).toEqual(
      [up, 120 - up].map((n) => n.toFixed(9)),
    );
    expect(shownResults(evened).map((one) => (one as unknown[])[1])).toEqual([60, 60]);
    const flat = outcomeOf([HEAD, row("Rata", "A", 70), row("Rata", "B", 70)], undefined, {
      method: "mean",
      evened: true,
    });
    expect(kinds(flat)).toContain("flatJuror");
  });
});

describe("what is told and not counted", () => {
  test("11 of 10, words, blanks: the whole judgement stays out", () => {
    const head = ["Juri", "Nama Inovasi", ...CRITERIA.map((name) => `${name} (0-10)`)];
    const outcome = outcomeOf([
      head,
      ["Ani", "Sapa", 11, 8, 8, 8, 8],
      ["Budi", "Sapa", 8, "delapan", 8, 8, 8],
      ["Cici", "Sapa", 8, 8, null, 8, 8],
      ["Dodi", "Sapa", 8, 8, 8, 8, "8,0"],
    ]);
    expect(shownResults(outcome)).toEqual([["Sapa", 80, 1, 1, null]]);
    expect(outcome.remarks).toMatchObject([
      { kind: "range", juror: "Ani", value: "11", limit: 10, place: { sheet: "Juri", row: 2, column: 2 } },
      { kind: "value", juror: "Budi", value: "delapan", place: { row: 3, column: 3 } },
      { kind: "blank", juror: "Cici", place: { row: 4, column: 4 } },
    ]);
  });

  test("a juror of the same department does not count", () => {
    const head = ["Juri", "OPD Juri", "Nama Inovasi", "Perangkat Daerah", ...CRITERIA];
    const all = (score: number): number[] => CRITERIA.map(() => score);
    const outcome = outcomeOf([
      head,
      ["Ani", "Dinas Kesehatan", "Sapa", "DINAS  KESEHATAN", ...all(100)],
      ["Budi", "Bappeda", "Sapa", "Dinas Kesehatan", ...all(60)],
    ]);
    expect(shownResults(outcome)).toEqual([["Sapa", 60, 1, 1, null]]);
    expect(kinds(outcome)).toEqual(["ownOffice"]);
    expect(outcome.sheet.hasOffices).toBe(true);
  });

  test("a judgement twice, innovations left out, names that differ by a letter, equal scores", () => {
    const outcome = outcomeOf([
      HEAD,
      row("Ani", "Sapa Warga", 70),
      row("Ani", "sapa warga", 70),
      row("Ani", "Pasar Pintar", 50),
      row("Budi", "Pasar Pintar", 60),
      row("Budi", "Pasar Pintar", 65),
      row("Ani", "Lapor Cepat", 70),
      row("Budi", "Lapor Cepet", 60),
    ]);
    expect(shownResults(outcome)).toEqual([
      ["Lapor Cepat", 70, 1, 1, null],
      ["Sapa Warga", 70, 1, 1, null],
      ["Lapor Cepet", 60, 3, 1, null],
      ["Pasar Pintar", 50, 4, 1, null],
    ]);
    const told = (kind: string): number => kinds(outcome).filter((one) => one === kind).length;
    expect(["repeated", "contradicted", "nearName", "notScored", "tie"].map(told)).toEqual([1, 1, 1, 3, 1]);
  });

  test("every score up to ten without a word about the scale, and weights that are no hundred", () => {
    const outcome = outcomeOf(
      [
        ["Juri", "Nama Inovasi", "Dampak", "Biaya"],
        ["Ani", "Sapa", 8, 6],
      ],
      [
        ["Kriteria", "Bobot"],
        ["Dampak", 3],
        ["Biaya", 1],
      ],
    );
    expect(shownResults(outcome)).toEqual([["Sapa", 7.5, 1, 1, null]]);
    expect(kinds(outcome).sort()).toEqual(["scale", "weightSum"]);
  });

  test("rows without a juror or an innovation", () => {
    const outcome = outcomeOf([HEAD, row("Ani", "Sapa", 70), row("", "Sapa", 90), row("Budi", "", 90)]);
    expect(shownResults(outcome)).toEqual([["Sapa", 70, 1, 1, null]]);
    expect(kinds(outcome)).toEqual(["noJuror", "noInnovation"]);
  });

  test("the name of a juror in a cell over several rows is theirs; a blank one is nobody's", () => {
    const sheets = jurySheets([HEAD, row("Ani", "Sapa", 70), row("", "Pasar", 50)]);
    const merged = { ...sheets[0]!, merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] };
    const outcome = judgeCompetition([merged], MEAN);
    expect("kind" in outcome ? outcome : shownResults(outcome)).toEqual([
      ["Sapa", 70, 1, 1, null],
      ["Pasar", 50, 2, 1, null],
    ]);
  });

  test.each<[string, Rows, Rows | undefined, string]>([
    [
      "no jurors",
      [
        ["Nama Inovasi", "Kebaruan"],
        ["Sapa", 5],
      ],
      undefined,
      "noJury",
    ],
    ["no judgements", [HEAD], undefined, "noCriteria"],
    [
      "criteria of one's own without weights",
      [
        ["Juri", "Nama Inovasi", "Dampak"],
        ["Ani", "Sapa", 5],
      ],
      undefined,
      "weights",
    ],
    [
      "only some of the national criteria",
      [
        ["Juri", "Nama Inovasi", "Kebaruan"],
        ["Ani", "Sapa", 5],
      ],
      undefined,
      "weights",
    ],
    [
      "a weight that is a word",
      [HEAD, row("Ani", "Sapa", 50)],
      [
        ["Kriteria", "Bobot"],
        ["Kebaruan", "besar"],
      ],
      "weightValue",
    ],
    [
      "weights of nothing",
      [
        ["Juri", "Nama Inovasi", "A"],
        ["Ani", "Sapa", 5],
      ],
      [
        ["Kriteria", "Bobot"],
        ["A", 0],
      ],
      "weights",
    ],
  ])("%s: there is no result", (_what, jury, weights, kind) => {
    expect(judgeCompetition(jurySheets(jury, weights), MEAN)).toMatchObject({ kind });
  });
});
