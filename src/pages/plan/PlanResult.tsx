import type { ReactElement } from "react";
import { Explained } from "../shared/Explained";
import type { Plan, Wish } from "../../planning/index";
import { predicateAt } from "../../analysis/predicateAt";
import { NoticeLine } from "../../pane/NoticeLine";
import { useTexts, type Texts } from "../../pane/texts";
import { reasonsOf } from "./limitReasons";
import { Paragraph } from "../../ui/Paragraph";
import { Heading } from "../../ui/Heading";
import { usePlanTexts, type SayPlan } from "./texts";
import type { FoundPlan } from "./usePlan";

function sentence({ plan, goal, analysis }: FoundPlan, say: SayPlan, { points, count }: Texts): string {
  const { steps, effort, after, reached, searchedTo } = plan;
  if (searchedTo !== null) {
    if (goal.kind === "documents") return say("planPage.tooMany", { count: count(goal.count) });
    return say("planPage.tooLarge", { count: count(searchedTo) });
  }
  if (goal.kind === "documents") {
    if (!reached) return say("planPage.pinsTooMuch", { count: count(goal.count) });
    if (steps.length === 0) return say("planPage.nothing");
    return say("planPage.gained", { most: count(goal.count), effort: count(effort), steps: count(steps.length) });
  }
  if (!reached) {
    const predicate = predicateAt(analysis, after) ?? say("planPage.noPredicate");
    return say("planPage.unreachable", { index: points(after), predicate });
  }
  if (steps.length === 0) return say("planPage.already");
  const found = { effort: count(effort), steps: count(steps.length) };
  return goal.kind === "index"
    ? say("planPage.reachedIndex", { goal: points(goal.index), ...found })
    : say("planPage.reachedPredicate", { goal: goal.name, ...found });
}

function Parts({ plan }: { plan: Plan }): ReactElement {
  const { gain, count } = useTexts();
  const say = usePlanTexts();
  const { steps, countScorePoints, divisorPoints, divisor, before, after } = plan;
  const parts: [string, number][] = [
    [say("planPage.stepPoints"), steps.reduce((sum, step) => sum + step.points, 0)],
    ...(countScorePoints === 0 ? [] : [[say("planPage.countScore"), countScorePoints] as [string, number]]),
    ...(divisorPoints === 0
      ? []
      : [[say("planPage.divisorPoints", { divisor: count(divisor) }), divisorPoints] as [string, number]]),
    [say("planPage.change"), after - before],
  ];
  return (
    <dl className="iid-plan__parts iid-text iid-numeric" data-testid="plan-parts">
      {parts.map(([label, points], place) => (
        <div key={label} className={place === parts.length - 1 ? "iid-plan__part iid-strong" : "iid-plan__part"}>
          <dt>{label}</dt>
          <dd>{gain(points)}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface PlanResultProps {
  found: FoundPlan;
  wishes: ReadonlyMap<string, Wish>;
}

/** Where the plan leads: index and predikat before and after, what they come from, why not higher. */
export function PlanResult({ found, wishes }: PlanResultProps): ReactElement {
  const texts = useTexts();
  const say = usePlanTexts();
  const { plan, goal, analysis } = found;
  const { before, after, reached, steps } = plan;
  const named = (index: number): string => predicateAt(analysis, index) ?? say("planPage.noPredicate");
  const unreachable = !reached && plan.searchedTo === null && goal.kind !== "documents";
  const nothing = reached && steps.length === 0 && goal.kind === "documents";
  return (
    <section className="iid-section" aria-label={say("planPage.result")}>
      <div role="status">
        <NoticeLine
          tone={reached ? (steps.length > 0 ? "success" : "info") : "warning"}
          text={sentence(found, say, texts)}
          testId="plan-sentence"
        />
      </div>
      {steps.length > 0 && (
        <>
          <div className="iid-plan__ends iid-numeric" data-testid="plan-ends">
            {(["planPage.indexNow", "planPage.indexAfter"] as const).map((key, place) => {
              const index = place === 0 ? before : after;
              return (
                <div key={key} className="iid-plan__end">
                  <div className="iid-text iid-muted">{say(key)}</div>
                  <div className="iid-plan__index">{texts.points(index)}</div>
                  <div className="iid-text">{named(index)}</div>
                </div>
              );
            })}
          </div>
          <Parts plan={plan} />
          <Paragraph muted testId="plan-optimal">
            <Explained terms={["effort"]}>{say("planPage.optimal")}</Explained>
          </Paragraph>
        </>
      )}
      {(unreachable || nothing) && (
        <div className="iid-section" data-testid="plan-why">
          <Heading level={2} small>
            {say("planPage.why")}
          </Heading>
          <ul className="iid-plan__reasons iid-text">
            {reasonsOf(analysis, plan, wishes, say).map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
