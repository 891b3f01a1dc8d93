import type { ReactElement } from "react";
import type { Notice as Tone } from "../actions/types";
import { classes } from "../ui/classes";
import { Icon, type IconName } from "../ui/icons";
import { useTexts } from "./texts";

const SIGNS: Record<Tone["tone"], IconName> = { success: "check", info: "info", warning: "warning", error: "error" };

export interface NoticeProps {
  tone: Tone["tone"];
  text: string;
  testId: string;
  /** Without it the notice goes when its reason goes. */
  onDismiss?: () => void;
}

/** One sentence with the sign of its tone. */
export function Notice({ tone, text, testId, onDismiss }: NoticeProps): ReactElement {
  const { t } = useTexts();
  return (
    <div className={classes("iid-notice iid-text", `iid-tone--${tone}`)} data-testid={testId}>
      <Icon name={SIGNS[tone]} size={14} className="iid-notice__sign" />
      <span className="iid-notice__text">{text}</span>
      {onDismiss && (
        <button
          type="button"
          className="iid-notice__dismiss iid-plain iid-focus"
          aria-label={t("app.dismiss")}
          onClick={onDismiss}
        >
          <Icon name="cross" />
        </button>
      )}
    </div>
  );
}
