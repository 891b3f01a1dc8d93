import { useState, type ReactElement } from "react";
import type { CatalogChange } from "../../../library/catalog/merge";
import { replicationLine, replicationsOf, withLines } from "../../../library/catalog/notes";
import { REPLICATION } from "../../../library/replication";
import type { LibraryEntry } from "../../../library/index";
import { ActionButton } from "../../../pane/ActionButton";
import { useSessionState } from "../../../pane/sessionState";
import { Button } from "../../../ui/Button";
import { Disclosure } from "../../../ui/Disclosure";
import { Heading } from "../../../ui/Heading";
import { Paragraph } from "../../../ui/Paragraph";
import { Select } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";
import { NotedReplication } from "../../shared/catalog/NotedReplication";
import { DocumentPart } from "./DocumentPart";
import { useCatalogTexts } from "./texts";
import { useEntryWriter } from "./useEntryWriter";

type Direction = "takenBy" | "takenFrom";

const DIRECTIONS: readonly Direction[] = ["takenBy", "takenFrom"];
const LONGEST = 120;
/** Characters that the fields show. */
const SHOWN = 26;
const YEAR = 6;
const BLANK = { region: "", innovation: "", year: "", document: "" };

interface PartProps {
  change: CatalogChange;
  entry: LibraryEntry;
}

/** Notes who took it over, or from whom it was taken. */
function AddReplication({ change }: Pick<PartProps, "change">): ReactElement {
  const say = useCatalogTexts();
  const write = useEntryWriter(change);
  const [direction, setDirection] = useState<Direction>("takenBy");
  const [given, setGiven] = useState(BLANK);
  const [asked, setAsked] = useState(false);
  const year = given.year.trim();
  const isYear = year === "" || /^20\d\d$/.test(year);
  const line = replicationLine({ ...given, year: year === "" ? null : Number(year) });
  const add = async (): Promise<void> => {
    setAsked(true);
    if (line === "" || !isYear) return;
    if (await write({ [direction]: withLines(change.after[direction], line) })) {
      setGiven(BLANK);
      setAsked(false);
    }
  };
  const fields = [
    { field: "region", problem: asked && line === "" ? say("catalog.regionNeeded") : null },
    { field: "innovation", problem: null },
    { field: "year", problem: asked && !isYear ? say("catalog.yearWrong") : null },
    { field: "document", problem: null },
  ] as const;
  return (
    <>
      <Select
        label={say("catalog.direction")}
        value={direction}
        options={DIRECTIONS.map((value) => ({ value, label: say(`catalog.direction.${value}`) }))}
        onChange={(next) => setDirection(next)}
        testId="catalog-direction"
      />
      {fields.map(({ field, problem }) => (
        <TextField
          key={field}
          label={say(`catalog.given.${field}`)}
          value={given[field]}
          maxLength={LONGEST}
          characters={field === "year" ? YEAR : SHOWN}
          problem={problem}
          testId={`catalog-replication-${field}`}
          onChange={(text) => setGiven({ ...given, [field]: text })}
        />
      ))}
      <div className="iid-row">
        <Button icon="check" size="small" testId="catalog-add-replication" onClick={() => void add()}>
          {say("catalog.addReplication")}
        </Button>
      </div>
    </>
  );
}

/** The way to the cell of the evidence of no. 31, for an innovation of the open workbook. */
function ToEvidence({ entry }: Pick<PartProps, "entry">): ReactElement | null {
  const say = useCatalogTexts();
  const column = useSessionState(
    ({ reading }) =>
      reading?.innovations?.columns.find(
        ({ role }) => role.kind === "evidence" && "indicator" in role && role.indicator === REPLICATION,
      )?.column,
  );
  if (!entry.source.own || column === undefined) return null;
  return (
    <ActionButton
      action="goTo"
      input={{ sheet: entry.sheet, row: entry.row, column }}
      icon="search"
      size="small"
      label={say("catalog.evidence")}
      testId="catalog-evidence"
    />
  );
}

/** Who took an innovation over and from whom it was taken, what that would be for no. 31, and the document for it. */
export function ReplicationPart({ change, entry }: PartProps): ReactElement {
  const say = useCatalogTexts();
  const { after } = change;
  const noted = DIRECTIONS.flatMap((direction) =>
    replicationsOf(after[direction]).map((one) => ({ direction, text: replicationLine(one) || one.region })),
  );
  return (
    <>
      <Heading level={4}>{say("catalog.replications")}</Heading>
      {noted.length === 0 && <Paragraph muted>{say("catalog.noReplications")}</Paragraph>}
      <ul className="iid-list" data-testid="catalog-replications">
        {noted.map(({ direction, text }, at) => (
          <li key={at} className="iid-text">
            {say(`catalog.${direction}`, { text })}
          </li>
        ))}
      </ul>
      <NotedReplication takenBy={after.takenBy} region={after.region} now={entry.replication} />
      {after.takenBy.trim() !== "" && (
        <div className="iid-row">
          <ToEvidence entry={entry} />
        </div>
      )}
      {noted.length > 0 && <DocumentPart entry={after} />}
      <Disclosure title={say("catalog.newReplication")} level="none" testId="catalog-new-replication">
        {() => <AddReplication change={change} />}
      </Disclosure>
    </>
  );
}
