import type { ReactElement } from "react";
import { ActionButton } from "../../pane/ActionButton";
import { useTexts } from "../../pane/texts";
import { useFirst } from "../../pane/useFirst";
import type { JuryOutcome, JuryResult } from "../../region/jury/types";
import { isMeasurement } from "../../region/jury/judgedRows";
import { normalizeText } from "../../workbook/cells/text";
import { DataTable, type DataRow } from "../../ui/table/DataTable";
import { Disclosure } from "../../ui/Disclosure";
import { Paragraph } from "../../ui/Paragraph";
import { useCompetitionTexts } from "./texts";
import type { CompetitionModel } from "./useCompetition";

/** Rows in a low pane before the others are asked for. */
const FIRST = 4;

function jurorCount({ sheet }: JuryOutcome): number {
  return new Set(sheet.rows.filter((row) => !isMeasurement(row)).map(({ juror }) => normalizeText(juror))).size;
}

/** What each juror gave each innovation. */
function ByJuror({ results }: { results: readonly JuryResult[] }): ReactElement {
  const { points } = useTexts();
  const say = useCompetitionTexts();
  const { shown, more } = useFirst(results, FIRST);
  return (
    <>
      <DataTable
        caption={say("competitionPage.byJuror")}
        captionHidden
        wordy
        heads={[say("competitionPage.name"), say("competitionPage.score")]}
        rows={shown.map(({ name, scores }) => ({
          key: name,
          head: name,
          cells: [
            scores.length === 0
              ? say("competitionPage.noScores")
              : scores
                  .map(({ juror, score }) => say("competitionPage.ofJuror", { juror, score: points(score) }))
                  .join("; "),
          ],
        }))}
        testId="competition-by-juror"
      />
      {more}
    </>
  );
}

/** The ranks so far, with the scores of stages below each innovation. */
export function CompetitionRanks({ model, outcome }: { model: CompetitionModel; outcome: JuryOutcome }): ReactElement {
  const { count, points } = useTexts();
  const say = useCompetitionTexts();
  const { results } = outcome;
  const { shown, more } = useFirst(results, FIRST);
  const figure = (score: number | null): string => (score === null ? say("competitionPage.open") : points(score));
  const scored = results.filter(({ score }) => score !== null);
  const leaders = scored.filter(({ rank }) => rank === 1);
  const row = ({ name, rank, score, jurors, spread, stages }: JuryResult): DataRow => ({
    key: name,
    head: name,
    cells: [
      rank === null ? "–" : count(rank),
      figure(score),
      count(jurors),
      ...(stages.length > 0 ? [] : [spread === null ? "–" : points(spread)]),
    ],
    ...(stages.length > 0 && {
      below: stages
        .map((one) => say("competitionPage.ofStage", { stage: one.stage, score: figure(one.score) }))
        .join(" · "),
    }),
  });
  const hasStages = results.some(({ stages }) => stages.length > 0);
  return (
    <section className="iid-section">
      <Paragraph strong role="status" testId="competition-result">
        {[
          say("competitionPage.result", {
            scored: count(scored.length),
            count: count(results.length),
            jurors: count(jurorCount(outcome)),
          }),
          ...(leaders.length === 0
            ? []
            : [
                say("competitionPage.leads", {
                  names: leaders.map(({ name }) => name).join(", "),
                  score: points(leaders[0]!.score!),
                }),
              ]),
        ].join(" ")}
      </Paragraph>
      <DataTable
        caption={say("competitionPage.results")}
        heads={[
          say("competitionPage.name"),
          say("competitionPage.rank"),
          say("competitionPage.score"),
          say("competitionPage.count"),
          ...(hasStages ? [] : [say("competitionPage.spread")]),
        ]}
        rows={shown.map(row)}
        testId="competition-ranks"
      />
      {more}
      <ActionButton
        icon="document"
        size="small"
        action="insertMinutes"
        input={{ options: model.options, filter: model.filter }}
        disabled={scored.length === 0 && say("competitionPage.noneScored")}
        testId="competition-minutes"
      />
      <Disclosure title={say("competitionPage.byJuror")} level="none" testId="competition-jurors">
        {() => <ByJuror results={results} />}
      </Disclosure>
    </section>
  );
}
