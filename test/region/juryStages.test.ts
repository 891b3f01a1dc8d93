import fc from "fast-check";
import { judgeCompetition } from "../../src/region/jury/judge";
import { CRITERIA, HEAD, jurySheets, MEAN, outcomeOf, shownResults, type Rows } from "./juries";

/** A juror who gives one score for everything. */
function row(juror: string, innovation: string, score: number): Rows[number] {
  return [juror, innovation, ...CRITERIA.map(() => score)];
}

function kinds(outcome: { remarks: readonly { kind: string }[] }): string[] {
  return outcome.remarks.map(({ kind }) => kind);
}

describe("stages", () => {
  const head = ["Tahap", ...HEAD];
  const rows = [
    ["Presentasi", ...row("Ani", "Sapa", 80)],
    ["Validasi Lapangan", ...row("Ani", "Sapa", 60)],
    ["Presentasi", ...row("Ani", "Pasar", 70)],
  ];

  test("are never combined by weights that nobody set", () => {
    expect(judgeCompetition(jurySheets([head, ...rows]), MEAN)).toEqual({
      kind: "stageWeights",
      stages: "Presentasi, Validasi Lapangan",
    });
  });

  test("are combined by the weights of the office; who lacks a stage has no final score", () => {
    const weights = [
      ["Tahap", "Kriteria", "Bobot"],
      ["Presentasi", null, 75],
      ["Validasi Lapangan", null, 25],
    ];
    const outcome = outcomeOf([head, ...rows], weights);
    // 80 x 0.75 + 60 x 0.25
    expect(shownResults(outcome)).toEqual([
      ["Sapa", 75, 1, 1, null],
      ["Pasar", null, null, 1, null],
    ]);
    expect(kinds(outcome)).toContain("missingStage");
  });
});

test("the order of the rows changes nothing, and a better score never gives a worse rank", () => {
  const score = fc.integer({ min: 0, max: 1000 }).map((value) => value / 10);
  const rows = fc
    .array(
      fc.tuple(
        fc.constantFrom("Ani", "Budi", "Cici", "Dodi"),
        fc.constantFrom("A", "B", "C"),
        fc.array(score, { minLength: 5, maxLength: 5 }),
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((all) => all.map(([juror, innovation, scores]) => [juror, innovation, ...scores]));
  const method = fc.constantFrom("mean", "trimmed", "olympic");
  fc.assert(
    fc.property(rows, method, fc.boolean(), fc.infiniteStream(fc.nat()), (all, way, evened, dice) => {
      const options = { method: way, evened } as const;
      const shuffled = [...all].sort(() => (dice.next().value % 2 === 0 ? 1 : -1));
      const first = outcomeOf([HEAD, ...all], undefined, options);
      expect(outcomeOf([HEAD, ...shuffled], undefined, options).results).toEqual(first.results);
      for (const a of first.results) {
        for (const b of first.results) {
          if (a.score !== null && b.score !== null && a.score > b.score) expect(a.rank).toBeLessThanOrEqual(b.rank!);
        }
      }
    }),
  );
});
