import type { ReactElement } from "react";
import type { DepartmentDecided, Decided } from "../../review/desk/index";
import { useTexts } from "../../pane/texts";
import { useDeskStore } from "../shared/desk/deskStore";
import { Paragraph } from "../../ui/Paragraph";
import { useDeskTexts } from "./texts";
import { RowButton } from "../../ui/RowButton";

export interface DecidedShareProps {
  progress: Decided;
  /** The department it is about; the whole region without. */
  department?: DepartmentDecided;
}

/** How many are decided: the words, and a bar for the eye. */
export function DecidedShare({ progress, department }: DecidedShareProps): ReactElement {
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
        <Paragraph role="status" numeric>
          {say("deskPage.progress", numbers)}
        </Paragraph>
      )}
      <div className="iid-desk-progress__track" aria-hidden="true">
        <div className="iid-desk-progress__bar" style={{ width: `${total === 0 ? 0 : (100 * decided) / total}%` }} />
      </div>
    </div>
  );
}
