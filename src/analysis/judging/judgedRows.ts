import { bySheetOrder, worstFirst } from "../../checks/findingOrder";
import type { RecordFacts } from "../../checks/shared/judgingMemory";
import type { CheckContext, Finding, Observation } from "../../checks/types";
import { HIGHEST_LEVEL } from "../../rules/facts";
import { need, sidIndicators } from "../../rules/index";
import { oncePer } from "../../rules/once";
import { mapPausing, type Pausing } from "../../rules/pausing";
import type { RuleSet } from "../../rules/types";
import { toHundredths } from "../../scoring/index";
import type { InnovationRecord, Level } from "../../workbook/types";
import { gainOf, reachOf, type RowReach, type Reachable } from "../gain";
import type { Mending } from "../mending";
import type { Tally } from "../parts";
import { isMeasured } from "../reach";
import { scoredRow, type ScoredRow } from "../scoredRows";
import { valuedFinding } from "./toFinding";
import type { InnovationResult, InnovationStatus } from "../types";
import { outcomesOf, type MendingOutcome } from "../worth/rowWorth";
import type { Worth } from "../worth/worth";

/** What is found of an innovation: what the checks report, and what is known of its files. */
type Source = Observation | Finding;

/**
 * What follows for an innovation from what is found of it, and from nothing else in the table: the same object as long as
 * nothing else is found.
 */
export interface JudgedRow {
  row: ScoredRow;
  /** Those of the sheet, then those of files; without what mending them is worth. */
  found: readonly Finding[];
  /** How many of them are of the sheet. */
  ofSheet: number;
  /** What mending each of them changes. */
  outcomes: readonly MendingOutcome[];
  /** Whether what one of them is worth follows from other rows than this one. */
  isRegional: boolean;
  result: Omit<InnovationResult, "gain" | "findings">;
  reach: RowReach | null;
}

/** The results of the region that all worths are counted from. */
export interface ValuedWith {
  /** The same text for results from which everything of a row is worth the same. */
  key: string;
  worth: Worth;
  /** What gains are counted from. */
  base: Tally;
  /** Whether the judged rows are kept for another time, and stay as they are. */
  isKept: boolean;
}

/** A judged innovation with what everything of it is worth. */
export interface ValuedRow {
  judged: JudgedRow;
  /** As `JudgedRow.found`. */
  findings: readonly Finding[];
  /** Those of the sheet, in its order. */
  ofSheet: readonly Finding[];
  result: InnovationResult;
}

/** Kept with a record over edits. */
class KeptRow {
  private sources: readonly Source[] = [];
  private places: unknown = undefined;
  private judged: JudgedRow | null = null;
  private valued: { key: string; of: JudgedRow; row: ValuedRow } | null = null;

  judge(sources: readonly Source[], places: unknown, make: () => JudgedRow): JudgedRow {
    if (this.judged && this.places === places && sameSources(this.sources, sources)) return this.judged;
    this.sources = sources;
    this.places = places;
    this.judged = make();
    return this.judged;
  }

  value(judged: JudgedRow, withResults: ValuedWith): ValuedRow {
    const { valued } = this;
    if (valued?.of === judged && valued.key === withResults.key && !judged.isRegional) return valued.row;
    const row = valuedRow(judged, withResults);
    this.valued = { key: withResults.key, of: judged, row };
    return row;
  }
}

const FIELDS = [
  "code",
  "sheet",
  "row",
  "column",
  "header",
  "effect",
  "innovationRow",
  "indicator",
  "atMost",
  "example",
] as const;

/** Observations about several innovations are made anew by each check of the table. */
function sameSource(a: Source, b: Source): boolean {
  if (a === b) return true;
  // Of files only the same object is the same: it has a severity and an address of its own.
  if ("severity" in a || "severity" in b || FIELDS.some((field) => a[field] !== b[field])) return false;
  const [mine, theirs] = [Object.entries(a.params), Object.entries(b.params)];
  // In the same order, too: it is the order in which they are told.
  return (
    mine.length === theirs.length &&
    mine.every(([name, value], at) => theirs[at]![0] === name && theirs[at]![1] === value)
  );
}

function sameSources(a: readonly Source[], b: readonly Source[]): boolean {
  return a === b || (a.length === b.length && a.every((source, at) => sameSource(source, b[at]!)));
}

/** What can still be reached of each indicator of innovations, by `Indicator.id`. */
const reachables = oncePer((rules: RuleSet): ReadonlyMap<string, Reachable> => {
  return new Map(
    sidIndicators(rules).map((indicator) => {
      const weight = toHundredths(need(indicator.weight));
      return [indicator.id, { weight, measured: isMeasured(indicator) }];
    }),
  );
});

function statusOf(row: ScoredRow, findings: readonly Finding[]): InnovationStatus {
  if (!row.evidenced.eligible) return "tidakMemenuhi";
  return findings.some((finding) => finding.severity === "error") ? "lengkapi" : "siap";
}

