import { useMemo, type ReactElement } from "react";
import { notice } from "../../i18n/notice";
import { ActionButton } from "../../pane/ActionButton";
import { choiceCells, type Sending } from "../../planning/index";
import { Paragraph } from "../../ui/Paragraph";
import type { InnovationTable } from "../../workbook/types";
import { sendText, useSendTexts } from "./texts";

export interface ChoiceWriterProps {
  sending: Sending;
  table: InnovationTable;
}

/** Writes the choice into the column *Diikutkan*, or says why there is nothing to write. */
export function ChoiceWriter({ sending, table }: ChoiceWriterProps): ReactElement {
  const say = useSendTexts();
  const cells = useMemo(() => choiceCells(table, new Set(sending.send.map(({ row }) => row))), [sending, table]);
  if (!cells) {
    return (
      <Paragraph muted testId="send-no-column">
        {say("sendPage.noColumn")}
      </Paragraph>
    );
  }
  if (cells.length === 0) {
    return (
      <Paragraph muted testId="send-written">
        {say("sendPage.nothing")}
      </Paragraph>
    );
  }
  const names = new Map(table.records.map(({ row, fields }) => [row, fields.nama]));
  const changes = cells.map(({ row, column, value, held }) => {
    const name = names.get(row);
    return {
      sheet: table.sheet,
      row,
      column,
      value,
      expected: held,
      ...(name && { beside: { column: name.column, value: name.raw } }),
    };
  });
  return (
    <ActionButton
      action="writeCells"
      input={{
        changes,
        label: notice(sendText("sendPage.step"), {}),
        done: notice(sendText("sendPage.written"), { count: changes.length }),
      }}
      icon="check"
      appearance="primary"
      label={say("sendPage.write")}
      testId="send-write"
    />
  );
}
