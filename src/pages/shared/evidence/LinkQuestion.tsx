import type { ReactElement } from "react";
import { Button } from "../../../ui/Button";
import { Dialog, type DialogProps } from "../../../ui/Dialog";
import { LinkButton } from "../../../ui/LinkButton";
import { Paragraph } from "../../../ui/Paragraph";
import { useEvidenceTexts } from "./texts";

/** @returns the address to open for a link as written; `null` for one that no browser opens */
export function addressOf(url: string): URL | null {
  const written = url.trim();
  const whole =
    /^[a-z][a-z0-9+.-]*:/i.test(written) && !/^[^/:]+\.[^/:]+:\d/.test(written) ? written : `https://${written}`;
  try {
    const address = new URL(whole);
    return ["http:", "https:"].includes(address.protocol) && address.hostname.includes(".") ? address : null;
  } catch {
    return null;
  }
}

interface LinkQuestionProps extends Pick<DialogProps, "onClose" | "onClosed"> {
  /** As written. */
  url: string;
}

/** Asks before a link leaves the pane, with its whole address. */
export function LinkQuestion({ url, onClose, onClosed }: LinkQuestionProps): ReactElement {
  const say = useEvidenceTexts();
  const address = addressOf(url);
  return (
    <Dialog
      title={say("evidence.link.title")}
      testId="link-question"
      onClose={onClose}
      onClosed={onClosed}
      actions={
        <>
          {address && (
            <LinkButton href={address.href} testId="link-open" onClick={onClose}>
              {say("evidence.link.open")}
            </LinkButton>
          )}
          <Button icon="cross" testId="link-cancel" onClick={onClose}>
            {say("evidence.link.cancel")}
          </Button>
        </>
      }
    >
      <Paragraph strong testId="link-address">
        {address?.href ?? url}
      </Paragraph>
      <Paragraph>
        {address ? say("evidence.link.where", { host: address.hostname }) : say("evidence.link.refused")}
      </Paragraph>
    </Dialog>
  );
}
