import type { Analysis } from "../analysis/types";
import type { Finding } from "../checks/types";
import { mapPausing, type Pausing } from "../rules/pausing";
import { normalizeText } from "../workbook/index";
import type { ColumnRole, WorkbookReading } from "../workbook/types";

/** What a finding is about, wherever its row stands now. Names are kept as written, so that they can be shown. */
export interface FindingSubject {
  code: string;
  sheet: string;
  /** Name of the innovation; '' for findings about the region, the SPD rows or the table. */
  innovation: string;
  /** `evidence:regulasi`, `field:urusan`; the header in lower case for a column that was not recognised. */
  place: string;
  /** Counts findings of one kind at one place of one innovation, from 1. */
  ordinal: number;
}

/** A finding with its identity over several readings of the workbook. */
export interface KeyedFinding {
  finding: Finding;
  subject: FindingSubject;
  /** The same for findings that only their ordinal tells apart. */
  base: string;
  /** Unique among the findings of a reading. */
  key: string;
}

/** Upper and lower case, spaces and punctuation are no difference; a name in another script stays as it is. */
function folded(text: string): string {
  return normalizeText(text) || text.trim().toLowerCase();
}

/** The identity without the ordinal. The sheet is not part of it: tabs are renamed, innovations keep theirs. */
export function baseOf({ code, innovation, place }: Omit<FindingSubject, "ordinal">): string {
  return [code, folded(innovation), place].join("|");
}

export function findingKey(subject: FindingSubject): string {
  return subject.ordinal === 1 ? baseOf(subject) : `${baseOf(subject)}|${subject.ordinal}`;
}

/** Whether a finding is about a cell of the region's own rows, and in which of their columns it lies. */
export function spdColumnOf({ sheet, row, column, innovationRow }: Finding, { spd }: WorkbookReading): string | null {
  if (innovationRow !== null || sheet !== spd?.sheet) return null;
  if (row - 1 < spd.headerBottom || row - 1 > spd.lastRow) return null;
  return Object.entries(spd.columns).find(([, own]) => own === column)?.[0] ?? null;
}

/** Column letters move with inserted columns and headers get reworded: what the column means stays. */
function placeOf(finding: Finding, reading: WorkbookReading, roles: ReadonlyMap<number, ColumnRole>): string {
  const { indicator, innovationRow } = finding;
  const role = finding.sheet === reading.innovations?.sheet ? roles.get(finding.column) : undefined;
  if (indicator !== undefined) {
    if (innovationRow === null) return `${spdColumnOf(finding, reading) ?? "indicator"}:${indicator}`;
    return role && "indicator" in role && role.indicator === indicator
      ? `${role.kind}:${indicator}`
      : `indicator:${indicator}`;
  }
  if (role?.kind === "field") return `field:${role.field}`;
  return folded(finding.header);
}

/**
 * Gives every finding, with pauses, an identity that sorting rows, inserting rows or columns, rewording headers and
 * renaming sheets do not change. Row numbers are no part of it.
 * @returns one element a finding, in the order of the analysis
 */
export function* keyFindings({ findings, innovations }: Analysis, reading: WorkbookReading): Pausing<KeyedFinding[]> {
  const names = new Map(innovations.map(({ row, name }) => [row, name]));
  const roles = new Map(reading.innovations?.columns.map(({ column, role }) => [column, role]));
  // Names repeat in hundreds of findings.
  const texts = new Map<string, string>();
  const fold = (text: string): string => {
    let found = texts.get(text);
    if (found === undefined) texts.set(text, (found = folded(text)));
    return found;
  };
  const seen = new Map<string, number>();
  return yield* mapPausing(findings, (finding): KeyedFinding => {
    const { code, sheet, innovationRow } = finding;
    const innovation = (innovationRow === null ? undefined : names.get(innovationRow)) ?? "";
    const place = placeOf(finding, reading, roles);
    const base = `${code}|${fold(innovation)}|${place}`;
    const ordinal = (seen.get(base) ?? 0) + 1;
    seen.set(base, ordinal);
    const key = ordinal === 1 ? base : `${base}|${ordinal}`;
    return { finding, subject: { code, sheet, innovation, place, ordinal }, base, key };
  });
}
