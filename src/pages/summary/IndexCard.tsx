import type { ReactElement } from "react";
import { classes } from "../../ui/classes";
import type { IndexParts, ProofCoverage } from "../../analysis/types";
import type { ScoreBasis } from "../../scoring/index";
import type { PredicateName, RuleSet } from "../../rules/types";
import { useTexts } from "../../pane/texts";
import { GlossaryTerm } from "../shared/GlossaryTerm";
import { nextPredicate } from "./figures";
import { useSummaryTexts } from "./texts";
import { ToneBadge } from "../../ui/ToneBadge";
import { Paragraph } from "../../ui/Paragraph";

const TONES: Record<PredicateName, "success" | "brand" | "warning" | "error"> = {
  "Sangat Inovatif": "success",
  Inovatif: "brand",
  "Kurang Inovatif": "warning",
  "Tidak Dapat Dinilai": "error",
};

export interface IndexCardProps {
  basis: ScoreBasis;
  parts: IndexParts | null;
  rules: RuleSet;
  /** Why there is no number, when `parts` is `null`. */
  missing: string;
  /** For how many indicators the number speaks; omitted where it speaks for all. */
  proof?: ProofCoverage | null;
}

/** One index as a large number, its predikat, and the way to the next one. */
export function IndexCard({ basis, parts, rules, missing, proof = null }: IndexCardProps): ReactElement {
  const { t } = useTexts();
  const say = useSummaryTexts();
  return (
    <div className="iid-card">
      <div className="iid-text iid-card__label">
        <span
          className={classes("iid-card__swatch", basis === "evidenced" && "iid-card__swatch--evidenced")}
          aria-hidden="true"
        />
        <GlossaryTerm term={basis}>{t(`basis.${basis}`)}</GlossaryTerm>
      </div>
      {parts ? (
        <>
          <Figures basis={basis} parts={parts} rules={rules} />
          {proof && proof.checked < proof.of && (
            <div className="iid-text iid-strong" data-testid="proof">
              {say("index.proof", { checked: proof.checked, of: proof.of })}
            </div>
          )}
        </>
      ) : (
        <Paragraph muted testId={`index-${basis}`}>
          {missing}
        </Paragraph>
      )}
    </div>
  );
}

function Figures({
  basis,
  parts,
  rules,
}: Omit<IndexCardProps, "parts" | "missing" | "proof"> & { parts: IndexParts }): ReactElement {
  const { t, points } = useTexts();
  const say = useSummaryTexts();
  const next = nextPredicate(parts, rules);
  return (
    <>
      <div className="iid-card__value" data-testid={`index-${basis}`}>
        {points(parts.index)}
      </div>
      <div>
        <ToneBadge tone={parts.predicate ? TONES[parts.predicate] : "info"} testId={`predicate-${basis}`}>
          {parts.predicate ?? t("index.noPredicate")}
        </ToneBadge>
      </div>
      <div className="iid-text iid-muted iid-numeric">
        {next.kind === "next" && say("index.toNext", { points: points(next.points), predicate: next.predicate.name })}
        {next.kind === "highest" && say("index.highest")}
        {next.kind === "unknown" && say("index.noLimits")}
        {next.kind === "noSpd" && say("index.needsSpd")}
      </div>
    </>
  );
}
