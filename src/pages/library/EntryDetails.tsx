import { useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import { formatDate } from "../../i18n/format";
import { MOST_ENTRIES } from "../../checks/shared/reportedYears";
import { isFromCatalog } from "../../library/catalog/catalog";
import type { Library, LibraryEntry } from "../../library/index";
import { useSessionState } from "../../pane/sessionState";
import type { InnovationContent } from "../../template/index";
import { ReentryPanel } from "./ReentryPanel";
import { ActionButton } from "../../pane/ActionButton";
import { Button } from "../../ui/Button";
import { useTexts } from "../../pane/texts";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { CatalogPanel } from "./catalog/CatalogPanel";
import type { CatalogModel } from "./catalog/useCatalog";
import { useLibraryTexts } from "./texts";
import { CATALOG_ID, type LibraryModel } from "./useLibrary";

/** Characters of a description that are shown at first. */
const EXCERPT = 420;

function Description({ text }: { text: string }): ReactElement {
  const say = useLibraryTexts();
  const [whole, setWhole] = useState(false);
  if (text === "") return <Paragraph muted>{say("libraryPage.noDescription")}</Paragraph>;
  if (whole || text.length <= EXCERPT) return <Paragraph>{text}</Paragraph>;
  return (
    <>
      <Paragraph>{text.slice(0, text.lastIndexOf(" ", EXCERPT))}…</Paragraph>
      <Button icon="chevron" size="small" appearance="subtle" onClick={() => setWhole(true)}>
        {say("libraryPage.whole")}
      </Button>
    </>
  );
}

function Replication({ entry }: { entry: LibraryEntry }): ReactElement | null {
  const say = useLibraryTexts();
  const { replication, replicationEvidence } = entry;
  if (replication === null) return null;
  return (
    <>
      <Paragraph>{say("libraryPage.replication", { level: replication })}</Paragraph>
      {replicationEvidence !== "" && (
        <Paragraph>{say("libraryPage.replicationEvidence", { evidence: replicationEvidence })}</Paragraph>
      )}
    </>
  );
}

interface SimilarProps {
  entry: LibraryEntry;
  library: Library;
  onOpen(entry: LibraryEntry): void;
}

function Similar({ entry, library, onOpen }: SimilarProps): ReactElement {
  const { count } = useTexts();
  const say = useLibraryTexts();
  const similar = useMemo(() => library.similarTo(entry.key), [library, entry]);
  return (
    <>
      <Heading level={3}>{say("libraryPage.similar")}</Heading>
      {similar.length === 0 && <Paragraph>{say("libraryPage.similarNone")}</Paragraph>}
      <ul className="iid-list" data-testid="library-similar">
        {similar.map(({ entry: other, score, words }) => (
          <li key={other.key} className="iid-text iid-library__similar">
            <Button icon="chevron" iconAfter appearance="subtle" size="small" onClick={() => onOpen(other)}>
              {other.name}
            </Button>
            <div className="iid-muted">{[other.opd, other.source.name].filter((part) => part !== "").join(" · ")}</div>
            <div className="iid-muted iid-numeric">
              {say("libraryPage.likeness", { percent: count(Math.round(score * 100)), words: words.join(", ") })}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The years in which it was reported, as far as the open workbooks tell. */
function ReportedYears({ entry, library }: Pick<SimilarProps, "entry" | "library">): ReactElement | null {
  const { points } = useTexts();
  const say = useLibraryTexts();
  const chain = useMemo(() => library.chainOf(entry), [library, entry]);
  if (chain.length < 2) return null;
  const years = chain.map(({ year, entry: of }) =>
    of?.maturity == null
      ? String(year)
      : say("libraryPage.chainYear", { year, maturity: points(of.maturity), source: of.source.name }),
  );
  return (
    <>
      <Paragraph numeric testId="library-chain">
        {say("libraryPage.chain", { years: years.join("; ") })}
      </Paragraph>
      {chain.length > MOST_ENTRIES && (
        <Paragraph testId="library-too-often">{say("libraryPage.tooOften", { count: chain.length })}</Paragraph>
      )}
    </>
  );
}

export interface EntryDetailsProps extends Omit<SimilarProps, "library"> {
  model: LibraryModel;
  catalog: CatalogModel;
  /** Everything that stands in its row; `null` for the open workbook. */
  content: InnovationContent | null;
  onClose(): void;
}

/** Everything the store knows of an innovation, and what is like it. Takes the focus when it opens. */
export function EntryDetails({ entry, model, catalog, content, onOpen, onClose }: EntryDetailsProps): ReactElement {
  const { library } = model;
  const { locale, points } = useTexts();
  const say = useLibraryTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const now = useSessionState((state) => state.rules?.year ?? state.year);
  const hasTable = useSessionState((state) => state.analysis !== null);
  const [reentering, setReentering] = useState(false);
  useEffect(() => heading.current?.focus(), [entry.key]);
  const { source, sheet, row, column, year, maturity, applied } = entry;
  const canReenter = content !== null && hasTable && !source.own && (year === null || year < now);
  const facts = [
    entry.region,
    entry.opd,
    entry.affair,
    ...entry.traits,
    applied && say("libraryPage.applied", { date: formatDate(locale, applied) }),
    maturity !== null && say("libraryPage.maturity", { maturity: points(maturity) }),
  ].filter((fact): fact is string => typeof fact === "string" && fact !== "");
  return (
    <section
      className="iid-library__details iid-section"
      aria-label={say("libraryPage.details", { name: entry.name })}
      data-testid="library-details"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Office.js would give the focus to the sheet.
        event.stopPropagation();
        onClose();
      }}
    >
      <Heading level={2} focusRef={heading}>
        {entry.name}
      </Heading>
      <Paragraph numeric>{facts.join(" · ")}</Paragraph>
      <Paragraph muted>
        {say("libraryPage.place", { source: source.name, sheet, row })}{" "}
        {!isFromCatalog(entry) &&
          (year === null ? say("libraryPage.yearUnknown") : say("libraryPage.yearRules", { year }))}
        {isFromCatalog(entry) && year !== null && say("libraryPage.yearKnown", { year })}
      </Paragraph>
      {library.lacks(entry) && !source.own && <Paragraph strong>{say("libraryPage.opensService")}</Paragraph>}
      <Description key={entry.key} text={entry.description} />
      <Replication entry={entry} />
      <ReportedYears entry={entry} library={library} />
      <CatalogPanel key={`catalog ${entry.key}`} entry={entry} model={model} catalog={catalog} />
      <Similar entry={entry} library={library} onOpen={onOpen} />
      <div className="iid-row">
        {(source.own || source.id === CATALOG_ID) && (
          <ActionButton
            action="goTo"
            input={{ sheet, row, column }}
            icon="search"
            size="small"
            label={say("libraryPage.goTo")}
            testId="library-go-to"
          />
        )}
        {canReenter && (
          <Button
            icon="refresh"
            size="small"
            expanded={reentering}
            testId="library-reenter"
            onClick={() => setReentering(!reentering)}
          >
            {say("libraryPage.reentryOpen")}
          </Button>
        )}
        <Button icon="cross" size="small" testId="library-close" onClick={onClose}>
          {say("libraryPage.close")}
        </Button>
      </div>
      {content && canReenter && reentering && (
        <ReentryPanel key={`again ${entry.key}`} entry={entry} content={content} />
      )}
    </section>
  );
}
