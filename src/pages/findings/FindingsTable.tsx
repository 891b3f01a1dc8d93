import {
  makeStyles,
  mergeClasses,
  Table,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
  type TableHeaderCellProps,
} from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { findingMessage, findingTitle } from "../../i18n/finding";
import { shortWorth, worthText } from "../../i18n/worth";
import type { RuleSet } from "../../rules/types";
import { useTexts } from "../../pane/texts";
import { Icon } from "../../ui/icons";
import { SeverityIcon } from "../../ui/SeverityIcon";
import { VirtualList, type OptionProps } from "../../ui/list/VirtualList";
import type { ListLine } from "../../ui/list/useListKeys";
import type { FindingEntry } from "../shared/findings/entries";
import { TABLE_COLUMNS, useFindingsView, type ColumnSort, type TableColumn } from "../shared/findings/findingsView";
import type { Item } from "./folding";
import type { FindingGroup } from "./grouping";
import { shownPlace } from "./place";
import { useFindingsTexts } from "./texts";
import type { ChosenFindings } from "./useChosenFindings";

/** Pixels of a row. */
const ROW = 28;

const useStyles = makeStyles({
  head: { position: "sticky", zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  headRow: { display: "grid", borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  headCell: {
    minHeight: "28px",
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    "& > div": { minHeight: "28px", fontSize: "inherit", fontWeight: "inherit", padding: 0 },
  },
  pointsHead: { "& > div": { justifyContent: "flex-end" } },
});

interface RowProps extends OptionProps {
  entry: FindingEntry;
  rules: RuleSet;
  mainSheet: string;
}

const Cells = memo(function Cells({ entry, rules, mainSheet }: Omit<RowProps, keyof OptionProps>): ReactElement {
  const { t, locale } = useTexts();
  const { finding, name, opd } = entry;
  const worth = worthText(locale, finding);
  return (
    <>
      <span role="gridcell">
        <SeverityIcon severity={finding.severity} />
        <span className="iid-hidden">{t(`severity.${finding.severity}`)}</span>
      </span>
      <span role="gridcell" className="iid-strong">
        {shownPlace(finding, mainSheet)}
      </span>
      <span role="gridcell" title={findingMessage(locale, finding, rules)}>
        {findingTitle(locale, finding.code)}
      </span>
      <span role="gridcell" title={name}>
        {name}
      </span>
      <span role="gridcell" title={opd}>
        {opd}
      </span>
      <span role="gridcell" className="iid-strong iid-cells__points" title={worth ?? undefined}>
        {shortWorth(locale, finding)}
      </span>
    </>
  );
});

function Row({ entry, rules, mainSheet, id, position, selected, active, onOpen, onFocus }: RowProps): ReactElement {
  const { address, code } = entry.finding;
  return (
    <div
      role="row"
      id={id}
      aria-selected={selected}
      // The heads are the first row.
      aria-rowindex={position + 1}
      tabIndex={active ? 0 : -1}
      className="iid-cells iid-text iid-numeric iid-focus"
      data-testid="finding"
      data-address={address}
      data-code={code}
      onClick={onOpen}
      onFocus={onFocus}
    >
      <Cells entry={entry} rules={rules} mainSheet={mainSheet} />
    </div>
  );
}

export interface FindingsTableProps {
  items: readonly Item[];
  rules: RuleSet;
  mainSheet: string;
  selected: string | null;
  chosen: ChosenFindings;
  /** See `VirtualList`. */
  covered: number;
  coveredAbove: number;
  onOpen(item: Item): void;
}

type Single = Extract<Item, { fold: null }>;

/** One way, the other way, and back to the worst first; points begin with the most. */
function nextSort(sort: ColumnSort | null, by: TableColumn): ColumnSort | null {
  const first = by === "points";
  if (sort?.by !== by) return { by, down: first };
  return sort.down === first ? { by, down: !first } : null;
}

/** All findings as a table whose heads sort it; for a pane that is wide enough. */
export function FindingsTable(props: FindingsTableProps): ReactElement {
  const { items, rules, mainSheet, selected, chosen, covered, coveredAbove, onOpen } = props;
  const say = useFindingsTexts();
  const { view, change } = useFindingsView();
  const styles = useStyles();
  const { column } = view;
  const several = chosen.entries.length > 0;
  const lines = items.flatMap((item, index): ListLine<FindingGroup, Single>[] =>
    item.fold ? [] : [{ kind: "entry", entry: item, position: index + 1 }],
  );
  const sortBy = (by: TableColumn): void => change({ column: nextSort(column, by) });
  const direction = (by: TableColumn): Pick<TableHeaderCellProps, "sortDirection"> =>
    column?.by === by ? { sortDirection: column.down ? "descending" : "ascending" } : {};
  return (
    <Table
      noNativeElements
      role="grid"
      size="extra-small"
      aria-label={say("findings.list")}
      aria-description={say("findings.keys")}
      aria-rowcount={items.length + 1}
      aria-multiselectable
      data-testid="findings-table"
    >
      <TableHeader className={styles.head} style={{ top: `calc(${coveredAbove}px - var(--spacingHorizontalM))` }}>
        <TableRow aria-rowindex={1} className={mergeClasses(styles.headRow, "iid-cells--head")}>
          {TABLE_COLUMNS.map((by) => (
            <TableHeaderCell
              key={by}
              sortable
              {...direction(by)}
              className={mergeClasses(styles.headCell, by === "points" && styles.pointsHead)}
              data-testid={`sort-${by}`}
              onClick={() => sortBy(by)}
            >
              {by === "severity" && <Icon name="warning" size={12} />}
              <span className={by === "severity" ? "iid-hidden" : undefined}>{say(`findings.column.${by}`)}</span>
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <VirtualList<FindingGroup, Single>
        role="rowgroup"
        lines={lines}
        count={lines.length}
        label={say("findings.list")}
        testId="findings"
        estimate={ROW}
        selected={selected}
        chosen={(item) => (several ? chosen.has(item) : item.key === selected)}
        choice={chosen.choice}
        covered={covered}
        coveredAbove={coveredAbove + ROW}
        onOpen={onOpen}
        option={(item, option) => <Row {...option} entry={item.entry} rules={rules} mainSheet={mainSheet} />}
      />
    </Table>
  );
}
