import type { worth as indonesian } from "../id/worth";

export const worth: Record<keyof typeof indonesian, string> = {
  "worth.points": "{points} points",
  "worth.upTo": "up to {points} points",
  "worth.together": "0 points; with {count} other findings in this row: {points}",
  "worth.withProof": "0 points; with its evidence: {points}",
  "worth.strict": "{points} points on the safest figure",
};
