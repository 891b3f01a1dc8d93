import type { ReactElement } from "react";
import { useTexts } from "./texts";
import { useSessionState } from "./sessionState";
import { useServices } from "./services";
import { Select } from "../ui/Select";
import { useYearLabel } from "./useYearLabel";

/** The assessment year whose rules are used; stored with the workbook. */
export function YearSelect(): ReactElement {
  const { t } = useTexts();
  const year = useSessionState((state) => state.year);
  const known = useSessionState((state) => state.years);
  const { run } = useServices();
  const label = useYearLabel();
  // A stored year without rules stays visible, so that choosing a known one is a change.
  const years = known.includes(year) ? known : [year, ...known];
  return (
    <Select
      labelled
      label={t("info.year")}
      value={String(year)}
      options={years.map((one) => ({ value: String(one), label: label(one) }))}
      onChange={(chosen) => void run("setYear", Number(chosen))}
      testId="year"
    />
  );
}
