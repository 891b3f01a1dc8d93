import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Icon } from "./icons";

export interface LinkButtonProps {
  children: ReactNode;
  /** An address that was checked. */
  href: string;
  testId: string;
  onClick(): void;
}

const useStyles = makeStyles({
  root: { alignSelf: "flex-start", minWidth: "unset", overflowWrap: "anywhere" },
});

/** A button that opens an address in the browser; the site learns nothing of where it was opened. */
export function LinkButton({ children, href, testId, onClick }: LinkButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <Button
      as="a"
      appearance="primary"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      icon={<Icon name="leave" />}
      className={styles.root}
      data-testid={testId}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
