import type { ReactElement } from "react";
import { juryBasisTexts, juryLines, type JuryLine } from "../../i18n/region/jury";
import { useServices } from "../../pane/services";
import { useTexts } from "../../pane/texts";
import { useFirst } from "../../pane/useFirst";
import type { JuryOutcome } from "../../region/jury/types";
import { columnName } from "../../workbook/index";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { useCompetitionTexts } from "./texts";

const FIRST = 2;
/** Of the innovations that a sentence lists. */
const NAMES = 3;

function Line({ text, place }: JuryLine): ReactElement {
  const { run } = useServices();
  const say = useCompetitionTexts();
  const cell = place && `${columnName(place.column)}${place.row}`;
  return (
    <li>
      {text}{" "}
      {place && cell !== null && (
        <Button
          icon="chevron"
          iconAfter
          size="small"
          appearance="subtle"
          label={say("competitionPage.toCellOf", { cell, text })}
          testId={`competition-to-${cell}`}
          onClick={() => void run("goTo", place)}
        >
          {say("competitionPage.toCell", { cell })}
        </Button>
      )}
    </li>
  );
}

/** Who does not count and why, what is missing, and what the result rests on. */
export function Remarks({ outcome, filtered }: { outcome: JuryOutcome; filtered: boolean }): ReactElement {
  const { locale, count } = useTexts();
  const say = useCompetitionTexts();
  const lines = juryLines(locale, outcome.remarks, NAMES);
  const { shown, more } = useFirst(lines, FIRST);
  const basis = [
    ...juryBasisTexts(locale, outcome),
    say("competitionPage.tieRule"),
    ...(filtered ? [say("competitionPage.withinRule")] : []),
  ];
  return (
    <section className="iid-section">
      <Heading level={2}>{say("competitionPage.remarks", { count: count(lines.length) })}</Heading>
      {lines.length === 0 ? (
        <Paragraph>{say("competitionPage.noRemarks")}</Paragraph>
      ) : (
        <ul className="iid-bullets iid-text" data-testid="competition-remarks">
          {shown.map((line, i) => (
            <Line key={i} {...line} />
          ))}
        </ul>
      )}
      {more}
      <Disclosure title={say("competitionPage.basis")} level="none" testId="competition-basis">
        {() => (
          <ul className="iid-bullets iid-text">
            {basis.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </Disclosure>
    </section>
  );
}
