import { useState, type ReactElement } from "react";
import { Button } from "../../ui/Button";
import { Paragraph } from "../../ui/Paragraph";
import { TextArea } from "../../ui/TextArea";
import { useTexts } from "../../pane/texts";
import { copyText } from "../shared/give/clipboard";
import { tableText } from "../shared/give/tableText";
import { useDepartmentFigure, type ShownDepartment } from "./DepartmentsTable";
import { DEPARTMENT_COLUMNS, type DepartmentOrder } from "./orders";
import { useDepartmentsTexts } from "./texts";

export interface CopyDepartmentsProps {
  /** All of them, in the order shown. */
  lines: readonly ShownDepartment[];
  orders: readonly DepartmentOrder[];
}

/** The whole table for a sheet, a letter or a message. */
export function CopyDepartments({ lines, orders }: CopyDepartmentsProps): ReactElement {
  const { count } = useTexts();
  const say = useDepartmentsTexts();
  const figure = useDepartmentFigure();
  const [byHand, setByHand] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const columns = DEPARTMENT_COLUMNS.filter((one) => orders.includes(one));
    const head = columns.map((column) => say(`departmentsPage.column.${column}`));
    const text = tableText([head, ...lines.map(({ result }) => columns.map((column) => figure(result, column)))]);
    const done = await copyText(text);
    setCopied(done);
    setByHand(done ? null : text);
  };
  return (
    <>
      <Button icon="copy" size="small" testId="copy-departments" onClick={() => void copy()}>
        {say("departmentsPage.copy", { count: count(lines.length) })}
      </Button>
      <Paragraph role="status" muted testId="departments-copied">
        {copied && say("departmentsPage.copied")}
      </Paragraph>
      {byHand !== null && (
        <TextArea
          label={say("departmentsPage.copyByHand")}
          rows={3}
          readOnly
          value={byHand}
          testId="departments-text"
          onElement={(element) => element?.select()}
        />
      )}
    </>
  );
}
