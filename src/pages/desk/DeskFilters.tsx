import type { ReactElement } from "react";
import type { DepartmentDecided, DeskShow } from "../../review/desk/index";
import { DESK_DECISIONS } from "../../workbook/reading/rows/deskDecision";
import { Select } from "../../ui/Select";
import { useDeskStore, type DeskView } from "../shared/desk/deskStore";
import { useDeskTexts } from "./texts";

export interface DeskFiltersProps {
  view: DeskView;
  departments: readonly DepartmentDecided[];
}

const SHOWS: readonly DeskShow[] = ["all", "undecided", ...DESK_DECISIONS];
/** Not a key of a department: those have letters and digits only. */
const ALL = "*";

/** Which innovations stand in the queue. */
export function DeskFilters({ view, departments }: DeskFiltersProps): ReactElement {
  const say = useDeskTexts();
  const store = useDeskStore();
  const { filter } = view;
  // Chosen earlier, and no innovation names it any more.
  const gone =
    filter.department !== null && !departments.some(({ key }) => key === filter.department) ? [filter.department] : [];
  const label = (show: DeskShow): string =>
    show === "all" || show === "undecided" ? say(`deskPage.show.${show}`) : say(`deskPage.${show}`);
  return (
    <div className="iid-filters">
      <Select
        label={say("deskPage.show")}
        value={filter.show}
        options={SHOWS.map((value) => ({ value, label: label(value) }))}
        onChange={(show) => store.show({ ...filter, show })}
        testId="desk-show"
      />
      <Select
        label={say("deskPage.department")}
        value={filter.department ?? ALL}
        options={[
          { value: ALL, label: say("deskPage.department.all") },
          ...departments.map(({ key, name }) => ({ value: key, label: name || say("deskPage.department.none") })),
          ...gone.map((key) => ({ value: key, label: say("deskPage.department.gone") })),
        ]}
        onChange={(key) => store.show({ ...filter, department: key === ALL ? null : key })}
        testId="desk-department"
      />
    </div>
  );
}
