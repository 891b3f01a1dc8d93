import type { ReactElement } from "react";
import { findingTitle } from "../../i18n/finding";
import { translateGapCause } from "../../i18n/gapCauseTexts";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { DEFAULT_VIEW, useFindingsView, type FindingsView } from "../shared/findings/findingsView";
import { useReviewTexts } from "../shared/review/texts";
import { useFindingsTexts } from "./texts";
import type { FindingsModel } from "./useFindings";

interface Chip {
  id: string;
  text: string;
  /** The view without it. */
  off: Partial<FindingsView>;
}

/** The filters that are on, by what they let through. */
function useChips({ indicators, reviewFilter }: FindingsModel): Chip[] {
  const { locale, t } = useTexts();
  const say = useFindingsTexts();
  const sayReview = useReviewTexts();
  const { view } = useFindingsView();
  const { query, severities, problem, cause, department, indicator } = view;
  const chips: Chip[] = [];
  const add = (id: string, text: string, off: Partial<FindingsView>): void => void chips.push({ id, text, off });
  if (query.trim() !== "") add("query", say("findings.chip.query", { words: query.trim() }), { query: "" });
  for (const severity of severities) {
    const others = severities.filter((other) => other !== severity);
    add(severity, t(`severity.${severity}`), { severities: others });
  }
  if (department) add("department", department.name || say("findings.noOpd"), { department: null });
  if (problem !== null) {
    const title = findingTitle(locale, problem);
    const text = view.wholeRow ? say("findings.chip.wholeRow", { title }) : title;
    add("problem", text, { problem: null, wholeRow: false });
  }
  if (indicator !== null) {
    const known = indicators.find((one) => one.indicator.id === indicator)?.indicator;
    const text = known ? say("findings.indicatorGroup", { key: known.key, name: known.name }) : indicator;
    add("indicator", text, { indicator: null });
  }
  if (cause !== null) add("cause", translateGapCause(locale, `gapCause.${cause}`), { cause: null });
  if (reviewFilter !== "open") {
    add("review", sayReview(`reviewPage.chip.${reviewFilter}`), { reviewFilter: "open" });
  }
  return chips;
}

/** The filters that are on, each with its way off, and the way back to all findings. */
export function FilterChips({ model }: { model: FindingsModel }): ReactElement | null {
  const say = useFindingsTexts();
  const { view, change } = useFindingsView();
  const chips = useChips(model);
  if (chips.length === 0) return null;
  const { groupBy, sortBy, column, unfolded, selected } = view;
  return (
    <div role="group" aria-label={say("findings.filters")} className="iid-chips">
      {chips.map(({ id, text, off }) => (
        <Button
          key={id}
          icon="cross"
          iconAfter
          size="small"
          label={say("findings.chip.off", { filter: text })}
          testId={`chip-${id}`}
          onClick={() => change(off)}
        >
          {text}
        </Button>
      ))}
      {chips.length > 1 && (
        <Button
          icon="cross"
          size="small"
          appearance="subtle"
          testId="clear-filters"
          onClick={() => change({ ...DEFAULT_VIEW, groupBy, sortBy, column, unfolded, selected })}
        >
          {say("findings.clear")}
        </Button>
      )}
    </div>
  );
}
