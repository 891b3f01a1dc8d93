import type { ColumnRole } from "../../types";
import type { ColumnKind } from "./kinds";

/** What a column may be, and how surely. */
export interface ClaimColumn {
  index: number;
  role: ColumnRole;
  certainty: number;
}

/**
 * Gives second columns of evidence their role: *Link* beside *Dokumen* leads to the same papers. One that follows levels, or
 * is of another year, belongs to another block of columns.
 * @param given the roles of the columns so far
 */
export function addLinkColumns(
  claims: readonly ClaimColumn[],
  drafts: readonly { kind: ColumnKind | null }[],
  away: readonly number[],
  given: Map<number, ClaimColumn>,
): void {
  const levels = claims.filter(({ role }) => role.kind === "level" || role.kind === "score");
  const linked = new Set<string>();
  for (const claim of claims) {
    const { index, role } = claim;
    if (role.kind !== "evidence" || drafts[index]!.kind !== "evidence" || given.has(index)) continue;
    const { indicator } = role;
    const first = [...given.values()].find(({ role: one }) => one.kind === "evidence" && one.indicator === indicator)!;
    const [left, right] = [first, claim].sort((a, b) => a.index - b.index) as [ClaimColumn, ClaimColumn];
    const isApart = levels.some((level) => level.index > left.index && level.index < right.index);
    if (isApart || away[left.index] !== away[right.index] || linked.has(indicator)) continue;
    linked.add(indicator);
    given.set(left.index, { ...left, role });
    given.set(right.index, { ...right, role: { kind: "link", indicator } });
  }
}
