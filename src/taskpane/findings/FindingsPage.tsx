import type { ReactElement } from "react";
import type { GapCauseId } from "../../analysis/gapCauses";
import type { Analysis } from "../../analysis/types";
import { ActionButton } from "../ActionButton";
import { Button } from "../Button";
import type { IconName } from "../icons";
import { usePane } from "../pane";
import { Statement } from "../problem/Statement";
import { useSummaryTexts } from "../summary/texts";
import { FindingsFilters } from "./FindingsFilters";
import { FindingsList } from "./FindingsList";
import { useFindings } from "./useFindings";
import { DEFAULT_VIEW, useFindingsView } from "./view";
import "./findings.css";

const OUTPUTS = [
  { action: "markFindings", icon: "mark", testId: "mark" },
  { action: "exportFindings", icon: "export", testId: "export-findings" },
] as const satisfies readonly { action: string; icon: IconName; testId: string }[];

function Clean({ analysis }: { analysis: Analysis }): ReactElement {
  const { t, count } = usePane();
  return (
    <Statement
      good
      title={t("findings.none", { innovations: count(analysis.innovations.length) })}
      text={t("findings.noneChecked", {
        checks: count(Object.keys(analysis.rules.checks).length),
        year: analysis.year,
      })}
    >
      <ActionButtons />
    </Statement>
  );
}

function ActionButtons(): ReactElement {
  return (
    <div className="iid-row">
      <ActionButton action="recalculate" input={undefined} icon="refresh" size="small" testId="recalculate" />
      <ActionButton action="unmarkFindings" input={undefined} icon="unmark" size="small" testId="unmark" />
    </div>
  );
}

/** Which cause of the gap the list is about. */
function CauseName({ cause }: { cause: GapCauseId }): ReactElement {
  const text = useSummaryTexts();
  return (
    <>
      {" · "}
      <span data-testid="cause-filter">{text(`gap.${cause}`)}</span>
    </>
  );
}

/** Every finding, grouped and filtered, and what can be done with them. */
export function FindingsPage({ analysis }: { analysis: Analysis }): ReactElement {
  const { t, count, actions } = usePane();
  const { view, change } = useFindingsView();
  const model = useFindings(analysis, view);
  if (model.total === 0) return <Clean analysis={analysis} />;

  const total = count(model.total);
  const shown = count(model.shown.length);
  return (
    <div className="iid-section">
      <h1 className="iid-hidden">{t("findings.heading")}</h1>
      <div className="iid-row">
        {OUTPUTS.map(({ action, icon, testId }) => (
          <ActionButton
            key={action}
            action={action}
            input={model.chosen}
            icon={icon}
            size="small"
            label={model.chosen ? `${t(actions[action].labelKey)} (${shown})` : t(actions[action].labelKey)}
            testId={testId}
          />
        ))}
        <ActionButton action="unmarkFindings" input={undefined} icon="unmark" size="small" testId="unmark" />
      </div>
      <FindingsFilters model={model} />
      <div className="iid-row">
        <p role="status" className="iid-text iid-numeric" data-testid="shown">
          {model.chosen ? t("findings.shown", { shown, count: total }) : t("findings.total", { count: total })}
          {view.cause !== null && <CauseName cause={view.cause} />}
        </p>
        {model.chosen && (
          <Button
            icon="cross"
            size="small"
            appearance="subtle"
            onClick={() =>
              change({ ...DEFAULT_VIEW, groupBy: view.groupBy, sortBy: view.sortBy, selected: view.selected })
            }
          >
            {t("findings.clear")}
          </Button>
        )}
      </div>
      {model.shown.length === 0 ? (
        <p className="iid-text">{t("findings.noMatch")}</p>
      ) : (
        <FindingsList lines={model.lines} count={model.shown.length} rules={analysis.rules} />
      )}
    </div>
  );
}
