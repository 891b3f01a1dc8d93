/** Words that pane, functions and command line share. */
export const common = {
  "severity.error": "Salah",
  "severity.warning": "Perlu dicek",
  "severity.info": "Info",
  "status.siap": "Siap",
  "status.lengkapi": "Lengkapi",
  "status.tidakMemenuhi": "Tidak memenuhi",
  "basis.claimed": "Klaim",
  "basis.evidenced": "Bukti",
  "basis.strict": "Paling aman",
  "unit.points": "{points} poin",
} as const;
