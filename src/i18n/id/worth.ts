/** What mending a finding is worth. */
export const worth = {
  "worth.points": "{points} poin",
  "worth.upTo": "hingga {points} poin",
  "worth.together": "0 poin; bersama {count} temuan lain di baris ini: {points}",
  "worth.withProof": "0 poin; bersama buktinya: {points}",
  "worth.strict": "{points} poin pada Paling aman",
  "worth.all.points": "{points} poin bila semua diperbaiki",
  "worth.all.upTo": "hingga {points} poin bila semua diperbaiki",
  "worth.all.together": "0 poin sendiri; {points} bila {count} temuan lain yang menghalangi ikut diperbaiki",
  "worth.all.withProof": "0 poin sendiri; bersama buktinya: {points}",
  "worth.all.strict": "{points} poin pada Paling aman bila semua dijawab",
  "worth.short.upTo": "s.d. {points}",
  "worth.short.together": "bersama {points}",
  "worth.short.strict": "aman {points}",
} as const;
