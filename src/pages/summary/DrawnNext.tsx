import { startTransition, useEffect, useState, type ReactElement, type ReactNode } from "react";

/** What nobody looks at first: drawn right after the rest is there, in steps between which the pane answers. */
export function DrawnNext({ children }: { children(): ReactNode }): ReactElement | null {
  const [isNext, setNext] = useState(false);
  useEffect(() => startTransition(() => setNext(true)), []);
  return isNext ? <>{children()}</> : null;
}
