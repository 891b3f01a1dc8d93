import { useMemo, useState, type ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import type { FolderVerdict } from "../../folder/index";
import { findingTitle } from "../../i18n/finding";
import { GroupHeading } from "../../ui/list/GroupHeading";
import { VirtualList } from "../../ui/list/VirtualList";
import { useTexts } from "../../pane/texts";
import { useServices } from "../../pane/services";
import { useSessionState } from "../../pane/sessionState";
import { FolderOption } from "./FolderOption";
import { FolderPicker } from "./FolderPicker";
import { keyOfFile, linesOf, type FolderEntry } from "./grouping";
import { ReadingState } from "./ReadingState";
import { folderStoreOf } from "./folderStore";
import { useFolderTexts } from "./texts";
import { useFolder, type FolderModel } from "./useFolder";
import type { TableProps } from "../manifest";
import "../shared/findings/findings.css";

function Summary({ evidence, verdict }: { evidence: FolderModel; verdict: FolderVerdict }): ReactElement {
  const { count } = useTexts();
  const pages = verdict.pdfs.reduce((sum, pdf) => sum + pdf.pages, 0);
  const say = useFolderTexts();
  const { folder, running, stopped } = evidence.state;
  const complete = !running && !stopped;
  return (
    <div role="status" className="iid-text iid-numeric" data-testid="evidence-summary">
      <p className="iid-text iid-strong">
        {folder?.name ? say("folderPage.folder", { name: folder.name }) : say("folderPage.loose")}
      </p>
      {/* Only whole sentences are read out, not each file. */}
      {complete && (
        <p className="iid-text">
          {say("folderPage.summary", {
            files: count(verdict.files),
            matched: count(verdict.matched),
            missing: count(verdict.missing),
            findings: count(verdict.findings.length),
          })}
          {pages > 0 && ` ${say("folderPage.pdfs", { count: count(verdict.pdfs.length), pages: count(pages) })}`}
        </p>
      )}
    </div>
  );
}

/** What the files leave of the index, once all of them are read. */
function Standing({ analysis }: { analysis: Analysis }): ReactElement | null {
  const { points, gain } = useTexts();
  const say = useFolderTexts();
  const files = useSessionState((state) => state.files);
  if (!files?.evidenced || !files.strict || !analysis.evidenced || !analysis.strict) return null;
  const fall = (after: number, before: number): string => (after === before ? "" : ` (${gain(after - before)})`);
  return (
    <p className="iid-text iid-strong iid-numeric" data-testid="evidence-index">
      {say("folderPage.index", {
        evidenced: points(files.evidenced.index) + fall(files.evidenced.index, analysis.evidenced.index),
        strict: points(files.strict.index) + fall(files.strict.index, analysis.strict.index),
      })}
    </p>
  );
}

function Findings({ verdict, analysis }: { verdict: FolderVerdict; analysis: Analysis }): ReactElement {
  const { locale, count } = useTexts();
  const { run } = useServices();
  const say = useFolderTexts();
  const [selected, setSelected] = useState<string | null>(null);
  const files = useSessionState((state) => state.files);
  const lines = useMemo(() => {
    const valued = new Map((files?.files ?? []).map((finding) => [keyOfFile(finding), finding]));
    const found = verdict.findings.map((finding) => ({ ...valued.get(keyOfFile(finding)), ...finding }));
    return linesOf(found, analysis.innovations);
  }, [verdict, files, analysis.innovations]);
  const openCell = ({ key, finding }: FolderEntry): void => {
    setSelected(key);
    // A file that no cell names has no cell to go to.
    if (finding.address !== "") void run("goTo", finding);
  };
  return (
    <VirtualList
      lines={lines}
      count={verdict.findings.length}
      label={say("folderPage.list")}
      description={say("folderPage.keys")}
      testId="evidence-findings"
      selected={selected}
      onOpen={openCell}
      heading={(group) => <GroupHeading title={findingTitle(locale, group.key)} count={count(group.count)} />}
      option={(entry, props) => <FolderOption {...props} entry={entry} rules={analysis.rules} />}
    />
  );
}

/** The evidence folder against the workbook: what is missing, unused, unreadable, of the wrong kind. */
export function FolderPage({ analysis, reading }: TableProps): ReactElement {
  const { session } = useServices();
  const store = folderStoreOf(session);
  const say = useFolderTexts();
  const evidence = useFolder(store, analysis, reading);
  const { state, verdict } = evidence;
  return (
    <div className="iid-page">
      <section className="iid-section">
        <h1 className="iid-heading">{say("folderPage.heading")}</h1>
        <p className="iid-text">{say("folderPage.intro")}</p>
        <p className="iid-text iid-strong" data-testid="evidence-local">
          {say("folderPage.local")}
        </p>
        {evidence.references > 0 && !analysis.evidenced && (
          <p className="iid-text" data-testid="evidence-spd-only">
            {say("folderPage.spdOnly")}
          </p>
        )}
        {evidence.references === 0 && <p className="iid-text">{say("folderPage.noReferences")}</p>}
        {!state.folder && state.last !== "" && (
          <p className="iid-text iid-muted">{say("folderPage.last", { name: state.last })}</p>
        )}
        <FolderPicker again={state.folder !== null} onPick={(files) => store.choose(files)} />
      </section>
      {verdict && (
        <section className="iid-section">
          <Summary evidence={evidence} verdict={verdict} />
          <ReadingState evidence={evidence} store={store} />
          <Standing analysis={analysis} />
          {verdict.findings.length > 0 && <Findings verdict={verdict} analysis={analysis} />}
          <p className="iid-text iid-muted">{say("folderPage.limits")}</p>
        </section>
      )}
    </div>
  );
}