/** The levels that count with evidence. */
function levelsLeft({ levels, evidenced: { eligible, left } }: ScoredRow): Record<string, Level> {
  if (eligible && left.size === 0) return levels;
  const found: Record<string, Level> = {};
  for (const id of Object.keys(levels)) {
    found[id] = eligible ? (Math.min(levels[id]!, left.get(id) ?? HIGHEST_LEVEL) as Level) : 0;
  }
  return found;
}

function resultOf(row: ScoredRow, findings: readonly Finding[], proved: boolean): JudgedRow["result"] {
  const { record, levels, evidenced, strict } = row;
  return {
    row: record.row,
    name: record.name,
    opd: record.fields.opd?.text ?? "",
    maturity: row.maturity / 100,
    evidencedMaturity: proved ? evidenced.maturity / 100 : null,
    strictMaturity: proved ? strict.maturity / 100 : null,
    eligible: evidenced.eligible,
    strictEligible: strict.eligible,
    basicService: row.basicService,
    status: statusOf(row, findings),
    levels,
    evidencedLevels: proved ? levelsLeft(row) : null,
  };
}

function valuedRow(judged: JudgedRow, { worth, base, isKept }: ValuedWith): ValuedRow {
  const { row, found, ofSheet, outcomes, reach } = judged;
  const value = (finding: Finding, at: number): Finding => {
    const worthOf = worth.ofRow(finding, row, outcomes[at]!);
    if (!isKept) return Object.assign(finding, worthOf);
    // Findings about files say more than those of the sheet.
    return at < ofSheet ? valuedFinding(finding, worthOf) : { ...finding, ...worthOf };
  };
  const findings = found.map(value);
  const gain = reach ? gainOf(reach, row.basicService, base) : 0;
  const onSheet = findings.slice(0, ofSheet).sort(bySheetOrder);
  return {
    judged,
    findings,
    ofSheet: onSheet,
    result: { ...judged.result, gain, findings: [...onSheet].sort(worstFirst) },
  };
}

/** How innovations are judged: the same for all of them. */
export interface RowTerms {
  context: CheckContext;
  memory: RecordFacts;
  toFinding(this: void, observation: Observation): Finding;
  mending: Mending;
  /** Whether the table has evidence beside its levels. */
  proved: boolean;
}

/** Of each innovation, what its checks report, what checks of the table report of it, and what is known of its files. */
export interface RowSources {
  ofTable: ReadonlyMap<InnovationRecord, readonly Observation[]>;
  ofRows: readonly (readonly Observation[])[];
  ofFiles: ReadonlyMap<InnovationRecord, readonly Finding[]>;
}

/** What was judged of a table without files and with them: the pane asks both after each edit. */
const PLAIN = "row as judged";
const WITH_FILES = "row as judged with its files";

/** What was kept of the innovations of a table, by their places. */
class KeptTable {
  included: readonly InnovationRecord[] = [];
  rows: readonly KeptRow[] = [];
}

/** All innovations that take part, judged and later valued; what did not change is as it was. */
export class JudgedRows {
  private constructor(
    readonly all: readonly JudgedRow[],
    private readonly kept: readonly KeptRow[],
  ) {}

  static *judging(terms: RowTerms, sources: RowSources, withFiles: boolean): Pausing<JudgedRows> {
    const { context, memory, toFinding, mending, proved } = terms;
    const { rules, innovations, included } = context;
    const kind = withFiles ? WITH_FILES : PLAIN;
    const indicators = reachables(rules);
    const table = memory.indexOf(kind, () => new KeptTable());
    const last = { included: table.included, rows: table.rows };
    const keptRows: KeptRow[] = [];
    const make = (record: InnovationRecord, own: readonly Observation[], files: readonly Finding[]): JudgedRow => {
      const sheet = own.map(toFinding);
      const found = files.length === 0 ? sheet : [...sheet, ...files.map((finding) => ({ ...finding }))];
      const row = scoredRow(context, record, found, mending.weights);
      const outcomes = outcomesOf(mending, row, found);
      return {
        row,
        found,
        ofSheet: sheet.length,
        outcomes,
        isRegional: outcomes.some(({ kind: what }) => what === "region"),
        result: resultOf(row, sheet, proved),
        reach: reachOf(row, sheet, proved, indicators),
      };
    };
    let at = 0;
    const all = yield* mapPausing(included, (record) => {
      const shared = sources.ofTable.get(record);
      const alone = sources.ofRows[at]!;
      const own = shared ? [...shared, ...alone] : alone;
      const files = sources.ofFiles.get(record) ?? [];
      const kept =
        last.included[at] === record ? last.rows[at]! : memory.of(kind, record, (): KeptRow => new KeptRow());
      at += 1;
      keptRows.push(kept);
      const found = files.length === 0 ? own : [...own, ...files];
      return kept.judge(found, innovations.places, () => make(record, own, files));
    });
    table.included = included;
    table.rows = keptRows;
    return new JudgedRows(all, keptRows);
  }

  valuing(withResults: ValuedWith): Pausing<ValuedRow[]> {
    let at = 0;
    return mapPausing(this.all, (judged) => this.kept[at++]!.value(judged, withResults));
  }
}
