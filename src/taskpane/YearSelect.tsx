import type { ReactElement } from "react";
import { yearStanding } from "../rules/index";
import { usePane } from "./pane";
import { Select } from "./Select";

/** The assessment year whose rules are used; stored with the workbook. */
export function YearSelect(): ReactElement {
  const { t, state, run } = usePane();
  // A stored year without rules stays visible, so that choosing a known one is a change.
  const own = new Set(state.ownRules.map((rules) => rules.year));
  const label = (year: number): string => {
    const standing = own.has(year) ? "own" : yearStanding(year);
    return standing === null || standing === "published" ? String(year) : t(`year.${standing}`, { year });
  };
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
