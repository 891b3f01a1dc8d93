import { toHundredths, type AnyBasis } from "../scoring/index";
import type { Analysis } from "./types";

/** The SPD score in hundredths on every basis; 0 where it is not known. */
export function spdScoresOf({ claimed, evidenced, strict }: Analysis): Record<AnyBasis, number> {
  const of = (spd: number | null | undefined): number => toHundredths(spd ?? 0);
  return { claimed: of(claimed.spd), evidenced: of(evidenced?.spd), strict: of(strict?.spd) };
}
