import type { InnovationResult } from "../../analysis/types";
import { FILE_CODES } from "../../checks/codes";
import type { EvidenceFinding } from "../../folder/index";
import { SEVERITIES } from "../../rules/facts";
import type { ListLine } from "../../ui/list/useListKeys";

export interface FolderEntry {
  finding: EvidenceFinding;
  /** Stays the same while the finding stays. */
  key: string;
  /** Name of the innovation; '' for the region and for files that no cell names. */
  name: string;
}

export interface FolderGroup {
  /** The code of its findings. */
  key: string;
  count: number;
}

export type FolderLine = ListLine<FolderGroup, FolderEntry>;

/** The same for a finding each time the folder is judged. */
export function keyOfFile({ code, address, path, params }: EvidenceFinding): string {
  return [code, address, path ?? params["value"]].join(" ");
}

function worst(findings: readonly EvidenceFinding[]): number {
  return Math.min(...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));
}

/** The findings by kind, the gravest kinds first, each kind in the order of the sheet. */
export function folderLines(
  findings: readonly EvidenceFinding[],
  innovations: readonly InnovationResult[],
): FolderLine[] {
  const names = new Map(innovations.map(({ row, name }) => [row, name]));
  const groups = FILE_CODES.map((code) => findings.filter((finding) => finding.code === code))
    .filter((group) => group.length > 0)
    .sort((a, b) => worst(a) - worst(b));
  let position = 0;
  return groups.flatMap((group): FolderLine[] => [
    { kind: "group", group: { key: group[0]!.code, count: group.length } },
    ...group.map((finding): FolderLine => {
      const { innovationRow } = finding;
      position += 1;
      return {
        kind: "entry",
        position,
        entry: {
          finding,
          key: keyOfFile(finding),
          name: innovationRow === null ? "" : (names.get(innovationRow) ?? ""),
        },
      };
    }),
  ]);
}
