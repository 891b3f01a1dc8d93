import { makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

export interface HeadingProps {
  /** 1 for the page, 2 for a part of it, 3 for a part of that. */
  level: 1 | 2 | 3;
  /** Not larger than the text below it. */
  small?: boolean;
  children: ReactNode;
  id?: string;
  testId?: string;
}

const useStyles = makeStyles({
  root: { margin: 0 },
});

/** A heading of the page: small, since the pane is narrow. */
export function Heading({ level, small = level === 3, children, id, testId }: HeadingProps): ReactElement {
  const styles = useStyles();
  return (
    <Text
      as={`h${level}`}
      id={id}
      block
      className={styles.root}
      size={small ? 200 : 300}
      weight="semibold"
      data-testid={testId}
    >
      {children}
    </Text>
  );
}
