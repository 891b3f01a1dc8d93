import type { ReactElement } from "react";
import "./keys.css";

/** A shortcut beside what it does; readers hear it from `aria-keyshortcuts` and from the page's own list. */
export function ShortcutKey({ name }: { name: string }): ReactElement {
  return (
    <kbd className="iid-key" aria-hidden="true">
      {name}
    </kbd>
  );
}
