import type { ReactElement } from "react";
import type { Finding } from "../../../checks/types";
import { useTexts } from "../../../pane/texts";
import { HelpLink } from "../../../ui/HelpLink";
import { explanationPage } from "./explanationPage";

/** Leads to the page that says what a kind of finding means, why it matters and how it is mended. */
export function Explanation({ code }: { code: Finding["code"] }): ReactElement {
  const { t } = useTexts();
  return (
    <HelpLink href={explanationPage(code)} language="id" testId="explanation">
      {t("findings.explanation")}
    </HelpLink>
  );
}
