import type { ReactElement } from "react";
import type { ExplanationLine } from "../../../i18n/explanation";

/** Calculations with their numbers put in, one below the other. */
export function Calculation({ lines, testId }: { lines: readonly ExplanationLine[]; testId: string }): ReactElement {
  return (
    <dl className="iid-facts iid-text iid-numeric" data-testid={testId}>
      {lines.map(({ label, text }) => (
        <div key={label} className="iid-fact">
          <dt className="iid-muted">{label}</dt>
          <dd className="iid-fact__value">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
