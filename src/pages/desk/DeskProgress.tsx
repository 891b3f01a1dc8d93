import type { ReactElement } from "react";
import type { DepartmentProgress, Progress } from "../../review/desk/index";
import { useTexts } from "../../pane/texts";
import { useDeskStore } from "../shared/desk/deskStore";
import { useDeskTexts } from "./texts";
import { RowButton } from "../../ui/RowButton";

export interface DeskProgressProps {
  progress: Progress;
  /** The department it is about; the whole region without. */
  department?: DepartmentProgress;
}

/** How many are decided: the words, and a bar for the eye. */
export function DeskProgress({ progress, department }: DeskProgressProps): ReactElement {
  const { count } = useTexts();
  const say = useDeskTexts();
  const store = useDeskStore();
  const { decided, total } = progress;
  const numbers = { decided: count(decided), total: count(total) };
  const name = department?.name || say("deskPage.department.none");
  return (
    <div className="iid-desk-progress" data-testid={department ? "department-progress" : "desk-progress"}>
      {department ? (
        <RowButton
          className="iid-desk-progress__line"
          title={say("deskPage.onlyThis", { name })}
          onClick={() => store.show({ ...store.state().filter, department: department.key })}
        >
          <span>{name}</span>
          <span className="iid-numeric">{say("deskPage.ofTotal", numbers)}</span>
        </RowButton>
      ) : (
        <p className="iid-text iid-numeric" role="status">
          {say("deskPage.progress", numbers)}
        </p>
      )}
      <div className="iid-desk-progress__track" aria-hidden="true">
        <div className="iid-desk-progress__bar" style={{ width: `${total === 0 ? 0 : (100 * decided) / total}%` }} />
      </div>
    </div>
  );
}
