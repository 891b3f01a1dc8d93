import type { ReactElement } from "react";
import { translatePlan } from "../../i18n/planTexts";
import { DOCUMENT_KINDS, HIGHEST_EFFORT, LOWEST_EFFORT, USUAL_EFFORTS, type Efforts } from "../../planning/index";
import { useTexts } from "../../pane/texts";
import { Disclosure } from "../../ui/Disclosure";
import { Paragraph } from "../../ui/Paragraph";
import { EffortField } from "./EffortField";
import type { PlanStore } from "./planStore";
import { usePlanTexts } from "./texts";

/** How much work each kind of document is, which the office can change. */
export function KindEfforts({ efforts, store }: { efforts: Partial<Efforts>; store: PlanStore }): ReactElement {
  const { locale, count } = useTexts();
  const say = usePlanTexts();
  const changed = Object.keys(efforts).length;
  return (
    <Disclosure
      title={changed === 0 ? say("planPage.kinds.title") : say("planPage.kinds.changed", { count: count(changed) })}
      level="none"
      testId="plan-kinds"
    >
      {() => (
        <>
          <Paragraph muted>{say("planPage.kinds.note")}</Paragraph>
          <ul className="iid-plan__steps">
            {DOCUMENT_KINDS.map((kind) => {
              const label = translatePlan(locale, `planKind.${kind}`);
              return (
                <li key={kind} className="iid-plan__kind">
                  <EffortField
                    effort={efforts[kind] ?? USUAL_EFFORTS[kind]}
                    label={label}
                    name={say("planPage.kinds.field", { kind: label })}
                    lowest={LOWEST_EFFORT}
                    highest={HIGHEST_EFFORT}
                    testId={`kind-${kind}`}
                    onEffort={(effort) => store.setEffort(kind, effort)}
                  />
                  <span className="iid-text iid-muted iid-numeric">
                    {say("planPage.kinds.usual", { effort: count(USUAL_EFFORTS[kind]) })}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
