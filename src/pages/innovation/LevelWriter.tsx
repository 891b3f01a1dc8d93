import { useState, type ReactElement } from "react";
import type { IndicatorState, LevelTarget } from "../../analysis/indicatorState";
import { columnName } from "../../workbook/index";
import { LEVELS, type Level } from "../../rules/facts";
import { ActionButton } from "../../pane/ActionButton";
import { useTexts } from "../../pane/texts";
import { useCells } from "../../pane/sessionState";
import { Paragraph } from "../../ui/Paragraph";
import { useInnovationTexts } from "./texts";
import { coveredColumn, cellsForLevel, levelValue, type ShownRow } from "./cellChanges";
import { levelFacts, levelWords } from "../shared/rules/levelWords";
import { RadioChoice } from "../../ui/RadioChoice";

export interface LevelWriterProps {
  state: IndicatorState;
  shown: ShownRow;
}

interface FormProps extends LevelWriterProps {
  target: LevelTarget;
  cell: string;
}

function Form({ state, shown, target, cell }: FormProps): ReactElement {
  const { locale, points } = useTexts();
  const cells = useCells();
  const say = useInnovationTexts();
  const { indicator, explained, origin, measure } = state;
  const labelOf = (one: Level): string => {
    if (one === 0) return say("innovationPage.choose.none");
    const { text, range } = levelWords(levelFacts(indicator), one, locale === "en" ? "." : ",");
    if (text === null) return say("innovationPage.level", { level: one });
    return say("innovationPage.choose", { level: one, text: range === null ? text : `${text} (${range})` });
  };
  const [chosen, setChosen] = useState<Level | null>(null);
  const level = chosen ?? explained.level;
  const written = origin === "typed" ? explained.level : origin === "invalid" ? null : 0;
  const value = levelValue(state, target, level);
  const changes = cellsForLevel(state, target, level, shown, cells);
  return (
    <fieldset className="iid-level-writer iid-text" data-testid="level-writer">
      <legend className="iid-strong">{say("innovationPage.write", { cell })}</legend>
      <RadioChoice
        label={say("innovationPage.write", { cell })}
        value={String(level)}
        vertical
        options={LEVELS.map((one) => ({ value: String(one), label: labelOf(one) }))}
        onChange={(value) => setChosen(Number(value) as Level)}
      />
      <div className="iid-row">
        <ActionButton
          action="writeCells"
          input={{ changes: changes ?? [] }}
          icon="check"
          size="small"
          label={say("innovationPage.writeAction", { level })}
          disabled={
            changes === null
              ? say("innovationPage.noWrite.level", { level })
              : level === written && say("innovationPage.writtenAlready")
          }
          testId="write-level"
        />
      </div>
      {changes === null && (
        <Paragraph muted testId="no-place">
          {say("innovationPage.noWrite.level", { level })}
        </Paragraph>
      )}
      {target.holds === "score" && (
        <Paragraph muted>{say("innovationPage.writeScore", { value: points(value) })}</Paragraph>
      )}
      {measure !== null && measure.text !== "" && <Paragraph muted>{say("innovationPage.writeOver")}</Paragraph>}
    </fieldset>
  );
}

/** The cell of the level, or the first and last of the cells to tick. */
function placeOf(target: LevelTarget, cellOf: (column: number) => string): string {
  if (target.holds !== "ticks") return cellOf(target.column);
  const present = target.columns.filter((column) => column !== undefined);
  return [present[0]!, present.at(-1)!].map(cellOf).join("–");
}

/** A level to choose and write into the sheet, or why it cannot be written. */
export function LevelWriter({ state, shown }: LevelWriterProps): ReactElement {
  const cells = useCells();
  const say = useInnovationTexts();
  const { level: target, measure } = state;
  const cellOf = (column: number): string => `${columnName(column)}${shown.row}`;
  const refusal = (): string | null => {
    if (!target && measure) return say("innovationPage.noWrite.measured", { cell: cellOf(measure.column) });
    if (!target) return say("innovationPage.noWrite.column");
    const covered = coveredColumn(target, shown, cells);
    return covered === null ? null : say("innovationPage.noWrite.covered", { cell: cellOf(covered) });
  };
  const refused = refusal();
  if (refused !== null || !target) {
    return (
      <Paragraph muted testId="no-write">
        {refused}
      </Paragraph>
    );
  }
  return <Form state={state} shown={shown} target={target} cell={placeOf(target, cellOf)} />;
}
