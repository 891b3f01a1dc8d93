import type { ReactElement } from "react";
import { Explained } from "../shared/Explained";
import { ActionButton } from "../../pane/ActionButton";
import { NoticeLine } from "../../pane/NoticeLine";
import { useTexts } from "../../pane/texts";
import { useKeptView } from "../../pane/useKeptView";
import { sayNotice } from "../../i18n/notice";
import { juryProblemText } from "../../i18n/region/jury";
import type { JuryProblem } from "../../region/jury/types";
import { Disclosure } from "../../ui/Disclosure";
import { Heading } from "../../ui/Heading";
import { Loading } from "../../ui/Loading";
import { Paragraph } from "../../ui/Paragraph";
import { FoldedPart } from "../shared/FoldedPart";
import { Choosing } from "./Choosing";
import { Preparing } from "./Preparing";
import { Remarks } from "./Remarks";
import { CompetitionRanks } from "./CompetitionRanks";
import { useCompetitionTexts } from "./texts";
import { USUAL_CHOICES, useCompetition, type CompetitionModel } from "./useCompetition";
import "./competition.css";

/** Pixels of the pane from which on the choices stand open above the ranks. */
const ROOM = 700;

/** What the sheet of weights has to be looked at for. */
const OF_WEIGHTS: ReadonlySet<JuryProblem["kind"]> = new Set([
  "weights",
  "weightValue",
  "stageWeights",
  "noStageCriteria",
]);

/** Sheets that can still be made: none is made anew while one of its name is there. */
function Sheets({ model }: { model: CompetitionModel }): ReactElement | null {
  const say = useCompetitionTexts();
  if (model.jury === null) return <Preparing weights={model.weights} />;
  if (model.weights !== null) return null;
  return (
    <Disclosure title={say("competitionPage.more")} testId="competition-weights">
      {() => (
        <>
          <Paragraph>{say("competitionPage.noWeights")}</Paragraph>
          <ActionButton
            icon="table"
            action="insertWeightSheet"
            input={{ stages: model.stages }}
            testId="competition-insert-weights"
          />
        </>
      )}
    </Disclosure>
  );
}

/** The competition of the open workbook: a live ranking of what jurors type, and its sheets. */
export function CompetitionPage(): ReactElement {
  const { locale, t } = useTexts();
  const say = useCompetitionTexts();
  const [choices, choose, unkept] = useKeptView("competition", USUAL_CHOICES);
  const model = useCompetition(choices);
  const head = (
    <>
      <Heading level={1}>
        <Explained terms={["competition"]}>{say("competitionPage.heading")}</Explained>
      </Heading>
      <Paragraph>{say("competitionPage.intro")}</Paragraph>
    </>
  );
  if (!model) {
    return (
      <div className="iid-page">
        <section className="iid-section">
          {head}
          <Loading label={t("app.calculating")} />
        </section>
      </div>
    );
  }
  const { result, jury, weights } = model;
  const names = [model.options.stage ?? "", ...Object.values(model.filter)].filter((name) => name !== "");
  const chosen =
    names.length === 0 ? say("competitionPage.choices") : say("competitionPage.choicesOf", { names: names.join(", ") });
  return (
    <div className="iid-page">
      <section className="iid-section">
        {head}
        {unkept && <NoticeLine tone="warning" text={sayNotice(locale, unkept)} testId="competition-unkept" />}
        {"kind" in result && jury !== null && (
          <Paragraph role="status" strong testId="competition-problem">
            {juryProblemText(locale, result)}
          </Paragraph>
        )}
        {"kind" in result && weights !== null && OF_WEIGHTS.has(result.kind) && (
          <div className="iid-row">
            <ActionButton
              action="goTo"
              input={{ sheet: weights, row: 1, column: 0 }}
              icon="table"
              size="small"
              label={say("competitionPage.openWeights", { sheet: weights })}
              testId="competition-open-weights"
            />
          </div>
        )}
      </section>
      {jury !== null && (
        <FoldedPart id="competition-choices" title={chosen} room={ROOM}>
          {() => <Choosing model={model} choose={choose} />}
        </FoldedPart>
      )}
      {!("kind" in result) && (
        <>
          <CompetitionRanks model={model} outcome={result} />
          <Remarks outcome={result} filtered={Object.values(model.filter).some((name) => name !== "")} />
        </>
      )}
      <Sheets model={model} />
    </div>
  );
}
