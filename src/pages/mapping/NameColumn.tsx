import type { ReactElement } from "react";
import type { TableProblem } from "../../workbook/types";
import { useServices } from "../../pane/services";
import { Select } from "../../ui/Select";
import { useMappingTexts } from "./texts";

type Seen = Extract<TableProblem, { kind: "no-table" }>["seen"][number];

/** Lets the user show the column of the names where no table was found; the others can be chosen after that. */
export function NameColumn({ seen }: { seen: Seen }): ReactElement {
  const { run } = useServices();
  const say = useMappingTexts();
  const { sheet, row, headers } = seen;
  const distinct = headers.filter((header, index) => headers.indexOf(header) === index);
  return (
    <Select
      label={say("mapping.nameColumn", { sheet, row })}
      labelled
      value=""
      testId="name-column"
      options={[
        { value: "", label: say("mapping.choose") },
        ...distinct.map((header) => ({ value: header, label: header })),
      ]}
      onChange={(header) => {
        if (header === "") return;
        void run("setMapping", JSON.stringify({ sheet, headerRow: row, columns: { [header]: "nama" } }));
      }}
    />
  );
}
