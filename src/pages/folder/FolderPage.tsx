import { useMemo, useState, type ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import type { FolderVerdict } from "../../folder/index";
import { findingTitle } from "../../i18n/finding";
import { GroupHeading } from "../../ui/list/GroupHeading";
import { VirtualList } from "../../ui/list/VirtualList";
import { useTexts } from "../../pane/texts";
import { useServices } from "../../pane/services";
import { EvidenceOption } from "./EvidenceOption";
import { FolderPicker } from "./FolderPicker";
import { linesOf, type EvidenceEntry } from "./grouping";
import { ReadingState } from "./ReadingState";
import { evidenceStoreOf } from "./store";
import { useFolderTexts } from "./texts";
import { useEvidence, type Evidence } from "./useEvidence";
import type { TableProps } from "../manifest";
import "../shared/findings/findings.css";

function Summary({ evidence, verdict }: { evidence: Evidence; verdict: FolderVerdict }): ReactElement {
  const { count } = useTexts();
  const pages = verdict.pdfs.reduce((sum, pdf) => sum + pdf.pages, 0);
  const say = useFolderTexts();
  const { folder, running, stopped } = evidence.state;
  const complete = !running && !stopped;
  return (
    <div role="status" className="iid-text iid-numeric" data-testid="evidence-summary">
      <p className="iid-text iid-strong">
        {folder?.name ? say("evidencePage.folder", { name: folder.name }) : say("evidencePage.loose")}
      </p>
      {/* Only whole sentences are read out, not each file. */}
      {complete && (
        <p className="iid-text">
          {say("evidencePage.summary", {
            files: count(verdict.files),
            matched: count(verdict.matched),
            missing: count(verdict.missing),
            findings: count(verdict.findings.length),
          })}
          {pages > 0 && ` ${say("evidencePage.pdfs", { count: count(verdict.pdfs.length), pages: count(pages) })}`}
        </p>
      )}
    </div>
  );
}

function Findings({ verdict, analysis }: { verdict: FolderVerdict; analysis: Analysis }): ReactElement {
  const { locale, count } = useTexts();
  const { run } = useServices();
  const say = useFolderTexts();
  const [selected, setSelected] = useState<string | null>(null);
  const lines = useMemo(() => linesOf(verdict.findings, analysis.innovations), [verdict, analysis.innovations]);
  const openCell = ({ key, finding }: EvidenceEntry): void => {
    setSelected(key);
    // A file that no cell names has no cell to go to.
    if (finding.address !== "") void run("goTo", finding);
  };
  return (
    <VirtualList
      lines={lines}
      count={verdict.findings.length}
      label={say("evidencePage.list")}
      description={say("evidencePage.keys")}
      testId="evidence-findings"
      selected={selected}
      onOpen={openCell}
      heading={(group) => <GroupHeading title={findingTitle(locale, group.key)} count={count(group.count)} />}
      option={(entry, props) => <EvidenceOption {...props} entry={entry} rules={analysis.rules} />}
    />
  );
}

/** The evidence folder against the workbook: what is missing, unused, unreadable, of the wrong kind. */
export function FolderPage({ analysis, reading }: TableProps): ReactElement {
  const { session } = useServices();
  const store = evidenceStoreOf(session);
  const say = useFolderTexts();
  const evidence = useEvidence(store, analysis, reading);
  const { state, verdict } = evidence;
  return (
    <div className="iid-page">
      <section className="iid-section">
        <h1 className="iid-heading">{say("evidencePage.heading")}</h1>
        <p className="iid-text">{say("evidencePage.intro")}</p>
        <p className="iid-text iid-strong" data-testid="evidence-local">
          {say("evidencePage.local")}
        </p>
        {evidence.references > 0 && !analysis.evidenced && (
          <p className="iid-text" data-testid="evidence-spd-only">
            {say("evidencePage.spdOnly")}
          </p>
        )}
        {evidence.references === 0 && <p className="iid-text">{say("evidencePage.noReferences")}</p>}
        {!state.folder && state.last !== "" && (
          <p className="iid-text iid-muted">{say("evidencePage.last", { name: state.last })}</p>
        )}
        <FolderPicker again={state.folder !== null} onPick={(files) => store.choose(files)} />
      </section>
      {verdict && (
        <section className="iid-section">
          <Summary evidence={evidence} verdict={verdict} />
          <ReadingState evidence={evidence} store={store} />
          {verdict.findings.length > 0 && <Findings verdict={verdict} analysis={analysis} />}
          <p className="iid-text iid-muted">{say("evidencePage.limits")}</p>
        </section>
      )}
    </div>
  );
}
