import { useState, type ReactElement } from "react";
import type { ActionInputs } from "../../actions/types";
import { ActionButton } from "../../pane/ActionButton";
import { useSessionState } from "../../pane/sessionState";
import { useTexts } from "../../pane/texts";
import { AWARD } from "../../rules/award";
import { valueOf } from "../../rules/index";
import { normalizeText } from "../../workbook/cells/text";
import { CheckField } from "../../ui/CheckField";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { TextArea } from "../../ui/TextArea";
import { useCompetitionTexts } from "./texts";

const LINES = 3;
const LONGEST = 10_000;

type Jurors = ActionInputs["insertJurySheet"]["jurors"];

/** A name a line, the department behind a semicolon. */
function jurorsIn(text: string): Jurors {
  return text.split("\n").flatMap((line) => {
    const [name = "", ...office] = line.split(";").map((part) => part.trim());
    return name === "" ? [] : [{ name, office: office.join("; ") }];
  });
}

/** Stages and jurors, and the sheets that are made of them. */
export function Preparing({ weights }: { weights: string | null }): ReactElement {
  const { count } = useTexts();
  const say = useCompetitionTexts();
  const table = useSessionState(({ reading }) => reading?.innovations ?? null);
  const all = (valueOf(AWARD.stages) ?? []).map(({ name }) => name);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [jurors, setJurors] = useState("");
  const stages = all.filter((name) => chosen.includes(name));
  const taking = table?.records.filter(({ included }) => included) ?? [];
  const competitors = new Set(taking.map(({ name }) => normalizeText(name))).size;
  return (
    <section className="iid-section">
      <Heading level={2}>{say("competitionPage.begin")}</Heading>
      <Paragraph>
        {competitors === 0
          ? say("competitionPage.noCompetitors")
          : say("competitionPage.competitors", { count: count(competitors) })}
        {competitors < taking.length && ` ${say("competitionPage.sameName")}`}
      </Paragraph>
      <fieldset className="iid-competition__stages">
        <legend className="iid-text">{say("competitionPage.stages")}</legend>
        {all.map((name, i) => (
          <CheckField
            key={name}
            checked={chosen.includes(name)}
            onChange={(ticked) => setChosen(ticked ? [...chosen, name] : chosen.filter((one) => one !== name))}
            testId={`competition-stage-${i + 1}`}
          >
            {name}
          </CheckField>
        ))}
      </fieldset>
      <TextArea
        label={say("competitionPage.jurors")}
        hint={say("competitionPage.jurorsHint")}
        value={jurors}
        rows={LINES}
        maxLength={LONGEST}
        onChange={setJurors}
        testId="competition-juror-names"
      />
      <div className="iid-row">
        <ActionButton
          icon="table"
          appearance="primary"
          action="insertJurySheet"
          input={{ stages, jurors: jurorsIn(jurors) }}
          disabled={
            competitors === 0
              ? say("competitionPage.noCompetitors")
              : jurorsIn(jurors).length === 0 && say("competitionPage.noJurors")
          }
          testId="competition-insert-jury"
        />
        {weights === null && (
          <ActionButton
            icon="table"
            action="insertWeightSheet"
            input={{ stages }}
            testId="competition-insert-weights"
          />
        )}
      </div>
    </section>
  );
}
