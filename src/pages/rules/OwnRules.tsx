import type { ReactElement } from "react";
import { useSessionState } from "../../pane/sessionState";
import { Heading } from "../../ui/Heading";
import { RemoveYear } from "./RemoveYear";
import { useRulesTexts } from "./texts";

/** The years that the office brought in itself. */
export function OwnRules(): ReactElement | null {
  const ownRules = useSessionState((state) => state.ownRules);
  const say = useRulesTexts();
  if (ownRules.length === 0) return null;
  return (
    <section className="iid-section">
      <Heading level={3}>{say("rulesPage.own")}</Heading>
      <ul className="iid-list iid-section iid-text">
        {ownRules.map(({ year, title, status }) => (
          <li key={year} className="iid-section" data-testid={`own-${year}`}>
            <div>
              <div className="iid-strong">{say("rulesPage.ownLine", { year, title })}</div>
              <div className="iid-muted">{status}</div>
            </div>
            <RemoveYear year={year} />
          </li>
        ))}
      </ul>
    </section>
  );
}
