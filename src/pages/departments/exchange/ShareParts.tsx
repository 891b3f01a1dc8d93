import { useRef, useState, type ReactElement } from "react";
import type { Analysis } from "../../../analysis/types";
import { asksDepartment } from "../../../checks/index";
import type { EvidenceFinding } from "../../../folder/index";
import { usePage } from "../../../pane/currentPage";
import { useServices } from "../../../pane/services";
import { useSessionState } from "../../../pane/sessionState";
import { useTexts } from "../../../pane/texts";
import { Button } from "../../../ui/Button";
import { CheckField } from "../../../ui/CheckField";
import { Heading } from "../../../ui/Heading";
import { Paragraph } from "../../../ui/Paragraph";
import { ProgressLine } from "../../../ui/ProgressLine";
import type { WorkbookData, WorkbookReading } from "../../../workbook/types";
import type { ShipmentEvent } from "../../../exchange/shipments/shipments";
import { senderOf } from "../../../exchange/profile";
import { tableFacts } from "../../shared/tableFacts";
import { NoteShipments } from "../../shared/shipments/NoteShipments";
import { ShipmentProgressPart } from "../../shared/shipments/ShipmentProgressPart";
import { GiveAnswer } from "../../shared/give/GiveAnswer";
import type { OutFile } from "../../shared/give/outFile";
import { useGiving } from "../../shared/give/useGiving";
import type { Prepared } from "./prepareParts";
import { useExchangeTexts } from "./texts";

export interface SharePartsProps {
  analysis: Analysis;
  reading: WorkbookReading;
}

const NO_FILES: readonly EvidenceFinding[] = [];

type State =
  | { kind: "idle" }
  | { kind: "preparing"; done: number; total: number }
  | { kind: "ready"; prepared: Prepared; year: number; facts: string; left: ReadonlySet<string> }
  | { kind: "failed"; reason: string };

interface ReadyProps {
  state: Extract<State, { kind: "ready" }>;
  stale: boolean;
  onLeave(left: ReadonlySet<string>): void;
}

/** The files of the departments, all of them chosen at first. */
function Ready({ state, stale, onLeave }: ReadyProps): ReactElement {
  const { count } = useTexts();
  const say = useExchangeTexts();
  const giving = useGiving();
  const day = useServices().today();
  const [taken, setTaken] = useState<readonly ShipmentEvent[] | null>(null);
  const { prepared, left, year } = state;
  const { parts, unassigned } = prepared;
  const chosen = parts.filter(({ key }) => !left.has(key));
  const files = chosen.map(({ file }) => file);
  const take = async (): Promise<void> => {
    const [first, ...others] = files;
    if (!first) return;
    const events = chosen.map(({ key, department, rows }): ShipmentEvent => {
      return { department: { key, name: department }, state: "dikirim", day, rows };
    });
    const { road } = await giving.give([first, ...others] as [OutFile, ...OutFile[]], `IID ${year} - OPD.zip`);
    setTaken(road === "cancelled" || road === "nowhere" ? null : events);
  };
  const toggle = (key: string, isChosen: boolean): void => {
    const next = new Set(left);
    if (isChosen) next.delete(key);
    else next.add(key);
    onLeave(next);
  };
  return (
    <>
      {stale && <Paragraph>{say("stale")}</Paragraph>}
      <div className="iid-row">
        <Button
          icon="export"
          appearance="primary"
          size="small"
          disabled={stale ? say("stale") : files.length === 0 && say("noneChosen")}
          testId="take-parts"
          onClick={() => void take()}
        >
          {say("take", { count: count(files.length) })}
        </Button>
        <Button
          icon={left.size > 0 ? "check" : "cross"}
          size="small"
          testId="toggle-parts"
          onClick={() => onLeave(new Set(left.size > 0 ? [] : parts.map(({ key }) => key)))}
        >
          {say(left.size > 0 ? "all" : "none")}
        </Button>
      </div>
      <GiveAnswer giving={giving} />
      {taken && <NoteShipments events={taken} />}
      <Paragraph role="status">{say("ready", { count: count(parts.length) })}</Paragraph>
      <ul className="iid-list" data-testid="parts">
        {parts.map(({ key, department, rows }) => (
          <li key={key}>
            <CheckField checked={!left.has(key)} testId="part" onChange={(isChosen) => toggle(key, isChosen)}>
              {say("part", { department, rows: count(rows) })}
            </CheckField>
          </li>
        ))}
      </ul>
      {unassigned.length > 0 && (
        <Paragraph muted testId="unassigned-rows">
          {say("unassigned", { count: count(unassigned.length), rows: unassigned.join(", ") })}
        </Paragraph>
      )}
    </>
  );
}

