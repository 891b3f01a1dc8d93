import type { ReactElement } from "react";
import { Explained } from "../shared/Explained";
import { isCorrection } from "../../rules/file/regionalRules";
import type { RuleSet } from "../../rules/types";
import { ActionButton } from "../../pane/ActionButton";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { useBuiltInRules } from "../shared/rules/useYearRules";
import { RuleChanges } from "./RuleChanges";
import { useRulesTexts } from "./texts";

/** What the region's correction says otherwise than the rules that came with the add-in. */
function Differences({ rules }: { rules: RuleSet }): ReactElement | null {
  const builtIn = useBuiltInRules(rules.year);
  // A file that does not arrive leaves the list out; the years side by side say why.
  return builtIn.status === "ready" ? <RuleChanges before={builtIn.rules} after={rules} /> : null;
}

/** The way to rules of the year in use that the region corrects itself, and what it corrected. */
export function CorrectRules({ rules }: { rules: RuleSet }): ReactElement | null {
  const say = useRulesTexts();
  if (!isCorrection(rules.year)) return null;
  const corrected = rules.standing === "own";
  return (
    <section className="iid-section" data-testid="correct">
      <Heading level={3}>{say("rulesPage.correct", { year: rules.year })}</Heading>
      <Paragraph muted>
        <Explained terms={["regional"]}>{say(corrected ? "rulesPage.corrected" : "rulesPage.correctHint")}</Explained>
      </Paragraph>
      {corrected ? (
        <Differences rules={rules} />
      ) : (
        <ActionButton action="correctRules" input={rules.year} icon="table" size="small" testId="correct-rules" />
      )}
    </section>
  );
}
