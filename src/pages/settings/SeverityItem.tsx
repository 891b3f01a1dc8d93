import type { ReactElement } from "react";
import type { Severity } from "../../rules/types";
import { SEVERITIES } from "../../rules/facts";
import { SeverityIcon } from "../../ui/SeverityIcon";
import { useTexts } from "../../pane/texts";
import { useServices } from "../../pane/services";
import { Select } from "../../ui/Select";
import type { CheckEntry } from "./checkList";
import { useSettingsTexts } from "./texts";

/** One kind of finding and the list of severities; that of the rules is marked. */
export function SeverityItem({ entry }: { entry: CheckEntry }): ReactElement {
  const { t } = useTexts();
  const { run } = useServices();
  const say = useSettingsTexts();
  const { code, title, severity, byRules } = entry;
  const label = (one: Severity): string => {
    const word = t(`severity.${one}`);
    return one === byRules ? say("settingsPage.asRules", { severity: word }) : word;
  };
  return (
    <li className="iid-severity iid-text" data-testid="check" data-code={code}>
      <div className="iid-severity__title">
        <SeverityIcon severity={severity} />
        <span>
          {title}
          {severity !== byRules && (
            <span className="iid-severity__by iid-muted" data-testid="by-rules">
              {say("settingsPage.by", { severity: t(`severity.${byRules}`) })}
            </span>
          )}
        </span>
      </div>
      <Select
        label={title}
        value={severity}
        options={SEVERITIES.map((one) => ({ value: one, label: label(one) }))}
        onChange={(chosen) => void run("setSeverity", { code, severity: chosen === byRules ? null : chosen })}
        testId={`severity-of-${code}`}
      />
    </li>
  );
}
