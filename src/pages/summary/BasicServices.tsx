import type { ScoreBasis } from "../../scoring/index";
import { Explained } from "../shared/Explained";
import { basicServiceNames } from "../../rules/index";
import type { ReactElement } from "react";
import { classes } from "../../ui/classes";
import type { Analysis, IndexParts } from "../../analysis/types";
import { Icon } from "../../ui/icons";
import { useTexts } from "../../pane/texts";
import { FoldedPart } from "../shared/FoldedPart";
import { Paragraph } from "../../ui/Paragraph";
import { countScoreWorth } from "./figures";
import { useSummaryTexts } from "./texts";
import { DataTable } from "../../ui/table/DataTable";

function Coverage({ covered }: { covered: boolean }): ReactElement {
  const say = useSummaryTexts();
  return (
    <span className={classes("iid-coverage", covered ? "iid-covered" : "iid-uncovered")}>
      <Icon name={covered ? "check" : "cross"} size={12} />
      {say(covered ? "services.covered" : "services.notCovered")}
    </span>
  );
}

/** What too few affairs cost on one basis; nothing when there are enough. */
function Shortfall({
  basis,
  parts,
  analysis,
}: {
  basis: ScoreBasis;
  parts: IndexParts;
  analysis: Analysis;
}): ReactElement | null {
  const { t, points, count } = useTexts();
  const say = useSummaryTexts();
  const missing = parts.basicServices.required - parts.basicServices.covered.length;
  const worth = countScoreWorth(parts, analysis.rules);
  if (missing <= 0 || !worth) return null;
  return (
    <Paragraph numeric strong className="iid-uncovered">
      {say("services.lost", {
        missing: count(missing),
        basis: t(`basis.${basis}`).toLowerCase(),
        points: points(worth.points),
      })}
    </Paragraph>
  );
}

/** The six affairs that the count score depends on. */
export function BasicServices({ analysis }: { analysis: Analysis }): ReactElement {
  const { t, points } = useTexts();
  const say = useSummaryTexts();
  const { claimed, evidenced, rules } = analysis;
  const { required, of } = claimed.basicServices;
  const numbers = { claimed: claimed.basicServices.covered.length, of, required };
  const worth = countScoreWorth(claimed, rules);
  const columns: [ScoreBasis, IndexParts][] = [
    ["claimed", claimed],
    ...(evidenced ? [["evidenced", evidenced] as [ScoreBasis, IndexParts]] : []),
  ];
  return (
    <FoldedPart id="services" title={say("services.heading")} testId="basic-services">
      {() => (
        <>
          <Paragraph numeric>
            {evidenced
              ? say("services.coverageBoth", { ...numbers, evidenced: evidenced.basicServices.covered.length })
              : say("services.coverage", numbers)}
          </Paragraph>
          <DataTable
            heads={[say("services.affair"), ...columns.map(([basis]) => t(`basis.${basis}`))]}
            rows={basicServiceNames(rules).map((name) => ({
              key: name,
              head: name,
              cells: columns.map(([basis, parts]) => (
                <Coverage key={basis} covered={parts.basicServices.covered.includes(name)} />
              )),
            }))}
          />
          {worth && (
            <Paragraph muted numeric>
              <Explained terms={["countScore", "points"]}>
                {say("services.consequence", { required, score: points(worth.score), points: points(worth.points) })}
              </Explained>
            </Paragraph>
          )}
          {columns.map(([basis, parts]) => (
            <Shortfall key={basis} basis={basis} parts={parts} analysis={analysis} />
          ))}
        </>
      )}
    </FoldedPart>
  );
}
