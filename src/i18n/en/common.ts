import type { common as source } from "../id/common";

export const common: Record<keyof typeof source, string> = {
  "severity.error": "Error",
  "severity.warning": "To check",
  "severity.info": "Info",
  "status.siap": "Ready",
  "status.lengkapi": "Complete it",
  "status.tidakMemenuhi": "Not eligible",
  "basis.claimed": "Claimed",
  "basis.strict": "Safest",
  "basis.evidenced": "Evidenced",
  "unit.points": "{points} points",
};
