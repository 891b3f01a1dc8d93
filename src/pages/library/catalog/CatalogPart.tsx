import type { ReactElement } from "react";
import type { CatalogMerge } from "../../../library/catalog/merge";
import { ActionButton } from "../../../pane/ActionButton";
import { useTexts } from "../../../pane/texts";
import { useSessionState } from "../../../pane/sessionState";
import { Button } from "../../../ui/Button";
import { Paragraph } from "../../../ui/Paragraph";
import { TextField } from "../../../ui/TextField";
import { FoldedPart } from "../../shared/FoldedPart";
import { GiveAnswer } from "../../shared/give/GiveAnswer";
import { useGiving } from "../../shared/give/useGiving";
import type { LibraryStore } from "../libraryStore";
import type { LibraryModel } from "../useLibrary";
import { CatalogQuestions } from "./CatalogQuestions";
import { useCatalogTexts } from "./texts";
import { useCatalogMerge, type CatalogModel } from "./useCatalog";

/** Characters of the name of a region. */
const LONGEST = 80;
const SHOWN = 28;

interface PartProps {
  store: LibraryStore;
  model: LibraryModel;
  catalog: CatalogModel;
}

interface MergeProps {
  merge: CatalogMerge;
  model: LibraryModel;
}

/** Asks for the regions that no workbook names; what was said can be changed. */
function Regions({ store, model }: Omit<PartProps, "catalog">): ReactElement {
  const say = useCatalogTexts();
  const unnamed = model.state.sources.filter(({ isNamed, contents }) => !isNamed && contents.size > 0);
  return (
    <>
      {model.own.length > 0 && model.known.region === "" && (
        <TextField
          label={say("catalog.ownRegion")}
          value={model.state.ownRegion}
          maxLength={LONGEST}
          characters={SHOWN}
          testId="catalog-own-region"
          onChange={(region) => store.nameRegion(null, region)}
        />
      )}
      {unnamed.map(({ source, region }) => (
        <TextField
          key={source.id}
          label={say("catalog.regionOf", { name: source.name })}
          value={region}
          maxLength={LONGEST}
          characters={SHOWN}
          testId="catalog-region"
          onChange={(said) => store.nameRegion(source.id, said)}
        />
      ))}
    </>
  );
}

/** What saving would bring. */
function Pending({ merge, model }: MergeProps): ReactElement {
  const { count } = useTexts();
  const say = useCatalogTexts();
  const { changes, questions, withoutRegion } = merge;
  const added = changes.filter(({ before }) => before === null).length;
  const isEmpty = model.library.entries.length === 0;
  const sentences = [
    changes.length > 0 && say("catalog.pending", { added: count(added), changed: count(changes.length - added) }),
    withoutRegion > 0 && say("catalog.withoutRegion", { count: count(withoutRegion) }),
    questions.length > 0 && say("catalog.waiting", { count: count(questions.length) }),
  ].filter((text) => text !== false);
  const nothing = say(isEmpty ? "catalog.nothing" : "catalog.upToDate");
  return (
    <Paragraph role="status" numeric testId="catalog-pending">
      {sentences.length === 0 ? nothing : sentences.join(" ")}
    </Paragraph>
  );
}

function Buttons({ merge, model }: MergeProps): ReactElement {
  const { count, locale } = useTexts();
  const say = useCatalogTexts();
  const giving = useGiving();
  const { reading } = model.known;
  const { changes } = merge;
  return (
    <>
      <div className="iid-row">
        <ActionButton
          action="saveCatalog"
          input={changes}
          icon="check"
          size="small"
          appearance="primary"
          disabled={changes.length === 0 && say("catalog.allSaved")}
          {...(changes.length > 0 && { label: say("catalog.save", { count: count(changes.length) }) })}
          testId="catalog-save"
        />
        {reading && (
          <ActionButton
            action="goTo"
            input={{ sheet: reading.sheet, row: 1, column: 0 }}
            icon="table"
            size="small"
            label={say("catalog.openSheet")}
            testId="catalog-sheet"
          />
        )}
        {reading && reading.entries.length > 0 && (
          <Button
            icon="export"
            size="small"
            testId="catalog-file"
            onClick={() =>
              void import("./catalogFile").then(async ({ catalogFile }) => {
                await giving.give([await catalogFile(reading.entries, locale, say("catalog.fileName"))]);
              })
            }
          >
            {say("catalog.file")}
          </Button>
        )}
      </div>
      <GiveAnswer giving={giving} />
    </>
  );
}

/** What saving would bring and what has to be asked first; worked out only while somebody has this open. */
function Merged({ model, catalog }: Omit<PartProps, "store">): ReactElement {
  const busy = useSessionState(({ reading }) => reading === null);
  const merge = useCatalogMerge(model, catalog.answers);
  return (
    <>
      {!busy && <Pending merge={merge} model={model} />}
      <CatalogQuestions questions={merge.questions} catalog={catalog} />
      <Buttons merge={merge} model={model} />
    </>
  );
}

/** The catalogue in the workbook: what it holds, what saving would bring, what has to be asked first. */
export function CatalogPart({ store, model, catalog }: PartProps): ReactElement {
  const { count } = useTexts();
  const say = useCatalogTexts();
  const { entries } = model.known.catalog;
  const regions = new Set(entries.map(({ region }) => region)).size;
  const title =
    entries.length === 0
      ? say("catalog.partNone")
      : say("catalog.part", { count: count(entries.length), regions: count(regions) });
  return (
    <FoldedPart id="catalog" title={title} testId="catalog" room={Infinity}>
      {() => (
        <>
          <Paragraph muted>{say("catalog.intro")}</Paragraph>
          <Regions store={store} model={model} />
          <Merged model={model} catalog={catalog} />
        </>
      )}
    </FoldedPart>
  );
}
