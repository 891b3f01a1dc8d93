import { useMemo, useRef, useState, type ReactElement } from "react";
import type { LibraryEntry, LibraryView } from "../../library/index";
import type { ListLine } from "../../ui/list/useListKeys";
import { VirtualList } from "../../ui/list/VirtualList";
import { useTexts } from "../../pane/texts";
import { useServices } from "../../pane/services";
import { useFirst } from "../../pane/useFirst";
import { useSessionState } from "../../pane/sessionState";
import { Select } from "../../ui/Select";
import { SearchField } from "../../ui/SearchField";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { EntryDetails } from "./EntryDetails";
import { LibraryOption } from "./LibraryOption";
import { Sources } from "./Sources";
import { CatalogPart } from "./catalog/CatalogPart";
import { useCatalog, type CatalogModel } from "./catalog/useCatalog";
import { MatchPart } from "./match/MatchPart";
import { libraryStoreOf } from "./libraryStore";
import { useLibraryTexts } from "./texts";
import { CATALOG_ID, OWN_ID, useLibrary, type LibraryModel } from "./useLibrary";
import "../shared/findings/findings.css";
import "./library.css";

const VIEWS: readonly LibraryView[] = ["all", "ideas", "replicated"];

function Filters({ model }: { model: LibraryModel }): ReactElement {
  const workbookName = useSessionState((state) => state.workbookName);
  const say = useLibraryTexts();
  const { filter, change } = model;
  const own = model.own.length > 0 ? [{ value: OWN_ID, label: workbookName || say("libraryPage.ownUnnamed") }] : [];
  const others = model.state.sources
    .filter(({ problem }) => problem === null)
    .map(({ source }) => ({ value: source.id, label: source.name }));
  const { reading } = model.known;
  const catalog = reading ? [{ value: CATALOG_ID, label: reading.sheet }] : [];
  return (
    <div className="iid-section">
      <SearchField
        label={say("libraryPage.search")}
        placeholder={say("libraryPage.searchHint")}
        value={filter.text}
        testId="library-search"
        onChange={(typed) => change({ text: typed })}
      />
      <div className="iid-filters">
        <Select
          label={say("libraryPage.view")}
          value={filter.view}
          options={VIEWS.map((value) => ({ value, label: say(`libraryPage.view.${value}`) }))}
          onChange={(view) => change({ view })}
          testId="library-view"
        />
        <Select
          label={say("libraryPage.source")}
          value={filter.source}
          options={[{ value: "", label: say("libraryPage.source.all") }, ...own, ...others, ...catalog]}
          onChange={(source) => change({ source })}
          testId="library-source-filter"
        />
      </div>
    </div>
  );
}

function Remark({ model }: { model: LibraryModel }): ReactElement | null {
  const say = useLibraryTexts();
  const { view } = model.filter;
  if (view === "all") return null;
  const other = model.state.sources.some(({ entries }) => entries.length > 0);
  const ideas = other ? "libraryPage.ideasHint" : "libraryPage.ideasNoOther";
  return <Paragraph muted>{say(view === "replicated" ? "libraryPage.replicatedHint" : ideas)}</Paragraph>;
}

/** So many stand below the search where the pane is low. */
const FIRST = 4;

interface HitsProps {
  model: LibraryModel;
  opened: string | null;
  setOpened(key: string): void;
}

function Hits({ model, opened, setOpened }: HitsProps): ReactElement {
  const { count } = useTexts();
  const say = useLibraryTexts();
  const { hits, library } = model;
  const { shown: listed, more } = useFirst(hits, FIRST);
  const lines = useMemo(
    () =>
      listed.map((entry, i): ListLine<{ key: string }, LibraryEntry> => ({ kind: "entry", entry, position: i + 1 })),
    [listed],
  );
  return (
    <>
      <Paragraph role="status" muted numeric testId="library-shown">
        {hits.length === 0
          ? say("libraryPage.none")
          : say("libraryPage.shown", { shown: count(hits.length), total: count(library.entries.length) })}
      </Paragraph>
      {hits.length > 0 && (
        <div>
          <VirtualList
            lines={lines}
            count={listed.length}
            label={say("libraryPage.list")}
            description={say("libraryPage.keys")}
            testId="library-hits"
            selected={opened}
            onOpen={({ key }) => setOpened(key)}
            heading={() => <></>}
            option={(entry, props) => <LibraryOption {...props} entry={entry} />}
          />
          {more}
        </div>
      )}
    </>
  );
}

/** The innovation that somebody opened, wherever on the page. */
function Opened({
  model,
  catalog,
  opened,
  setOpened,
  onClose,
}: HitsProps & { catalog: CatalogModel; onClose(): void }): ReactElement | null {
  const entry = model.library.entries.find(({ key }) => key === opened);
  if (!entry) return null;
  const { sources } = model.state;
  return (
    <EntryDetails
      entry={entry}
      model={model}
      catalog={catalog}
      content={sources.find(({ source }) => source.id === entry.source.id)?.contents.get(entry.key) ?? null}
      onOpen={({ key }) => setOpened(key)}
      onClose={onClose}
    />
  );
}

/** Innovations of this workbook and of others: searched, compared, and looked through for what could be taken over. */
export function LibraryPage(): ReactElement {
  const { session } = useServices();
  const store = libraryStoreOf(session);
  const say = useLibraryTexts();
  const model = useLibrary(store);
  const catalog = useCatalog();
  const [opened, setOpened] = useState<string | null>(null);
  const lists = useRef<HTMLDivElement>(null);
  // The details go with the focus in them: it returns to the entry they were opened from.
  const close = (): void => {
    const from = lists.current?.querySelector<HTMLElement>('[role="option"][aria-selected="true"]');
    setOpened(null);
    (from ?? lists.current?.querySelector<HTMLElement>('[role="option"][tabindex="0"]'))?.focus();
  };
  const choice = { opened, setOpened };
  return (
    <div className="iid-page">
      <section className="iid-section">
        <Heading level={1}>{say("libraryPage.heading")}</Heading>
        <Paragraph>{say("libraryPage.intro")}</Paragraph>
        <Paragraph strong>{say("libraryPage.local")}</Paragraph>
      </section>
      <Sources store={store} model={model} />
      <div className="iid-page" ref={lists}>
        <CatalogPart store={store} model={model} catalog={catalog} />
        <MatchPart model={model} selected={opened} onOpen={({ key }) => setOpened(key)} />
        <Opened model={model} catalog={catalog} {...choice} onClose={close} />
        {model.library.entries.length > 0 && (
          <section className="iid-section">
            <Heading level={2}>{say("libraryPage.list")}</Heading>
            <Filters model={model} />
            <Remark model={model} />
            <Hits model={model} {...choice} />
          </section>
        )}
      </div>
    </div>
  );
}
