import type { ReactElement } from "react";
import type { DepartmentProgress, DeskShow } from "../../desk/index";
import { DESK_DECISIONS } from "../../workbook/desk";
import { Select } from "../Select";
import { deskStore, type DeskView } from "./store";
import { useDeskTexts } from "./texts";

export interface DeskFiltersProps {
  view: DeskView;
  departments: readonly DepartmentProgress[];
}

const SHOWS: readonly DeskShow[] = ["all", "undecided", ...DESK_DECISIONS];
/** Not a key of a department: those have letters and digits only. */
const ALL = "*";

/** Which innovations stand in the queue. */
export function DeskFilters({ view, departments }: DeskFiltersProps): ReactElement {
  const say = useDeskTexts();
  const { filter } = view;
  const label = (show: DeskShow): string =>
    show === "all" || show === "undecided" ? say(`deskPage.show.${show}`) : say(`deskPage.${show}`);
  return (
    <div className="iid-filters">
      <Select
        label={say("deskPage.show")}
        value={filter.show}
        options={SHOWS.map((value) => ({ value, label: label(value) }))}
        onChange={(show) => deskStore.show({ ...filter, show })}
        testId="desk-show"
      />
      <Select
        label={say("deskPage.department")}
        value={filter.department ?? ALL}
        options={[
          { value: ALL, label: say("deskPage.department.all") },
          ...departments.map(({ key, name }) => ({ value: key, label: name || say("deskPage.department.none") })),
        ]}
        onChange={(key) => deskStore.show({ ...filter, department: key === ALL ? null : key })}
        testId="desk-department"
      />
    </div>
  );
}
