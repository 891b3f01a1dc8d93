import { useMemo, useRef, useState, type ReactElement } from "react";
import type { CellChange } from "../../../excel/cells/writeCells";
import {
  foldText,
  nameForCell,
  suggestFiles,
  type FileSuggestion,
  type FolderFile,
  type FolderMatch,
} from "../../../folder/index";
import { notice } from "../../../i18n/notice";
import { indicatorOf } from "../../../rules/index";
import { useServices } from "../../../pane/services";
import { useCells, useSessionState } from "../../../pane/sessionState";
import { useTexts } from "../../../pane/texts";
import { Button } from "../../../ui/Button";
import { Dialog } from "../../../ui/Dialog";
import { Paragraph } from "../../../ui/Paragraph";
import { RowButton } from "../../../ui/RowButton";
import { SearchField } from "../../../ui/SearchField";
import { columnName } from "../../../workbook/index";
import { isCovered, valueAt } from "../../../workbook/places";
import type { CellOfEvidence } from "./cellOfEvidence";
import type { FolderState } from "./folderStore";
import { evidenceText, useEvidenceTexts } from "./texts";

export interface FileChooserProps {
  /** A blank cell. */
  cell: CellOfEvidence;
  folder: NonNullable<FolderState["folder"]>;
  match: FolderMatch | null;
}

/** More lines than this nobody reads; typing finds the others. */
const MOST_SHOWN = 40;

interface ChoiceProps {
  suggestion: FileSuggestion;
  used: boolean;
  onChoose(): void;
}

/** A file of the folder, how likely it is the one, and why. */
function Choice({ suggestion, used, onChoose }: ChoiceProps): ReactElement {
  const { count } = useTexts();
  const say = useEvidenceTexts();
  const { file, certainty, reasons } = suggestion;
  const why =
    certainty === 0
      ? [say("evidence.pick.unlikely")]
      : [
          say("evidence.pick.certainty", { percent: count(certainty) }),
          ...reasons.map((reason) => say(`evidence.reason.${reason}`)),
        ];
  const words = used ? [...why, say("evidence.pick.used")] : why;
  return (
    <li>
      <RowButton testId="choose-file" data={{ "data-path": file.path }} onClick={onChoose}>
        <span className="iid-strong">{file.path}</span>
        <br />
        <span className="iid-muted iid-numeric">{words.join(", ")}</span>
      </RowButton>
    </li>
  );
}

/** The files of the folder, the likeliest first; the one that is chosen is written into the blank cell. */
export function FileChooser({ cell, folder, match }: FileChooserProps): ReactElement {
  const { count } = useTexts();
  const say = useEvidenceTexts();
  const { run } = useServices();
  const cells = useCells();
  const rules = useSessionState((state) => state.rules);
  const reading = useSessionState((state) => state.reading);
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState("");
  const opener = useRef<HTMLButtonElement>(null);
  const { sheet, row, column, innovation, raw } = cell;
  const place = `${columnName(column)}${row}`;
  const indicator = rules && indicatorOf(rules, cell.indicator);
  const files = folder.sources;
  const unused = useMemo(() => new Set((match?.unreferenced ?? []).map(({ path }) => path)), [match]);
  // The innovation is read anew with each edit and says the same until its name or department changes.
  const { name = null, opd = "" } = innovation ?? {};
  const suggestions = useMemo(() => {
    if (!open || !indicator) return [];
    const named = name === null ? null : { name, opd };
    return suggestFiles({ innovation: named, indicator, written: "", numbers: [] }, files, unused);
  }, [open, indicator, name, opd, files, unused]);
  const wanted = foldText(search);
  const fitting = suggestions.filter(({ file }) => foldText(file.path).includes(wanted));
  if (isCovered(cells, cell)) {
    return <Paragraph muted>{say("evidence.pick.covered", { cell: place })}</Paragraph>;
  }
  const besideOf = (): CellChange["beside"] => {
    if (innovation) return innovation.nameCell ?? undefined;
    const own = reading?.spd?.columns.indicator;
    const value = own === undefined ? undefined : valueAt(cells, { sheet, row, column: own });
    return own === undefined || value === undefined ? undefined : { column: own, value };
  };
  const choose = async (file: FolderFile): Promise<void> => {
    setOpen(false);
    const name = nameForCell(file, files);
    const beside = besideOf();
    await run("writeCells", {
      changes: [{ sheet, row, column, value: name, expected: raw, ...(beside && { beside }) }],
      label: notice(evidenceText("evidence.pick.step"), { cell: place }),
      done: notice(evidenceText("evidence.pick.done"), { cell: place, name }),
    });
  };
  return (
    <>
      <Button
        icon="document"
        size="small"
        label={say("evidence.pick.openNamed", { cell: place })}
        testId="pick-file"
        elementRef={opener}
        onClick={() => setOpen(true)}
      >
        {say("evidence.pick.open")}
      </Button>
      {open && (
        <Dialog
          title={say("evidence.pick.title", { indicator: indicator ? `${indicator.key} ${indicator.name}` : place })}
          testId="file-chooser"
          onClose={() => setOpen(false)}
          onClosed={() => opener.current?.focus()}
          actions={
            <Button icon="cross" testId="pick-cancel" onClick={() => setOpen(false)}>
              {say("evidence.link.cancel")}
            </Button>
          }
        >
          <SearchField label={say("evidence.pick.search")} value={search} testId="pick-search" onChange={setSearch} />
          <Paragraph muted numeric role="status">
            {fitting.length === 0
              ? say("evidence.pick.none")
              : say("evidence.pick.shown", {
                  shown: count(Math.min(MOST_SHOWN, fitting.length)),
                  count: count(files.length),
                })}
          </Paragraph>
          <ul className="iid-list" aria-label={say("evidence.pick.list")}>
            {fitting.slice(0, MOST_SHOWN).map((suggestion) => (
              <Choice
                key={suggestion.file.path}
                suggestion={suggestion}
                used={!unused.has(suggestion.file.path)}
                onChoose={() => void choose(suggestion.file)}
              />
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}
