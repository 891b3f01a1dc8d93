import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface PageLinkProps {
  /** From the page of the pane, or with its host. */
  href: string;
  children: string;
  testId?: string;
}

const useStyles = makeStyles({
  // Fluent underlines a link twice; everything else of the pane has a ring.
  root: { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

/** Leads to a page outside of the pane, which stays as it is. */
export function PageLink({ href, children, testId }: PageLinkProps): ReactElement {
  const styles = useStyles();
  return (
    <Link inline href={href} target="_blank" rel="noopener" className={styles.root} data-testid={testId}>
      {children}
    </Link>
  );
}
