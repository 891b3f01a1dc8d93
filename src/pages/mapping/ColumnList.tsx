import { useCallback, useMemo, useState, type ReactElement } from "react";
import type { RuleSet } from "../../rules/types";
import { columnName } from "../../workbook/index";
import { columnKeys } from "../../workbook/mapping/index";
import type { ColumnRole, InnovationTable, MappedColumn } from "../../workbook/types";
import { ActionButton } from "../../pane/ActionButton";
import { useTexts } from "../../pane/texts";
import { useCells, useSessionState } from "../../pane/sessionState";
import { useServices } from "../../pane/services";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { useTallPane } from "../../pane/tallPane";
import { Paragraph } from "../../ui/Paragraph";
import { keptMapping, withChoice } from "./mappingChoices";
import { MeaningSelect } from "./MeaningSelect";
import { samplesOf } from "./columnSamples";
import { useMappingTexts, type SayMapping } from "./texts";

function surety({ role, certainty }: MappedColumn, chosen: boolean, say: SayMapping): string {
  if (chosen) return say("mapping.chosen");
  if (role.kind === "other") return say("mapping.unknown");
  return say("mapping.certainty", { percent: Math.round(certainty * 100) });
}

/** How sure it is what a column means; those that somebody has to look at come first. */
const STANDINGS = ["doubtful", "chosen", "unknown", "sure"] as const;
type Standing = (typeof STANDINGS)[number];

/** From here on a column is as its header says: nobody has to look at those of our own template. */
const SURE = 90;

function standingOf({ role, certainty }: MappedColumn, chosen: boolean): Standing {
  if (chosen) return "chosen";
  if (role.kind === "other") return "unknown";
  return Math.round(certainty * 100) < SURE ? "doubtful" : "sure";
}

/** More are shown when asked for. */
const AT_ONCE = 8;
const AT_ONCE_LOW = 6;

interface ColumnsProps {
  columns: readonly MappedColumn[];
  /** One column. */
  item(mapped: MappedColumn): ReactElement;
}

function Columns({ columns, item }: ColumnsProps): ReactElement {
  const { count } = useTexts();
  const say = useMappingTexts();
  const [shown, setShown] = useState(useTallPane() ? AT_ONCE : AT_ONCE_LOW);
  const rest = columns.length - shown;
  return (
    <>
      <ul className="iid-list iid-mapping__columns">{columns.slice(0, shown).map(item)}</ul>
      {rest > 0 && (
        <Button icon="chevron" size="small" testId="more-columns" onClick={() => setShown(columns.length)}>
          {say("mapping.more", { count: count(rest) })}
        </Button>
      )}
    </>
  );
}

/**
 * Every column of the table: header, some contents, what it was read as and how surely, and a list to change it. Those that
 * somebody has to look at are open, the others folded.
 */
export function ColumnList({ table, rules }: { table: InnovationTable; rules: RuleSet }): ReactElement {
  const { locale, count } = useTexts();
  const mapping = useSessionState((state) => state.mapping);
  const { run } = useServices();
  const say = useMappingTexts();
  const kept = useMemo(() => keptMapping(mapping, rules), [mapping, rules]);
  const keys = useMemo(() => columnKeys(table.columns), [table]);
  const change = useCallback(
    (column: number, role: ColumnRole | null) => void run("setMapping", withChoice(kept, table, column, role)),
    [run, kept, table],
  );
  const data = useCells();
  const isChosen = (column: number): boolean => Object.hasOwn(kept.columns, keys.get(column) ?? "");
  const known = table.columns.filter(({ role }) => role.kind !== "other").length;
  const chosen = table.columns.filter(({ column }) => isChosen(column)).length;

  const item = (mapped: MappedColumn): ReactElement => {
    const samples = samplesOf(mapped, table, data, locale);
    const letter = columnName(mapped.column);
    const own = isChosen(mapped.column);
    return (
      <li key={mapped.column} className="iid-column" data-testid="column">
        <div className="iid-column__header">
          <span className="iid-column__letter iid-muted">{letter}</span>
          <span className="iid-strong">{mapped.header || say("mapping.noHeader")}</span>
        </div>
        <div className="iid-text iid-muted iid-numeric iid-column__samples">
          {samples.length === 0 ? say("mapping.noSample") : say("mapping.sample", { values: samples.join("; ") })}
        </div>
        <div className="iid-column__meaning">
          <MeaningSelect
            label={say("mapping.meaningOf", { column: `${letter} ${mapped.header}`.trim() })}
            role={mapped.role}
            chosen={own}
            rules={rules}
            column={mapped.column}
            onChange={change}
          />
          <span className="iid-text iid-muted iid-numeric" data-testid="certainty">
            {surety(mapped, own, say)}
          </span>
        </div>
      </li>
    );
  };

  return (
    <section className="iid-section">
      <Paragraph numeric testId="mapping-counts">
        {say("mapping.counts", { known: count(known), all: count(table.columns.length), chosen: count(chosen) })}
      </Paragraph>
      {chosen > 0 && (
        <div className="iid-row">
          <ActionButton
            action="setMapping"
            input={null}
            icon="undo"
            label={say("mapping.reset")}
            testId="mapping-reset"
          />
        </div>
      )}
      <div className="iid-disclosures">
        {STANDINGS.map((standing) => {
          const columns = table.columns.filter((mapped) => standingOf(mapped, isChosen(mapped.column)) === standing);
          if (columns.length === 0) return null;
          return (
            <StandingPart
              key={standing}
              title={say(`mapping.standing.${standing}`, { count: count(columns.length) })}
              testId={`columns-${standing}`}
              initially={standing === "doubtful" || standing === "chosen"}
            >
              {() => <Columns columns={columns} item={item} />}
            </StandingPart>
          );
        })}
      </div>
    </section>
  );
}

interface StandingPartProps {
  title: string;
  testId: string;
  initially: boolean;
  children(): ReactElement;
}

function StandingPart({ title, testId, initially, children }: StandingPartProps): ReactElement {
  const [open, setOpen] = useState(initially);
  return (
    <Disclosure title={title} testId={testId} open={open} onToggle={setOpen}>
      {children}
    </Disclosure>
  );
}
