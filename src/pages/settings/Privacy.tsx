import type { ReactElement } from "react";
import { Heading } from "../../ui/Heading";
import { FoldedPart } from "../shared/FoldedPart";
import { Paragraph } from "../../ui/Paragraph";
import { useSettingsTexts } from "./texts";

/** What is kept where, and that nothing goes anywhere else; docs/privasi.md says the same at length. */
export function Privacy(): ReactElement {
  const say = useSettingsTexts();
  return (
    <FoldedPart id="privacy" title={say("settingsPage.privacy")} testId="privacy">
      {() => (
        <>
          <Heading level={3}>{say("settingsPage.inWorkbook")}</Heading>
          <Paragraph muted>{say("settingsPage.inWorkbookHint")}</Paragraph>
          <ul className="iid-bullets iid-text">
            <li>{say("settingsPage.inWorkbookReview")}</li>
            <li>{say("settingsPage.inWorkbookChoices")}</li>
            <li>{say("settingsPage.inWorkbookId")}</li>
          </ul>
          <Heading level={3}>{say("settingsPage.onComputer")}</Heading>
          <ul className="iid-bullets iid-text">
            <li>{say("settingsPage.onComputerDrafts")}</li>
            <li>{say("settingsPage.onComputerOthers")}</li>
          </ul>
          <Heading level={3}>{say("settingsPage.elsewhere")}</Heading>
          <Paragraph strong testId="settings-local">
            {say("settingsPage.local")}
          </Paragraph>
        </>
      )}
    </FoldedPart>
  );
}
