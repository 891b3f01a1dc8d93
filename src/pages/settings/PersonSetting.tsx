import type { ReactElement } from "react";
import { usePerson } from "../../pane/person";
import { PERSONS, type Person } from "../../pane/persons";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { RadioChoice } from "../../ui/RadioChoice";
import { usePersonTexts } from "../shared/person/texts";

/** Whose pane it is: what comes first in it. */
export function PersonSetting(): ReactElement {
  const say = usePersonTexts();
  const { person, choose } = usePerson();
  const chosen = person ?? "analyst";
  return (
    <section className="iid-section">
      <Heading level={2}>{say("person.heading")}</Heading>
      <RadioChoice<Person>
        label={say("person.heading")}
        value={chosen}
        options={PERSONS.map((one) => ({ value: one, label: say(`person.${one}`), testId: `person-${one}` }))}
        onChange={choose}
      />
      <Paragraph muted testId="person-hint">{`${say(`person.hint.${chosen}`)} ${say("person.kept")}`}</Paragraph>
    </section>
  );
}
