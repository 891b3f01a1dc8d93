import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Icon, type IconName } from "./icons";

export interface IconButtonProps {
  icon: IconName;
  /** Its name for readers, and what appears when the pointer rests on it. */
  label: string;
  testId?: string | undefined;
  onClick(): void;
}

const useStyles = makeStyles({
  root: { flexShrink: 0, minWidth: "24px", padding: 0, width: "24px", height: "24px" },
});

/** A small button whose sign everybody knows. */
export function IconButton({ icon, label, testId, onClick }: IconButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<Icon name={icon} />}
      aria-label={label}
      title={label}
      className={styles.root}
      data-testid={testId}
      onClick={onClick}
    />
  );
}
