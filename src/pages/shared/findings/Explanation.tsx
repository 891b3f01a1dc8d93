import type { ReactElement } from "react";
import type { Finding } from "../../../checks/types";
import { useTexts } from "../../../pane/texts";
import { explanationPage } from "../../../pane/helpPages";
import { PageLink } from "../../../ui/PageLink";

/** Leads to the page that says what a kind of finding means, why it matters and how it is mended. */
export function Explanation({ code }: { code: Finding["code"] }): ReactElement {
  const { t } = useTexts();
  return (
    <PageLink href={explanationPage(code)} testId="explanation">
      {t("findings.explanation")}
    </PageLink>
  );
}
