import type { ReactElement } from "react";
import { useTexts } from "../../pane/texts";
import { juryTexts } from "../../i18n/region/jury.texts";
import { JURY_METHODS } from "../../region/jury/types";
import { CheckField } from "../../ui/CheckField";
import { Select } from "../../ui/Select";
import { useCompetitionTexts } from "./texts";
import type { CompetitionChoices, CompetitionModel } from "./useCompetition";

export interface ChoosingProps {
  model: CompetitionModel;
  choose(changes: Partial<CompetitionChoices>): void;
}

/** How jurors are combined, which stage and which part of the competition is looked at. */
export function Choosing({ model, choose }: ChoosingProps): ReactElement {
  const { locale } = useTexts();
  const say = useCompetitionTexts();
  const { options, stages, divisions, filter } = model;
  return (
    <div className="iid-competition__choices">
      <Select
        label={say("competitionPage.method")}
        labelled
        value={options.method}
        options={JURY_METHODS.map((method) => ({ value: method, label: juryTexts[method][locale] }))}
        onChange={(method) => choose({ method })}
        testId="competition-method"
      />
      {stages.length > 0 && (
        <Select
          label={say("competitionPage.stage")}
          labelled
          value={options.stage ?? ""}
          options={[
            { value: "", label: say("competitionPage.allStages") },
            ...stages.map((stage) => ({ value: stage, label: stage })),
          ]}
          onChange={(stage) => choose({ stage })}
          testId="competition-stage"
        />
      )}
      {divisions.map(({ by, names }) => (
        <Select
          key={by}
          label={say(`competitionPage.${by}`)}
          labelled
          value={filter[by]}
          options={[
            { value: "", label: say("competitionPage.all") },
            ...names.map((name) => ({ value: name, label: name })),
          ]}
          onChange={(name) => choose({ [by]: name })}
          testId={`competition-${by}`}
        />
      ))}
      <CheckField
        checked={options.evened}
        onChange={(evened) => choose({ evened: evened ? "yes" : "" })}
        testId="competition-evened"
      >
        {say("competitionPage.evened")}
      </CheckField>
    </div>
  );
}
