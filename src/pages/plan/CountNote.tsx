import type { ReactElement } from "react";
import { Explained } from "../shared/Explained";
import { FoldedPart } from "../shared/FoldedPart";
import type { Analysis } from "../../analysis/types";
import { countOutlook, type CountOutlook } from "../../planning/index";
import { need } from "../../rules/index";
import { useTexts } from "../../pane/texts";
import { Paragraph } from "../../ui/Paragraph";
import { usePlanTexts } from "./texts";

const MOST_NAMES = 5;

function Closed({ outlook, analysis }: { outlook: CountOutlook; analysis: Analysis }): ReactElement {
  const { gain, count } = useTexts();
  const say = usePlanTexts();
  const { counted, covered, required, lacking, missing, points, waiting } = outlook;
  const { of } = (analysis.evidenced ?? analysis.claimed).basicServices;
  const affairs = missing
    .map((affair, i) => (i > 0 && i === missing.length - 1 ? `${say("planPage.or")} ${affair}` : affair))
    .join("; ");
  const opens = { lacking: count(lacking), affairs, points: gain(points) };
  const named = waiting.slice(0, MOST_NAMES).map(({ name, row }) => say("planPage.rowName", { name, row }));
  return (
    <FoldedPart id="plan-count" title={say("planPage.countTitle", { lacking: count(lacking), points: gain(points) })}>
      {() => (
        <div className="iid-text iid-numeric iid-plan__note" data-testid="plan-count">
          <Paragraph numeric>
            <Explained terms={["services", "countScore"]}>
              {say("planPage.countClosed", { n: count(counted), covered, of, required })}
            </Explained>{" "}
            <span className="iid-strong">{say(lacking === 1 ? "planPage.countOne" : "planPage.countMore", opens)}</span>
          </Paragraph>
          {named.length > 0 && (
            <Paragraph numeric>
              {say("planPage.countWaiting", {
                innovations: named.join("; ") + (waiting.length > MOST_NAMES ? "; …" : ""),
              })}
            </Paragraph>
          )}
        </div>
      )}
    </FoldedPart>
  );
}

/** What the count score and the divisor mean for a plan in this region. */
export function CountNote({ analysis, more }: { analysis: Analysis; more: boolean }): ReactElement {
  const { count } = useTexts();
  const say = usePlanTexts();
  const outlook = countOutlook(analysis);
  const { n } = analysis.claimed;
  const smallest = need(analysis.rules.formula.divisorMin);
  return (
    <>
      {outlook && <Closed outlook={outlook} analysis={analysis} />}
      {more && (
        <Paragraph numeric testId="plan-divisor">
          <Explained terms={["divisor", "maturity"]}>
            {n < smallest
              ? say("planPage.divisorRoom", { divisor: count(smallest), n: count(n) })
              : say("planPage.divisorGrows", { n: count(n), next: count(n + 1) })}
          </Explained>
        </Paragraph>
      )}
    </>
  );
}
