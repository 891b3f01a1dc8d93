import type { ReactElement } from "react";
import { HELP_PAGES } from "../../pane/helpPages";
import { useTexts } from "../../pane/texts";
import { Heading } from "../../ui/Heading";
import { PageLink } from "../../ui/PageLink";
import { Paragraph } from "../../ui/Paragraph";
import { useSettingsTexts } from "./texts";

const PAGES = ["help", "guide", "privacy", "terms"] as const;

/** The way to the pages that come with the pane. */
export function HelpLinks(): ReactElement {
  const { locale } = useTexts();
  const say = useSettingsTexts();
  return (
    <section className="iid-section">
      <Heading level={2}>{say("settingsPage.pages")}</Heading>
      <Paragraph muted>{say("settingsPage.pagesHint")}</Paragraph>
      <ul className="iid-bullets iid-text" data-testid="help-links">
        {PAGES.map((page) => (
          <li key={page}>
            <PageLink href={HELP_PAGES[locale][page]} testId={`link-${page}`}>
              {say(`settingsPage.pages.${page}`)}
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
