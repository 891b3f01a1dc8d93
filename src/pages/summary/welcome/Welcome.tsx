import { useState, type ReactElement } from "react";
import type { InnovationTable } from "../../../workbook/types";
import { Button } from "../../../ui/Button";
import { Heading } from "../../../ui/Heading";
import { Paragraph } from "../../../ui/Paragraph";
import { usePerson } from "../../../pane/person";
import { PERSONS } from "../../../pane/persons";
import { useTexts } from "../../../pane/texts";
import { useSessionState } from "../../../pane/sessionState";
import { usePage } from "../../../pane/currentPage";
import { usePersonTexts } from "../../shared/person/texts";
import { useSummaryTexts } from "../texts";
import { keepWelcomed, wasWelcomed } from "./welcomed";
import "./welcome.css";

/**
 * At the first start, above the figures: what was read, and the question who uses the pane. So short that the index stays
 * in sight on a small screen. Goes away for good.
 */
export function Welcome({ table }: { table: InnovationTable }): ReactElement | null {
  const { count } = useTexts();
  const year = useSessionState((state) => state.year);
  const { open } = usePage();
  const { begin } = usePerson();
  const say = useSummaryTexts();
  const sayPerson = usePersonTexts();
  const [shown, setShown] = useState(() => !wasWelcomed());
  if (!shown) return null;
  const leave = (): void => {
    keepWelcomed();
    setShown(false);
  };
  const known = table.columns.filter(({ role }) => role.kind !== "other").length;
  const included = table.records.filter((record) => record.included).length;
  return (
    <section className="iid-welcome iid-section" aria-label={say("welcome.heading")} data-testid="welcome">
      <Heading level={2} small>
        {say("welcome.who")}
      </Heading>
      <div className="iid-welcome__persons">
        {PERSONS.map((person) => (
          <Button
            key={person}
            icon="chevron"
            size="small"
            label={`${sayPerson(`person.${person}`)}: ${sayPerson(`person.hint.${person}`)}`}
            testId={`welcome-${person}`}
            onClick={() => {
              leave();
              begin(person);
            }}
          >
            {sayPerson(`person.${person}`)}
          </Button>
        ))}
      </div>
      <Paragraph muted numeric>
        {say("welcome.read", {
          sheet: table.sheet,
          count: count(included),
          known: count(known),
          all: count(table.columns.length),
          year,
        })}
      </Paragraph>
      <div className="iid-row">
        <Button
          icon="table"
          size="small"
          appearance="subtle"
          testId="welcome-columns"
          onClick={() => {
            leave();
            open("mapping");
          }}
        >
          {say("welcome.columns")}
        </Button>
        <Button icon="cross" size="small" appearance="subtle" testId="welcome-use" onClick={leave}>
          {say("welcome.later")}
        </Button>
      </div>
    </section>
  );
}
