import type { worth as indonesian } from "../id/worth";

export const worth: Record<keyof typeof indonesian, string> = {
  "worth.points": "{points} points",
  "worth.upTo": "up to {points} points",
  "worth.together": "0 points; with {count} other findings in this row: {points}",
  "worth.withProof": "0 points; with its evidence: {points}",
  "worth.strict": "{points} points on the safest figure",
  "worth.all.points": "{points} points when all are mended",
  "worth.all.upTo": "up to {points} points when all are mended",
  "worth.all.together": "0 points alone; {points} when {count} other findings in the way are mended too",
  "worth.all.withProof": "0 points alone; with the evidence: {points}",
  "worth.all.strict": "{points} points on the safest figure when all are settled",
  "worth.short.upTo": "up to {points}",
  "worth.short.together": "with others {points}",
  "worth.short.strict": "safest {points}",
};
