/** Texts about an evidence folder beside its findings, shown by the pane and by the command line. */
export const evidenceFiles = {
  "evidenceFile.heading": "Berkas bukti di {folder}: {files} berkas, {matched} nama cocok, {missing} tidak ditemukan.",
  "evidenceFile.pdfs": "{count} PDF terbuka, jumlah halamannya {pages}.",
  "evidenceFile.index": "Dengan berkas di folder ini: Bukti {evidenced}, Paling aman {strict}.",
  "evidenceFile.none": "Tidak ada temuan pada berkas bukti.",
  "evidenceFile.progress": "{done} dari {total} berkas bukti",
  "evidenceFile.notFolder": "--evidence: “{folder}” bukan folder yang dapat dibaca ({reason}).",
} as const;
