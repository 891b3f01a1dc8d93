import { useMemo, type ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import type { EvidenceFinding, FolderVerdict } from "../../folder/index";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
import { useSlicedWork } from "../../pane/useSlicedWork";
import { Disclosure } from "../../ui/Disclosure";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { FolderPicker } from "../shared/evidence/FolderPicker";
import type { FolderMatching } from "../shared/evidence/folderWork";
import { ReadingState } from "../shared/evidence/ReadingState";
import { FolderExport } from "./FolderExport";
import { FolderFilters } from "./FolderFilters";
import { FolderFindings } from "./FolderFindings";
import { FolderLetters } from "./FolderLetters";
import { useFolderView } from "./folderView";
import { enteringFindings, shownFindings, type FolderEntry } from "./grouping";
import { MatchQuestions } from "./MatchQuestions";
import { useFolderTexts } from "./texts";
import { useFolder, type FolderModel } from "./useFolder";
import { useProposals } from "./useProposals";
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

interface VerdictProps extends TableProps {
  model: FolderModel;
  matching: FolderMatching;
  verdict: FolderVerdict;
}

const NONE_VALUED: readonly EvidenceFinding[] = [];
const NO_ENTRIES: readonly FolderEntry[] = [];

/** What is asked, what was found, and what can be done with it. */
function Verdict({ model, matching, verdict, analysis, reading, table }: VerdictProps): ReactElement {
  const { count } = useTexts();
  const say = useFolderTexts();
  const { store, state } = model;
  const { references } = matching;
  const [view] = useFolderView();
  const files = useSessionState((one) => one.files);
  const valued = files?.files ?? NONE_VALUED;
  const entries =
    useSlicedWork(
      useMemo(
        () => () => enteringFindings(verdict.findings, valued, analysis.innovations),
        [verdict, valued, analysis.innovations],
      ),
    ) ?? NO_ENTRIES;
  const shown = useMemo(() => shownFindings(entries, view), [entries, view]);
  const { found, searching } = useProposals(matching);
  return (
    <section className="iid-section">
      <Summary evidence={model} verdict={verdict} />
      <ReadingState state={state} needed={model.needed} store={store} />
      <IndexWithFiles analysis={analysis} />
      <MatchQuestions proposals={found} references={references} searching={searching} />
      {entries.length > 0 && (
        <>
          <FolderFilters entries={entries} analysis={analysis} reading={reading} />
          {shown.length > 0 ? (
            <FolderFindings entries={shown} analysis={analysis} />
          ) : (
            <Paragraph testId="folder-none">{say("folderPage.none", { count: count(entries.length) })}</Paragraph>
          )}
          <FolderExport entries={shown} analysis={analysis} />
          <FolderLetters
            findings={verdict.findings}
            proposals={found}
            table={table}
            reading={reading}
            analysis={analysis}
          />
        </>
      )}
    </section>
  );
}

/** The evidence folder against the workbook: what is missing, unused, unreadable, of the wrong kind. */
export function FolderPage({ analysis, reading, table }: TableProps): ReactElement {
  const say = useFolderTexts();
  const model = useFolder();
  const { store, state, judged } = model;
  const { matching, verdict = null } = judged ?? {};
  const about = (
    <>
      <Paragraph>{say("folderPage.intro")}</Paragraph>
      {verdict && <Paragraph muted>{say("folderPage.limits")}</Paragraph>}
    </>
  );
  return (
    <div className="iid-page">
      <section className="iid-section">
        <Heading level={1}>{say("folderPage.heading")}</Heading>
        {!verdict && about}
        <Paragraph strong testId="evidence-local">
          {say("folderPage.local")}
        </Paragraph>
        {matching && matching.references.length > 0 && !analysis.evidenced && (
          <Paragraph testId="evidence-spd-only">{say("folderPage.spdOnly")}</Paragraph>
        )}
        {matching?.references.length === 0 && <Paragraph>{say("folderPage.noReferences")}</Paragraph>}
        {!state.folder && state.last !== "" && (
          <Paragraph muted>{say("folderPage.last", { name: state.last })}</Paragraph>
        )}
        <FolderPicker again={state.folder !== null} onPick={(files) => void store.choose(files)} />
        {state.listing && <ReadingState state={state} needed={0} store={store} />}
      </section>
      {matching && verdict && <Verdict model={model} {...{ matching, verdict, analysis, reading, table }} />}
      {verdict && (
        <Disclosure title={say("folderPage.about")} level="none" testId="folder-about">
          {() => about}
        </Disclosure>
      )}
    </div>
  );
}
