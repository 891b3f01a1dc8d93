import type { InnovationResult } from "../../analysis/types";
import { FILE_CODES } from "../../checks/codes";
import type { FindingCode } from "../../checks/types";
import type { EvidenceFinding } from "../../folder/index";
import { SEVERITIES, type Severity } from "../../rules/facts";
import { mapPausing, type Pausing } from "../../rules/pausing";
import type { ListLine } from "../../ui/list/useListKeys";
import type { FolderView } from "./folderView";

/** A finding about a file, and whose it is. */
export interface FolderEntry {
  finding: EvidenceFinding;
  /** Stays the same while the finding stays. */
  key: string;
  /** Name of the innovation; '' for the region and for files that no cell names. */
  name: string;
  /** As the row writes it; '' without one. */
  opd: string;
}

/** The findings of one kind, which fold into one line. */
export interface FolderKind {
  code: FindingCode;
  /** The gravest of its findings. */
  severity: Severity;
  entries: readonly FolderEntry[];
}

/** A line of the list: a kind, or a finding below it. */
export type FolderItem = { key: string } & (
  | { kind: FolderKind; entry: null }
  | { kind: null; entry: FolderEntry; parent: FindingCode; position: number; of: number }
);

export type FolderLine = ListLine<{ key: string }, FolderItem>;

/** The same for a finding each time the folder is judged. */
function keyOfFile({ code, address, path, params }: EvidenceFinding): string {
  return [code, address, path ?? params["value"]].join(" ");
}

/**
 * The findings with whose they are, with pauses.
 * @param valued the same findings with what mending them is worth, as far as that is known
 */
export function* enteringFindings(
  findings: readonly EvidenceFinding[],
  valued: readonly EvidenceFinding[],
  innovations: readonly InnovationResult[],
): Pausing<FolderEntry[]> {
  const rows = new Map(innovations.map((innovation) => [innovation.row, innovation]));
  const worths = new Map<string, EvidenceFinding>();
  yield* mapPausing(valued, (finding) => worths.set(keyOfFile(finding), finding));
  return yield* mapPausing(findings, (found) => {
    const key = keyOfFile(found);
    const finding = { ...worths.get(key), ...found };
    const innovation = finding.innovationRow === null ? undefined : rows.get(finding.innovationRow);
    return { finding, key, name: innovation?.name ?? "", opd: innovation?.opd ?? "" };
  });
}

/** The entries that the view lets through. */
export function shownFindings(
  entries: readonly FolderEntry[],
  { code, severity, department }: Pick<FolderView, "code" | "severity" | "department">,
): readonly FolderEntry[] {
  const spellings = department && new Set(department.spellings);
  return entries.filter(({ finding, opd }) => {
    if (spellings && (finding.innovationRow === null || !spellings.has(opd))) return false;
    return (code === null || finding.code === code) && (severity === null || finding.severity === severity);
  });
}

/** The gravest kinds first, each with its findings in the order of the sheet. */
export function fileKinds(entries: readonly FolderEntry[]): FolderKind[] {
  const rank = ({ severity }: FolderKind): number => SEVERITIES.indexOf(severity);
  return FILE_CODES.flatMap((code): FolderKind[] => {
    const own = entries.filter(({ finding }) => finding.code === code);
    const severity = SEVERITIES.find((one) => own.some(({ finding }) => finding.severity === one));
    return severity ? [{ code, severity, entries: own }] : [];
  }).sort((a, b) => rank(a) - rank(b));
}

/** Kinds as lines, each followed by its findings where it is open. */
export function folderLines(kinds: readonly FolderKind[], isOpen: (kind: FolderKind) => boolean): FolderLine[] {
  const items = kinds.flatMap((kind): FolderItem[] => {
    const head: FolderItem = { key: kind.code, kind, entry: null };
    if (!isOpen(kind)) return [head];
    const members = kind.entries.map((entry, index): FolderItem => ({
      key: entry.key,
      kind: null,
      entry,
      parent: kind.code,
      position: index + 1,
      of: kind.entries.length,
    }));
    return [head, ...members];
  });
  return items.map((entry, index) => ({ kind: "entry", entry, position: index + 1 }));
}
