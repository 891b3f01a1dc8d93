import { useMemo, useSyncExternalStore, useState, type ReactElement } from "react";
import { Explained } from "../shared/Explained";
import { sheetSources } from "../../exchange/merge/sheetSources";
import { ReadingProgress } from "../../pane/ReadingProgress";
import { useRunner } from "../../pane/runner";
import { useServices } from "../../pane/services";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { FileButton } from "../../ui/FileButton";
import { Heading } from "../../ui/Heading";
import { MessageLine } from "../../ui/MessageLine";
import { Paragraph } from "../../ui/Paragraph";
import type { TableProps } from "../manifest";
import { tableFacts } from "../shared/tableFacts";
import { useFileTexts } from "../shared/files/texts";
import { cellConflicts } from "./cellConflicts";
import { ConflictList } from "./ConflictList";
import { Doubts } from "./Doubts";
import { mergeStoreOf, type MergeLook, type MergeState, type MergeStore } from "./mergeStore";
import { returnedEvents } from "./returnedEvents";
import { NoteShipments } from "../shared/shipments/NoteShipments";
import { PreviewLists } from "./PreviewLists";
import { SourceList } from "./SourceList";
import { useMergeTexts } from "./texts";
import "../shared/findings/findings.css";
import "./merge.css";

/** The files or sheets to take in, and how far their reading is. */
function Chooser({
  store,
  state,
  table,
}: { store: MergeStore; state: MergeState } & Pick<TableProps, "table">): ReactElement {
  const { count } = useTexts();
  const say = useMergeTexts();
  const { session } = useServices();
  const [noSheets, setNoSheets] = useState(false);
  const { running, sources } = state;
  const openSheets = async (): Promise<void> => {
    const data = session.data();
    const before = store.state().sources.length;
    const sheets = data ? sheetSources(data, table) : [];
    await store.open(sheets.map((one) => ({ kind: "sheet", name: one.name, data: one })));
    setNoSheets(store.state().sources.length === before);
  };
  if (running) {
    const isReading = running.kind === "reading";
    return (
      <ReadingProgress
        done={isReading ? running.done : 0}
        total={isReading ? running.total : 0}
        label={say(isReading ? "mergePage.reading" : "mergePage.comparing")}
        text={
          isReading
            ? say("mergePage.progress", { done: count(running.done), total: count(running.total) })
            : say("mergePage.comparing")
        }
        stop={say("mergePage.stop")}
        testIds={{ bar: "merge-progress", stop: "merge-stop" }}
        onStop={() => store.stop()}
      />
    );
  }
  return (
    <>
      <div className="iid-row">
        <FileButton
          icon="table"
          size="small"
          appearance={sources.length === 0 ? "primary" : "secondary"}
          testId="merge-choose"
          inputTestId="merge-input"
          multiple
          accept=".xlsx,.xlsm"
          onPick={(files) => {
            setNoSheets(false);
            void store.open(files.map((file) => ({ kind: "file", name: file.name, file })));
          }}
        >
          {say(sources.length === 0 ? "mergePage.choose" : "mergePage.chooseMore")}
        </FileButton>
        <Button icon="table" size="small" testId="merge-sheets" onClick={() => void openSheets()}>
          {say("mergePage.sheets")}
        </Button>
      </div>
      {noSheets && (
        <Paragraph role="status" testId="merge-no-sheets">
          {say("mergePage.noSheets")}
        </Paragraph>
      )}
    </>
  );
}

/** What would change, and the button that writes it. */
function Preview({
  store,
  state,
  look,
  reading,
  analysis,
}: { store: MergeStore; state: MergeState; look: MergeLook } & TableProps): ReactElement {
  const { count, t } = useTexts();
  const say = useMergeTexts();
  const { run } = useServices();
  const { running } = useRunner();
  const { merge } = look;
  const { conflicts: choices, doubts } = state;
  const { rules } = analysis;
  const cells = useMemo(() => cellConflicts(merge.conflicts), [merge.conflicts]);
  const taken = cells.filter(({ variants }) => variants.some(({ id }) => choices.get(id) === "theirs")).length;
  const fresh = merge.added.filter(({ row }) => row !== null).length;
  const toWrite = merge.changed.length + taken;
  const isNothing = toWrite + merge.added.length + cells.length + merge.missing.length + merge.doubts.length === 0;
  const isUsed = state.sources.some(({ returned }) => returned && (returned.rows.length > 0 || returned.sent));
  const busy = state.running !== null || running !== null;
  const write = (): void => void store.write((written, ground) => run("writeMerge", { merge: written, ground }));
  return (
    <>
      <section className="iid-section">
        <Paragraph role="status" strong numeric testId="merge-summary">
          {isNothing
            ? say(isUsed ? "mergePage.nothing" : "mergePage.noneUsable")
            : say("mergePage.summary", {
                changed: count(merge.changed.length),
                added: count(merge.added.length),
                conflicts: count(cells.length),
                missing: count(merge.missing.length),
              })}
        </Paragraph>
        {state.moved && <MessageLine tone="warning">{say("mergePage.moved")}</MessageLine>}
        {tableFacts(look.of) !== tableFacts(reading) && !state.moved && (
          <div className="iid-row">
            <span className="iid-text">{say("mergePage.stale")}</span>
            <Button icon="refresh" size="small" testId="merge-compare" onClick={() => void store.compare()}>
              {say("mergePage.compare")}
            </Button>
          </div>
        )}
        {toWrite + fresh > 0 && (
          <>
            <Button
              icon="check"
              appearance="primary"
              busy={running === "writeMerge"}
              disabled={busy && t("off.waiting")}
              testId="merge-write"
              onClick={write}
            >
              {say(fresh === 0 ? "mergePage.writeCells" : toWrite === 0 ? "mergePage.writeAdded" : "mergePage.write", {
                cells: count(toWrite),
                added: count(fresh),
              })}
            </Button>
            <Paragraph muted>{say("mergePage.writeHint")}</Paragraph>
          </>
        )}
      </section>
      <Doubts store={store} doubts={merge.doubts} answers={doubts} />
      <ConflictList store={store} conflicts={merge.conflicts} choices={choices} rules={rules} />
      <PreviewLists merge={merge} rules={rules} />
    </>
  );
}

/** Takes in what departments sent back: compared first, decided by a person, written in one step. */
export function MergePage(props: TableProps): ReactElement {
  const { notice } = useTexts();
  const say = useMergeTexts();
  const sayFile = useFileTexts();
  const { session, today } = useServices();
  const store = mergeStoreOf(session);
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { sources, look, failed, running } = state;
  return (
    <div className="iid-page">
      <section className="iid-section">
        <Heading level={1}>
          <Explained terms={["merge"]}>{say("mergePage.heading")}</Explained>
        </Heading>
        <Paragraph>
          <Explained terms={["key"]}>{say("mergePage.intro")}</Explained>
        </Paragraph>
        <Chooser store={store} state={state} table={props.table} />
        {failed && (
          <MessageLine tone="error" testId="merge-failed">
            {typeof failed === "string" ? sayFile(`file.${failed}`) : notice(failed)}
          </MessageLine>
        )}
        {!look && !running && sources.some(({ returned }) => returned) && (
          <Button icon="refresh" size="small" testId="merge-compare" onClick={() => void store.compare()}>
            {say("mergePage.compare")}
          </Button>
        )}
      </section>
      {look && <Preview {...props} store={store} state={state} look={look} />}
      {sources.length > 0 && !running && (
        <>
          <NoteShipments events={returnedEvents(sources, props.reading, today())} />
          <SourceList store={store} sources={sources} />
        </>
      )}
    </div>
  );
}
