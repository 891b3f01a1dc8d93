import type { EvidenceRule } from "../../../rules/types";
import type { EvidenceCell, EvidencePiece } from "../../../workbook/types";
import type { FindingParams, Sighting } from "../../types";
import { excerpt } from "../excerpt";
import type { InnovationRow } from "../innovationRow";
import type { ClaimedCell } from "./claimedCells";
import type { CellVerdict, Reason } from "./judgeCell";

/** The checks, each for one way in which evidence fails to prove its level. */
export type RefusalCode =
  | "evidence-missing"
  | "evidence-placeholder"
  | "evidence-type"
  | "evidence-link-invalid"
  | "evidence-local-path"
  | "video-link";

/** From the reason a reader should see first to the one that says least. */
const CODES: readonly { reason: Reason; code: RefusalCode }[] = [
  { reason: "local-path", code: "evidence-local-path" },
  { reason: "type", code: "evidence-type" },
  { reason: "link", code: "evidence-link-invalid" },
  { reason: "placeholder", code: "evidence-placeholder" },
];

/** What is wrong with a cell: a code, the refused parts, and a lower severity when other evidence proves the level. */
interface Refusal {
  code: RefusalCode;
  params: FindingParams;
  atMost?: "warning";
}

type JudgedCell = Pick<ClaimedCell, "cell" | "pieces" | "rule" | "verdict">;

function items({ refusals }: CellVerdict, reason: Reason): string {
  if (refusals.length === 1) return excerpt(refusals[0]!.item);
  const ofReason = refusals.filter((refusal) => refusal.reason === reason);
  return excerpt(ofReason.map((refusal) => refusal.item).join("; "));
}

const NO_REFUSAL: readonly Refusal[] = [];

/** In the video form only a promise and a private path have a better name than "no usable video". */
function soleRefusal(
  verdict: CellVerdict,
  rule: EvidenceRule,
  cell: EvidenceCell,
  pieces: readonly EvidencePiece[],
): Refusal {
  const found = CODES.find(({ reason }) => verdict.refusals.some((refusal) => refusal.reason === reason));
  if (rule.form === "video" && found?.reason !== "local-path" && !pieces.every((piece) => piece.placeholder)) {
    return { code: "video-link", params: { value: excerpt(cell.raw) } };
  }
  if (!found) return { code: "evidence-missing", params: {} };
  return { code: found.code, params: { value: items(verdict, found.reason) } };
}

/** Everything that keeps an evidence cell, or a part of it, from proving the level. */
export function refusalsOf({ cell, pieces, rule, verdict }: JudgedCell): readonly Refusal[] {
  if (cell.blank || pieces.length === 0) return [{ code: "evidence-missing", params: {} }];
  if (verdict.accepted && verdict.refusals.length === 0) return NO_REFUSAL;
  if (!verdict.accepted) return [soleRefusal(verdict, rule, cell, pieces)];
  return CODES.filter(({ reason }) => verdict.refusals.some((refusal) => refusal.reason === reason)).map(
    ({ reason, code }) => ({ code, params: { value: items(verdict, reason) }, atMost: "warning" }),
  );
}

/** What is refused in the evidence of a row, by the check that tells it. */
export type RefusedByCheck = ReadonlyMap<RefusalCode, readonly Sighting[]>;

/** What is refused in the cells of a row that do not prove their level, or of which a part does not. */
export function refusedIn(cells: readonly ClaimedCell[]): RefusedByCheck {
  const refused = new Map<RefusalCode, Sighting[]>();
  for (const claimed of cells) {
    for (const { code, params, atMost } of refusalsOf(claimed)) {
      const sighting: Sighting = { column: claimed.cell.column, indicator: claimed.indicator.id, params };
      if (atMost !== undefined) sighting.atMost = atMost;
      const known = refused.get(code);
      if (known) known.push(sighting);
      else refused.set(code, [sighting]);
    }
  }
  return refused;
}

const NOTHING: readonly Sighting[] = [];

/** The cells of a row whose evidence is refused for the reason that a check tells. */
export function refusedAs(code: RefusalCode, { refused }: InnovationRow): readonly Sighting[] {
  return refused.get(code) ?? NOTHING;
}
