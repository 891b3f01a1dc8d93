import { useMemo, useState, type ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import type { FolderVerdict } from "../../folder/index";
import { findingTitle } from "../../i18n/finding";
import { GroupHeading } from "../../ui/list/GroupHeading";
import { VirtualList } from "../../ui/list/VirtualList";
import { useTexts } from "../../pane/texts";
import { useServices } from "../../pane/services";
import { useSessionState } from "../../pane/sessionState";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { FolderOption } from "./FolderOption";
import { FolderPicker } from "../shared/evidence/FolderPicker";
import { keyOfFile, folderLines, type FolderEntry } from "./grouping";
import { ReadingState } from "../shared/evidence/ReadingState";
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
      <Paragraph strong>
        {folder?.name ? say("folderPage.folder", { name: folder.name }) : say("folderPage.loose")}
      </Paragraph>
      {/* Only whole sentences are read out, not each file. */}
      {complete && (
        <Paragraph>
          {say("folderPage.summary", {
            files: count(verdict.files),
            matched: count(verdict.matched),
            missing: count(verdict.missing),
            findings: count(verdict.findings.length),
          })}
          {pages > 0 && ` ${say("folderPage.pdfs", { count: count(verdict.pdfs.length), pages: count(pages) })}`}
        </Paragraph>
      )}
    </div>
  );
}

/** What the files leave of the index, once all of them are read. */
function IndexWithFiles({ analysis }: { analysis: Analysis }): ReactElement | null {
  const { points, gain } = useTexts();
  const say = useFolderTexts();
  const files = useSessionState((state) => state.files);
  if (!files?.evidenced || !files.strict || !analysis.evidenced || !analysis.strict) return null;
  const fall = (after: number, before: number): string => (after === before ? "" : ` (${gain(after - before)})`);
  return (
    <Paragraph strong numeric testId="evidence-index">
      {say("folderPage.index", {
        evidenced: points(files.evidenced.index) + fall(files.evidenced.index, analysis.evidenced.index),
        strict: points(files.strict.index) + fall(files.strict.index, analysis.strict.index),
      })}
    </Paragraph>
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
    return folderLines(found, analysis.innovations);
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
  const say = useFolderTexts();
  const evidence = useFolder(analysis, reading);
  const { store, state, verdict } = evidence;
  return (
    <div className="iid-page">
      <section className="iid-section">
        <Heading level={1}>{say("folderPage.heading")}</Heading>
        <Paragraph>{say("folderPage.intro")}</Paragraph>
        <Paragraph strong testId="evidence-local">
          {say("folderPage.local")}
        </Paragraph>
        {evidence.references > 0 && !analysis.evidenced && (
          <Paragraph testId="evidence-spd-only">{say("folderPage.spdOnly")}</Paragraph>
        )}
        {evidence.references === 0 && <Paragraph>{say("folderPage.noReferences")}</Paragraph>}
        {!state.folder && state.last !== "" && (
          <Paragraph muted>{say("folderPage.last", { name: state.last })}</Paragraph>
        )}
        <FolderPicker again={state.folder !== null} onPick={(files) => store.choose(files)} />
      </section>
      {verdict && (
        <section className="iid-section">
          <Summary evidence={evidence} verdict={verdict} />
          <ReadingState state={state} needed={evidence.needed} store={store} />
          <IndexWithFiles analysis={analysis} />
          {verdict.findings.length > 0 && <Findings verdict={verdict} analysis={analysis} />}
          <Paragraph muted>{say("folderPage.limits")}</Paragraph>
        </section>
      )}
    </div>
  );
}
