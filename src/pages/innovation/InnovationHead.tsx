import type { ReactElement, Ref } from "react";
import { GlossaryTerm } from "../shared/GlossaryTerm";
import { profileFindings, refusingFindings } from "../../analysis/indicatorState";
import type { Analysis, InnovationResult } from "../../analysis/types";
import type { Notice } from "../../actions/types";
import type { Finding } from "../../checks/types";
import { findingTitle } from "../../i18n/finding";
import { indicatorOf } from "../../rules/index";
import { PlainFact } from "../shared/rules/Fact";
import { useTexts } from "../../pane/texts";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { FindingItems } from "./FindingItems";
import { MaturityBar } from "./MaturityBar";
import { useInnovationTexts } from "./texts";
import { ToneBadge } from "../../ui/ToneBadge";

const TONES = { siap: "success", lengkapi: "warning", tidakMemenuhi: "error" } as const satisfies Record<
  InnovationResult["status"],
  Notice["tone"]
>;

export interface TitleProps {
  title: string;
  lines: readonly string[];
  headingRef: Ref<HTMLHeadingElement>;
}

/** The name of what is shown; takes the focus after something was chosen from the list. */
export function Title({ title, lines, headingRef }: TitleProps): ReactElement {
  return (
    <div>
      <Heading level={1} focusRef={headingRef} testId="innovation-name">
        {title}
      </Heading>
      {lines.map((line) => (
        <Paragraph key={line} muted numeric>
          {line}
        </Paragraph>
      ))}
    </div>
  );
}

function StatusReason({ innovation, analysis }: HeadProps): ReactElement {
  const { locale, count } = useTexts();
  const say = useInnovationTexts();
  const { status, row, findings } = innovation;
  if (status === "siap") {
    // Without evidence columns nothing of the evidence was looked at.
    return <>{say(analysis.evidenced ? "innovationPage.status.siap" : "innovationPage.status.siapUnchecked")}</>;
  }
  if (status === "lengkapi") {
    const errors = findings.filter(({ severity }) => severity === "error").length;
    return <>{say("innovationPage.status.lengkapi", { count: count(errors) })}</>;
  }
  const reason = ({ code, indicator: id }: Finding): string => {
    const title = findingTitle(locale, code);
    const indicator = indicatorOf(analysis.rules, id);
    return indicator ? say("innovationPage.reason", { title, indicator: `${indicator.key} ${indicator.name}` }) : title;
  };
  return (
    <>
      {say("innovationPage.status.tidakMemenuhi")}
      <ul className="iid-bullets">
        {[...new Set(refusingFindings(analysis, row).map(reason))].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

export interface HeadProps {
  innovation: InnovationResult;
  analysis: Analysis;
}

export interface FiguresProps extends HeadProps {
  /** Highest possible maturity. */
  max: number;
}

/** Maturity, status with its reason, and what the innovation can still gain. */
export function Figures({ innovation, analysis, max }: FiguresProps): ReactElement {
  const { t, points, gain } = useTexts();
  const say = useInnovationTexts();
  const { maturity, evidencedMaturity, status } = innovation;
  return (
    <dl className="iid-facts iid-text iid-numeric">
      <PlainFact label={<GlossaryTerm term="maturity">{say("innovationPage.maturity")}</GlossaryTerm>}>
        <div data-testid="maturity">
          {say("innovationPage.maturityClaimed", { claimed: points(maturity), max: points(max) })}
          <br />
          {evidencedMaturity === null
            ? say("innovationPage.maturityUnproven")
            : say("innovationPage.maturityEvidenced", { evidenced: points(evidencedMaturity), max: points(max) })}
        </div>
        <MaturityBar claimed={maturity} evidenced={evidencedMaturity} max={max} />
      </PlainFact>
      <PlainFact label={say("innovationPage.status")}>
        <div data-testid="innovation-status">
          <ToneBadge tone={TONES[status]}>{t(`status.${status}`)}</ToneBadge>{" "}
          <StatusReason innovation={innovation} analysis={analysis} />
        </div>
      </PlainFact>
      <PlainFact label={say("innovationPage.gain")}>
        <div data-testid="innovation-gain">{say("innovationPage.gainPoints", { points: gain(innovation.gain) })}</div>
      </PlainFact>
    </dl>
  );
}

/** What is wrong with the profile: everything that is about no single indicator. */
export function ProfileFindings({ innovation, analysis }: HeadProps): ReactElement {
  const { count } = useTexts();
  const say = useInnovationTexts();
  const findings = profileFindings(analysis, innovation.row);
  if (findings.length === 0) return <Paragraph muted>{say("innovationPage.profileClean")}</Paragraph>;
  const title = say("innovationPage.profile", { count: count(findings.length) });
  return (
    <section className="iid-section" data-testid="profile-findings">
      <Heading level={2}>{title}</Heading>
      <FindingItems findings={findings} rules={analysis.rules} label={title} goTo />
    </section>
  );
}
