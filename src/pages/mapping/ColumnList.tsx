import { useCallback, useMemo, type ReactElement } from "react";
import type { RuleSet } from "../../rules/types";
import { columnName } from "../../workbook/index";
import { columnKeys } from "../../workbook/mapping/index";
import type { ColumnRole, InnovationTable, MappedColumn } from "../../workbook/types";
import { ActionButton } from "../../pane/ActionButton";
import { useTexts } from "../../pane/texts";
import { useCells, useSessionState } from "../../pane/sessionState";
import { useServices } from "../../pane/services";
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

/** Every column of the table: header, some contents, what it was read as and how surely, and a list to change it. */
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
      <ul className="iid-list iid-columns">
        {table.columns.map((mapped) => {
          const samples = samplesOf(mapped, table, data, locale);
          const letter = columnName(mapped.column);
          const own = isChosen(mapped.column);
          return (
            <li key={mapped.column} className="iid-column" data-testid="column">
              <div className="iid-column__header">
                <span className="iid-column__letter iid-muted">{letter}</span>
                <span className="iid-strong">{mapped.header || say("mapping.noHeader")}</span>
              </div>
              <div className="iid-text iid-muted iid-numeric">
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
        })}
      </ul>
    </section>
  );
}
