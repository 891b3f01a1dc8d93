import { SHARED_DOCUMENTS } from "../checks/shared/evidence/sharedDocuments";
import { excerpt, shortPath, type Report } from "./findings";
import type { EvidenceReference, FileFacts, MatchedReference } from "./types";

interface Use {
  reference: EvidenceReference;
  path: string;
}

/** Whether two cells use copies of one file for two things. One file named twice is `evidence-reused`, not a copy. */
function clash(a: Use, b: Use): boolean {
  if (a.path === b.path) return false;
  const sameIndicator = a.reference.indicator === b.reference.indicator;
  if (a.reference.row === b.reference.row && a.reference.sheet === b.reference.sheet) return !sameIndicator;
  return !(sameIndicator && SHARED_DOCUMENTS.has(a.reference.indicator ?? ""));
}

/** file-same-content: copies under other names in two innovations or indicators, said at both. */
export function sameContent(
  matches: readonly MatchedReference[],
  facts: ReadonlyMap<string, FileFacts>,
): { reference: EvidenceReference; report: Report }[] {
  const groups = new Map<string, Use[]>();
  for (const { reference, file } of matches) {
    const hash = file && reference.judged ? facts.get(file.path)?.hash : null;
    if (!file || !hash) continue;
    const group = groups.get(hash);
    if (group) group.push({ reference, path: file.path });
    else groups.set(hash, [{ reference, path: file.path }]);
  }
  return [...groups.values()].flatMap((uses) =>
    uses.flatMap((use) => {
      const other = uses.find((candidate) => clash(use, candidate));
      if (!other) return [];
      const { reference } = other;
      const report: Report = {
        code: "file-same-content",
        path: use.path,
        params: {
          value: shortPath(use.path),
          otherFile: shortPath(other.path),
          otherRow: reference.row,
          other: excerpt(reference.innovation?.name ?? ""),
          otherIndicator: reference.indicator ?? "",
        },
      };
      return [{ reference: use.reference, report }];
    }),
  );
}
