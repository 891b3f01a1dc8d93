import type { ReactElement } from "react";
import { entryText, laterText } from "../../i18n/calendar";
import type { RuleSet } from "../../rules/types";
import { useServices } from "../../pane/services";
import { useTexts } from "../../pane/texts";
import { Paragraph } from "../../ui/Paragraph";

/** How many days the entry of the year is still open; with what comes after it, where there is room for that. */
export function EntryDays({ rules, later = false }: { rules: RuleSet; later?: boolean }): ReactElement {
  const { locale } = useTexts();
  const { today } = useServices();
  const day = today();
  const next = later ? laterText(locale, rules, day) : null;
  return (
    <Paragraph testId="entry-days">
      {entryText(locale, rules, day)}
      {next !== null && ` ${next}`}
    </Paragraph>
  );
}
