import type { ReactElement } from "react";
import type { Severity } from "../../rules/types";
import { useTexts } from "../../pane/texts";
import { SEVERITIES } from "../../rules/facts";
import { SeverityIcon } from "../../ui/SeverityIcon";
import { useFindingsView } from "../shared/findings/findingsView";
import { useFindingsTexts } from "./texts";
import { ToggleChip } from "../../ui/ToggleChip";

/** The counts by severity, which are also the filter by severity. */
export function SeverityChips({ counts }: { counts: Record<Severity, number> }): ReactElement {
  const { t, count } = useTexts();
  const say = useFindingsTexts();
  const { view, change } = useFindingsView();
  const toggle = (severity: Severity): void =>
    change({
      severities: view.severities.includes(severity)
        ? view.severities.filter((other) => other !== severity)
        : [...view.severities, severity],
    });
  return (
    <div role="group" aria-label={say("findings.severity")} className="iid-chips">
      {SEVERITIES.map((severity) => {
        const pressed = view.severities.includes(severity);
        return (
          <ToggleChip key={severity} pressed={pressed} testId={`severity-${severity}`} onClick={() => toggle(severity)}>
            <SeverityIcon severity={severity} />
            {say("findings.chip", { label: t(`severity.${severity}`), count: count(counts[severity]) })}
          </ToggleChip>
        );
      })}
    </div>
  );
}
