import type { ReactElement } from "react";
import { Explained } from "../shared/Explained";
import { ActionButton } from "../../pane/ActionButton";
import { NoticeLine } from "../../pane/NoticeLine";
import { useTexts } from "../../pane/texts";
import { useKeptView } from "../../pane/useKeptView";
import { sayNotice } from "../../i18n/notice";
import { juryProblemText } from "../../i18n/region/jury";
import { Disclosure } from "../../ui/Disclosure";
import { Heading } from "../../ui/Heading";
import { Loading } from "../../ui/Loading";
import { Paragraph } from "../../ui/Paragraph";
import { Choosing } from "./Choosing";
import { Preparing } from "./Preparing";
import { Remarks } from "./Remarks";
import { CompetitionRanks } from "./CompetitionRanks";
import { useCompetitionTexts } from "./texts";
import { USUAL_CHOICES, useCompetition, type CompetitionModel } from "./useCompetition";
import "./competition.css";

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
  const { result, jury } = model;
  return (
    <div className="iid-page">
      <section className="iid-section">
        {head}
        {unkept && <NoticeLine tone="warning" text={sayNotice(locale, unkept)} testId="competition-unkept" />}
        {jury !== null && <Choosing model={model} choose={choose} />}
        {"kind" in result && jury !== null && (
          <Paragraph role="status" strong testId="competition-problem">
            {juryProblemText(locale, result)}
          </Paragraph>
        )}
      </section>
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
