import type { ReactElement } from "react";
import { ActionButton } from "../../pane/ActionButton";
import { BasicServices } from "./BasicServices";
import { CalculationInfo } from "./CalculationInfo";
import { Trend } from "./Trend";
import { PartsTable } from "./PartsTable";
import type { SummaryPageProps } from "./SummaryPage";

/** What lies below the first screen of the summary: loaded after the two indices are shown. */
export function SummaryDetails({ analysis, reading }: SummaryPageProps): ReactElement {
  return (
    <>
      <ActionButton action="writeReport" input={undefined} icon="table" testId="write-report" />
      <Trend analysis={analysis} />
      <div className="iid-columns">
        <PartsTable analysis={analysis} />
        <BasicServices analysis={analysis} />
      </div>
      <CalculationInfo analysis={analysis} reading={reading} />
    </>
  );
}
