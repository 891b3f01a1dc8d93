import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement, Ref } from "react";
import { Icon, type IconName } from "./icons";

export interface IconButtonProps {
  icon: IconName;
  /** Its name for readers, and what appears when the pointer rests on it. */
  label: string;
  /** Cannot be pressed now, but keeps the focus. */
  disabled?: boolean;
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
  return (
    <Button
      // A button of Fluent can be a link too, and asks for a ref that fits both.
      ref={elementRef as Ref<never>}
      appearance="transparent"
      size="small"
      icon={<Icon name={icon} />}
      disabledFocusable={disabled}
      aria-label={label}
      title={label}
      className={styles.root}
      data-testid={testId}
      onClick={onClick}
    />
  );
}
