// First, so that the styles of single components come after the shared ones.
import "../ui/theme/pane.css";
import type { ReactElement } from "react";
import { translatePane } from "../i18n/paneTexts";
import { HELP_PAGES } from "../pane/helpPages";
import { PageLink } from "../ui/PageLink";
import { Statement } from "../ui/Statement";
import { ThemeRoot } from "../ui/theme/ThemeRoot";

export interface StartProblemProps {
  reason: "noOffice" | "notExcel";
}

/** Why the pane cannot begin. There is no session to ask for a language yet, so the browser's decides. */
export function StartProblem({ reason }: StartProblemProps): ReactElement {
  const locale = /^en\b/i.test(navigator.language) ? "en" : "id";
  return (
    <ThemeRoot officeIsDark={null}>
      <main className="iid-start" lang={locale}>
        <Statement title={translatePane(locale, `start.${reason}`)} text={translatePane(locale, `start.${reason}Step`)}>
          <PageLink href={HELP_PAGES[locale].help}>{translatePane(locale, "start.help")}</PageLink>
        </Statement>
      </main>
    </ThemeRoot>
  );
}
