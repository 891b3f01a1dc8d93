import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface PageLinkProps {
  /** From the page of the pane, or with its host. */
  href: string;
  children: string;
  testId?: string;
}

/** Leads to a page outside of the pane, which stays as it is. */
export function PageLink({ href, children, testId }: PageLinkProps): ReactElement {
  return (
    <Link href={href} target="_blank" rel="noopener" data-testid={testId}>
      {children}
    </Link>
  );
}
