import { REPLICATION } from "../../library/replication";
import { indicatorOf, valueOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";

/** What the rules of a year ask for 31 Replikasi, as sentences for the foot of the document. Always Indonesian, as it is. */
export function replicationRules(rules: RuleSet): string[] {
  const indicator = indicatorOf(rules, REPLICATION);
  if (!indicator) return [];
  const levels = valueOf(indicator.levels);
  const evidence = indicator.evidence ? valueOf(indicator.evidence) : null;
  const head = `Aturan ${rules.year}, indikator ${indicator.key} ${indicator.name}`;
  const named = levels ? levels.map((level, at) => `level ${at + 1}: ${level}`).join("; ") : "level belum diketahui";
  const documents = evidence?.documents.length
    ? evidence.documents.join("; ")
    : "aturan tidak menyebut jenis dokumennya";
  const types = evidence?.fileTypes?.length ? `, berkas ${evidence.fileTypes.join(", ")}` : "";
  const pieces = evidence?.pieces ? " Satu dokumen untuk setiap daerah." : "";
  const letter =
    evidence?.form === "letter" ? " Setelah ditandatangani, catat nomor, tanggal, dan tentang di kolom bukti." : "";
  return [`${head}. ${named}.`, `Bukti: ${documents}${types}.${pieces}${letter}`];
}
