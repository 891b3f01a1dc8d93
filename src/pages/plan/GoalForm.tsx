import type { ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import { higherPredicates, type GoalFields } from "../../planning/index";
import { useTexts } from "../../pane/texts";
import { CheckField } from "../../ui/CheckField";
import { Select } from "../../ui/Select";
import { goalKind, goalOf } from "./goalFields";
import { NumberField } from "./NumberField";
import type { PlanStore } from "./planStore";
import { usePlanTexts } from "./texts";

const MOST_NEW = 6;

export interface GoalFormProps {
  analysis: Analysis;
  fields: GoalFields;
  store: PlanStore;
}

/** What the plan is for. */
export function GoalForm({ analysis, fields, store }: GoalFormProps): ReactElement {
  const { points, count } = useTexts();
  const say = usePlanTexts();
  const kind = goalKind(fields, analysis);
  const valid = goalOf(fields, analysis) !== null;
  const options = [
    ...higherPredicates(analysis).map(({ name, min }) => ({
      value: name,
      label: say("planPage.goal.predicate", { predicate: name, min: points(min) }),
    })),
    { value: "index" as const, label: say("planPage.goal.index") },
    { value: "documents" as const, label: say("planPage.goal.documents") },
  ];
  const numbers = Array.from({ length: MOST_NEW + 1 }, (_, number) => ({
    value: String(number),
    label: number === 0 ? say("planPage.newNone") : count(number),
  }));
  return (
    <div className="iid-section">
      <Select
        label={say("planPage.goal")}
        labelled
        value={kind}
        options={options}
        testId="plan-goal"
        onChange={(chosen) => store.setGoal({ kind: chosen })}
      />
      {kind === "index" && (
        <NumberField
          label={say("planPage.indexField")}
          value={fields.index}
          problem={valid || fields.index === "" ? null : say("planPage.indexInvalid")}
          testId="plan-index"
          onChange={(index) => store.setGoal({ index })}
        />
      )}
      {kind === "documents" && (
        <NumberField
          label={say("planPage.documentsField")}
          value={fields.documents}
          problem={valid || fields.documents === "" ? null : say("planPage.documentsInvalid")}
          testId="plan-documents"
          onChange={(documents) => store.setGoal({ documents })}
        />
      )}
      <Select
        label={say("planPage.newField")}
        labelled
        value={String(fields.newInnovations)}
        options={numbers}
        testId="plan-new"
        onChange={(number) => store.setGoal({ newInnovations: Number(number) })}
      />
      {analysis.spdLevels && (
        <CheckField
          checked={fields.raiseMeasured}
          testId="plan-measured"
          onChange={(raiseMeasured) => store.setGoal({ raiseMeasured })}
        >
          {say("planPage.measured")}
        </CheckField>
      )}
    </div>
  );
}
