import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement, Ref } from "react";
import { Icon, type IconName } from "./icons";
import { useReason } from "./reason/useReason";

export interface IconButtonProps {
  icon: IconName;
  /** Its name for readers, and what appears when the pointer rests on it. */
  label: string;
  /** Why it cannot be pressed now. */
  disabled?: string | false;
  testId?: string | undefined;
  /** For whoever gives it the focus. */
  elementRef?: Ref<HTMLButtonElement>;
  onClick(): void;
}

const useStyles = makeStyles({
  root: { flexShrink: 0, minWidth: "24px", padding: 0, width: "24px", height: "24px" },
});

/** A small button whose sign everybody knows. */
export function IconButton({
  icon,
  label,
  disabled = false,
  testId,
  elementRef,
  onClick,
}: IconButtonProps): ReactElement {
  const styles = useStyles();
  const reason = useReason(disabled);
  return (
    <>
      <Button
        {...reason.props}
        // A button of Fluent can be a link too, and asks for a ref that fits both.
        ref={elementRef as Ref<never>}
        appearance="transparent"
        size="small"
        icon={<Icon name={icon} />}
        aria-label={label}
        // Not over the reason.
        title={disabled === false ? label : undefined}
        className={styles.root}
        data-testid={testId}
        onClick={onClick}
      />
      {reason.tip}
    </>
  );
}
