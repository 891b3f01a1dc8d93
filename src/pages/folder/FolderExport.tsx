import type { ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import { findingTexts, findingTitle } from "../../i18n/finding";
import { formatNumber } from "../../i18n/format";
import { ActionButton } from "../../pane/ActionButton";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { GiveAnswer } from "../shared/give/GiveAnswer";
import { csvText, tableText } from "../shared/give/tableText";
import { useGiving } from "../shared/give/useGiving";
import type { FolderEntry } from "./grouping";
import { useFolderTexts } from "./texts";

const COLUMNS = ["severity", "kind", "cell", "innovation", "opd", "file", "message", "fix", "points"] as const;
/** In characters. */
const WIDTHS = [14, 26, 18, 34, 28, 40, 60, 60, 10] as const;
const DECIMALS = 2;

/** The findings that are shown, for a sheet, a file or the clipboard. */
export function FolderExport({
  entries,
  analysis,
}: {
  entries: readonly FolderEntry[];
  analysis: Analysis;
}): ReactElement {
  const { t, locale, count } = useTexts();
  const say = useFolderTexts();
  const giving = useGiving();
  const headers = COLUMNS.map((column) => say(`folderPage.column.${column}`));
  const rows = (): (string | number | null)[][] =>
    entries.map(({ finding, name, opd }) => {
      const { message, fix } = findingTexts(locale, finding, analysis.rules);
      const file = finding.path ?? `${finding.params["value"] ?? ""}`;
      const [severity, title] = [t(`severity.${finding.severity}`), findingTitle(locale, finding.code)];
      return [severity, title, finding.address, name, opd, file, message, fix, finding.points ?? null];
    });
  const asText = (): string[][] => [
    headers,
    ...rows().map((row) =>
      row.map((cell) => (typeof cell === "number" ? formatNumber(locale, cell, DECIMALS) : (cell ?? ""))),
    ),
  ];
  return (
    <>
      <div className="iid-row">
        <ActionButton
          action="insertList"
          input={() => ({ name: say("folderPage.sheet"), headers, rows: rows(), widths: WIDTHS })}
          icon="table"
          size="small"
          label={say("folderPage.toSheet", { count: count(entries.length) })}
          testId="folder-to-sheet"
        />
        <Button
          icon="copy"
          size="small"
          testId="folder-copy"
          onClick={() =>
            void giving.copy({ name: say("folderPage.fileName", { ending: "txt" }), content: tableText(asText()) })
          }
        >
          {say("folderPage.copy")}
        </Button>
        <Button
          icon="export"
          size="small"
          testId="folder-csv"
          onClick={() =>
            void giving.give([
              { name: say("folderPage.fileName", { ending: "csv" }), content: csvText(asText(), locale) },
            ])
          }
        >
          {say("folderPage.csv")}
        </Button>
      </div>
      <GiveAnswer giving={giving} />
    </>
  );
}