/** Gives each department its part: the first click prepares the files, the second hands them out. */
export function ShareParts({ analysis, reading }: SharePartsProps): ReactElement {
  const { count } = useTexts();
  const say = useExchangeTexts();
  const { session, today } = useServices();
  const { open } = usePage();
  const { severities, files } = useSessionState();
  const found = files?.files ?? NO_FILES;
  // All that the files are made of: a reading anew of the same cells leaves them as they are.
  const factsOf = (read: WorkbookData | null): string =>
    JSON.stringify([
      tableFacts(reading),
      read && senderOf(read),
      analysis.year,
      severities,
      found.map(({ code, address, path }) => [code, address, path]),
    ]);
  const [state, setState] = useState<State>({ kind: "idle" });
  const [forms, setForms] = useState(false);
  const run = useRef(0);
  const prepare = async (): Promise<void> => {
    const data = session.data();
    if (!data) return;
    const facts = factsOf(data);
    run.current += 1;
    const own = run.current;
    const onProgress = (done: number, total: number): boolean => {
      if (run.current === own) setState({ kind: "preparing", done, total });
      return run.current === own;
    };
    onProgress(0, 0);
    try {
      const { prepareParts } = await import("./prepareParts");
      const prepared = await prepareParts({ analysis, reading, data, day: today(), forms, files: found }, onProgress);
      if (prepared && run.current === own)
        setState({ kind: "ready", prepared, year: analysis.year, facts, left: new Set() });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (run.current === own) setState({ kind: "failed", reason });
    }
  };
  const stop = (): void => {
    run.current += 1;
    setState({ kind: "idle" });
  };
  return (
    <section className="iid-section">
      <Heading level={2}>{say("title")}</Heading>
      <ShipmentProgressPart />
      <Paragraph muted>{say("intro")}</Paragraph>
      {found.some(asksDepartment) && (
        <Paragraph muted testId="share-files">
          {say("files")}
        </Paragraph>
      )}
      <CheckField
        checked={forms}
        testId="share-forms"
        onChange={(isChosen) => {
          setForms(isChosen);
          // What is prepared has the other layout.
          stop();
        }}
      >
        {say("forms")}
      </CheckField>
      <div className="iid-row">
        {state.kind === "preparing" ? (
          <Button icon="cross" size="small" testId="stop-parts" onClick={stop}>
            {say("stop")}
          </Button>
        ) : (
          <Button
            icon="document"
            size="small"
            appearance={state.kind === "ready" ? "secondary" : "primary"}
            testId="share-parts"
            onClick={() => void prepare()}
          >
            {say("prepare")}
          </Button>
        )}
        <Button icon="table" size="small" testId="open-merge" onClick={() => open("merge")}>
          {say("merge")}
        </Button>
      </div>
      {state.kind === "preparing" && (
        <>
          <Paragraph role="status">
            {say("preparing", { done: count(state.done), total: count(state.total) })}
          </Paragraph>
          <ProgressLine
            done={state.done}
            total={state.total}
            label={say("preparing", { done: count(state.done), total: count(state.total) })}
          />
        </>
      )}
      {state.kind === "failed" && <Paragraph role="status">{say("failed", { reason: state.reason })}</Paragraph>}
      {state.kind === "ready" && (
        <Ready
          state={state}
          stale={state.facts !== factsOf(session.data())}
          onLeave={(left) => setState((now) => (now.kind === "ready" ? { ...now, left } : now))}
        />
      )}
    </section>
  );
}
