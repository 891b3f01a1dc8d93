/** What mending a finding is worth. */
export const worth = {
  "worth.points": "{points} poin",
  "worth.upTo": "hingga {points} poin",
  "worth.together": "0 poin; bersama {count} temuan lain di baris ini: {points}",
  "worth.withProof": "0 poin; bersama buktinya: {points}",
  "worth.strict": "{points} poin pada Paling aman",
} as const;
