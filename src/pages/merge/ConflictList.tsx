import { useMemo, type ReactElement } from "react";
import { Explained } from "../shared/Explained";
import type { Conflict } from "../../exchange/merge/types";
import { blockedText } from "../../i18n/share/mergeNote";
import type { RuleSet } from "../../rules/types";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { RadioChoice } from "../../ui/RadioChoice";
import { cellAddress } from "../../workbook/index";
import { cellConflicts, type CellConflict } from "./cellConflicts";
import { LongList } from "./LongList";
import type { MergeState, MergeStore } from "./mergeStore";
import { useMergeTexts } from "./texts";
import { useColumnLabel, useShown } from "./useShown";

type Choices = MergeState["conflicts"];

const OURS = "ours";

export interface ConflictListProps {
  store: MergeStore;
  conflicts: readonly Conflict[];
  choices: Choices;
  rules: RuleSet;
}

/** Takes one file's value for a cell, the workbook's own, or leaves it open. */
function choose(store: MergeStore, { variants }: CellConflict, chosen: string): void {
  for (const { id } of variants) store.choose([id], id === chosen ? "theirs" : "ours");
}

function chosenIn({ variants }: CellConflict, choices: Choices): string {
  return variants.find(({ id }) => choices.get(id) === "theirs")?.id ?? OURS;
}

function ConflictItem({
  conflict,
  store,
  choices,
  rules,
}: Omit<ConflictListProps, "conflicts"> & { conflict: CellConflict }): ReactElement {
  const { locale } = useTexts();
  const say = useMergeTexts();
  const shown = useShown();
  const label = useColumnLabel(rules);
  const { variants } = conflict;
  const [{ innovation, key, base, ours, blocked, place }] = variants;
  const theirs = variants.map(({ id, file, theirs: value }) => ({
    value: id,
    label: say("mergePage.theirs", { file, value: shown(key, value) }),
    testId: "merge-theirs",
  }));
  const own = say("mergePage.ours", { value: shown(key, ours) });
  return (
    <>
      <span className="iid-strong">{innovation}</span>
      <span>
        {say("mergePage.cell", {
          column: label(key),
          address: cellAddress(place.sheet, place.row, place.column),
        })}
      </span>
      {base !== undefined && <span className="iid-muted">{say("mergePage.sent", { value: shown(key, base) })}</span>}
      {blocked === null ? (
        <RadioChoice
          label={say("mergePage.choice", { column: label(key) })}
          value={chosenIn(conflict, choices)}
          vertical
          options={[{ value: OURS, label: own, testId: "merge-ours" }, ...theirs]}
          onChange={(value) => choose(store, conflict, value)}
        />
      ) : (
        <>
          <span>{own}</span>
          {theirs.map((one) => (
            <span key={one.value}>{one.label}</span>
          ))}
          <span className="iid-strong">{say("mergePage.kept", { reason: blockedText(locale, blocked) })}</span>
        </>
      )}
    </>
  );
}

/** The cells that both sides changed: one by one, or all of one side. */
export function ConflictList({ conflicts, ...others }: ConflictListProps): ReactElement | null {
  const { count } = useTexts();
  const say = useMergeTexts();
  const cells = useMemo(() => cellConflicts(conflicts), [conflicts]);
  if (cells.length === 0) return null;
  const { store, choices } = others;
  const free = cells.filter(({ variants: [first] }) => first.blocked === null);
  const several = free.filter((cell) => cell.variants.length > 1 && chosenIn(cell, choices) === OURS);
  const takeAll = (): void => {
    for (const { variants } of free) if (variants.length === 1) store.choose([variants[0].id], "theirs");
  };
  return (
    <section className="iid-section">
      <Heading level={2}>{say("mergePage.conflicts", { count: count(cells.length) })}</Heading>
      <Paragraph muted>
        <Explained terms={["conflict"]}>{say("mergePage.conflictsHint")}</Explained>
      </Paragraph>
      {free.length > 0 && (
        <div className="iid-row">
          <Button
            icon="check"
            size="small"
            testId="merge-all-ours"
            onClick={() =>
              store.choose(
                free.flatMap(({ variants }) => variants.map(({ id }) => id)),
                "ours",
              )
            }
          >
            {say("mergePage.allOurs")}
          </Button>
          <Button icon="check" size="small" testId="merge-all-theirs" onClick={takeAll}>
            {say("mergePage.allTheirs")}
          </Button>
        </div>
      )}
      {several.length > 0 && <Paragraph>{say("mergePage.severalLeft", { count: count(several.length) })}</Paragraph>}
      <LongList items={cells} keyOf={({ id }) => id} testId="merge-conflicts">
        {(conflict) => <ConflictItem conflict={conflict} {...others} />}
      </LongList>
    </section>
  );
}
