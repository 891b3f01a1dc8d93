import type { ReactElement } from "react";
import { ActionButton } from "../../pane/ActionButton";
import { useTexts } from "../../pane/texts";
import { FoldedPart } from "../shared/FoldedPart";
import { Paragraph } from "../../ui/Paragraph";
import { useReview } from "../shared/review/useReview";
import { useSettingsTexts } from "./texts";

/** What a reviewer left in the file, what goes before it is sent, and what stays. */
export function BeforeSending(): ReactElement {
  const { count } = useTexts();
  const say = useSettingsTexts();
  const kept = useReview().review?.kept;
  const initials = [...new Set(kept?.exceptions.flatMap(({ by }) => by ?? []))].sort().join(", ");
  return (
    <FoldedPart id="clean" title={say("settingsPage.send")}>
      {() => (
        <>
          <Paragraph>{say("settingsPage.sendRemoves")}</Paragraph>
          <Paragraph muted>{say("settingsPage.sendKeeps")}</Paragraph>
          {kept && (
            <Paragraph role="status" testId="kept-now">
              {say("settingsPage.sendNow", {
                exceptions: count(kept.exceptions.length),
                initials: initials || say("settingsPage.sendNoInitials"),
                runs: count(kept.runs.length),
              })}
            </Paragraph>
          )}
          <div className="iid-row">
            <ActionButton action="cleanForSending" input={undefined} icon="cross" size="small" testId="clean" />
          </div>
        </>
      )}
    </FoldedPart>
  );
}
