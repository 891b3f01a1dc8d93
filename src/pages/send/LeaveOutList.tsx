import { useMemo, type ReactElement } from "react";
import { useServices } from "../../pane/services";
import { useTexts } from "../../pane/texts";
import { useFirst } from "../../pane/useFirst";
import type { UnsentInnovation } from "../../planning/index";
import type { InnovationTable } from "../../workbook/types";
import { DataTable } from "../../ui/table/DataTable";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { RowButton } from "../../ui/RowButton";
import { useSendTexts } from "./texts";

/** More would make the page slow; the dearest come first. */
const SHOWN = 200;
/** So many stand in a low pane. */
const FIRST = 6;

export interface LeaveOutListProps {
  leaveOut: readonly UnsentInnovation[];
  table: InnovationTable;
}

/** The innovations that stay behind, with what sending them would take away; each leads to its row. */
export function LeaveOutList({ leaveOut, table }: LeaveOutListProps): ReactElement {
  const { points, count } = useTexts();
  const { run } = useServices();
  const say = useSendTexts();
  const sorted = useMemo(
    () => [...leaveOut].sort((a, b) => b.cost - a.cost || a.result.row - b.result.row).slice(0, SHOWN),
    [leaveOut],
  );
  const { shown, more } = useFirst(sorted, FIRST);
  if (leaveOut.length === 0) return <Paragraph testId="send-everything">{say("sendPage.everything")}</Paragraph>;
  const name = table.records[0]?.fields.nama?.column ?? 0;
  return (
    <section className="iid-section">
      <Heading level={2}>{say("sendPage.leaveOut")}</Heading>
      <DataTable
        heads={[say("sendPage.innovation"), say("sendPage.cost")]}
        rows={shown.map(({ result, cost, twin }) => ({
          key: result.row,
          head: (
            <RowButton
              testId="send-left"
              data={{ "data-row": result.row }}
              onClick={() => void run("goTo", { sheet: table.sheet, row: result.row, column: name })}
            >
              {result.name} ({twin ? say("sendPage.twin", { row: twin.row }) : say("sendPage.row", { row: result.row })}
              )
            </RowButton>
          ),
          cells: [points(cost)],
        }))}
        testId="send-leave-out"
      />
      {more}
      {leaveOut.length > SHOWN && (
        <Paragraph>{say("sendPage.more", { count: count(leaveOut.length - SHOWN) })}</Paragraph>
      )}
      {leaveOut.some(({ cost }) => cost === 0) && <Paragraph muted>{say("sendPage.free")}</Paragraph>}
    </section>
  );
}
