import type { ReactElement } from "react";
import type { Tone } from "../i18n/notice";
import { MessageLine } from "../ui/MessageLine";
import { useTexts } from "./texts";

export interface NoticeProps {
  tone: Tone;
  text: string;
  testId: string;
  /** Without it the notice goes when its reason goes. */
  onDismiss?: () => void;
}

/** One sentence with the sign of its tone. */
export function NoticeLine({ tone, text, testId, onDismiss }: NoticeProps): ReactElement {
  const { t } = useTexts();
  return (
    <MessageLine tone={tone} testId={testId} dismiss={onDismiss && { label: t("app.dismiss"), onDismiss }}>
      {text}
    </MessageLine>
  );
}
