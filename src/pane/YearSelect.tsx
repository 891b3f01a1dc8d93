import type { ReactElement } from "react";
import { usePane } from "./pane";
import { Select } from "../ui/Select";
import { useYearLabel } from "./useYearLabel";

/** The assessment year whose rules are used; stored with the workbook. */
export function YearSelect(): ReactElement {
  const { t, state, run } = usePane();
  const label = useYearLabel();
  // A stored year without rules stays visible, so that choosing a known one is a change.
  const years = state.years.includes(state.year) ? state.years : [state.year, ...state.years];
  return (
    <Select
      labelled
      label={t("info.year")}
      value={String(state.year)}
      options={years.map((year) => ({ value: String(year), label: label(year) }))}
      onChange={(year) => void run("setYear", Number(year))}
      testId="year"
    />
  );
}
