import type { ReactElement } from "react";

/** A spinner with its reason. */
export function Loading({ label }: { label: string }): ReactElement {
  return (
    <div role="status" className="iid-loading">
      <span className="iid-spinner" aria-hidden="true" />
      <span className="iid-text">{label}</span>
    </div>
  );
}
