import { useMemo, type ReactElement } from "react";
import type { LibraryEntry } from "../../../library/index";
import { Disclosure } from "../../../ui/Disclosure";
import { Paragraph } from "../../../ui/Paragraph";
import type { LibraryModel } from "../useLibrary";
import { ContactFields } from "./ContactFields";
import { NotesPart } from "./NotesPart";
import { ReplicationPart } from "./ReplicationPart";
import { useCatalogTexts } from "./texts";
import { entryLine, type CatalogModel } from "./useCatalog";

export interface CatalogPanelProps {
  entry: LibraryEntry;
  model: LibraryModel;
  catalog: CatalogModel;
}

/** What the catalogue knows of an innovation beside what workbooks say, and the way to add to it. */
export function CatalogPanel({ entry, model, catalog }: CatalogPanelProps): ReactElement {
  const say = useCatalogTexts();
  const { known } = model;
  const { answers } = catalog;
  const line = useMemo(() => entryLine(entry, known, answers), [entry, known, answers]);
  if (line.kind === "noRegion") return <Paragraph muted>{say("catalog.entryNoRegion")}</Paragraph>;
  if (line.kind === "asked") return <Paragraph muted>{say("catalog.entryAsked")}</Paragraph>;
  if (line.kind === "byHand") return <Paragraph muted>{say("catalog.entryByHand", { row: line.row })}</Paragraph>;
  const { change } = line;
  const { region, reported } = change.after;
  return (
    <Disclosure title={say("catalog.entry")} level={3} testId="catalog-entry">
      {() => (
        <>
          <Paragraph muted>
            {line.isNew
              ? say("catalog.entryNew", { region })
              : say("catalog.entryKnown", { region, years: reported.join(", ") || "–" })}
          </Paragraph>
          <ContactFields key={`contact ${change.after.key}`} change={change} />
          <ReplicationPart key={`replication ${change.after.key}`} change={change} entry={entry} />
          <NotesPart key={`notes ${change.after.key}`} change={change} />
        </>
      )}
    </Disclosure>
  );
}
