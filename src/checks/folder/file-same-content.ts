import { SHARED_DOCUMENTS } from "../shared/evidence/sharedDocuments";
import { excerpt } from "../shared/excerpt";
import { shortPath } from "../shared/files/shortPath";
import type { EvidenceReference } from "../shared/files/types";
import type { FileCheck } from "../types";

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

/**
 * Copies under other names in two innovations or indicators make a reviewer doubt both, as one file in two cells does
 * (evidence-reused); said at both.
 */
export const check = {
  code: "file-same-content",
  order: 710,
  scope: "file",
  severity: "warning",
  effect: "level",
  cause: "other",
  mend: "document",
  sources: [],
  run({ matches, facts }) {
    const groups = new Map<string, Use[]>();
    for (const { reference, file } of matches) {
      const hash = file && facts.get(file.path)?.hash;
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
        const params = {
          value: shortPath(use.path),
          otherFile: shortPath(other.path),
          otherRow: reference.row,
          other: excerpt(reference.innovation?.name ?? ""),
          otherIndicator: reference.indicator ?? "",
        };
        return [{ reference: use.reference, path: use.path, params }];
      }),
    );
  },
} satisfies FileCheck;
