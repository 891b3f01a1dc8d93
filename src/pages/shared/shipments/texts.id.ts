/** What is said about how far the files of departments are. */
export const id = {
  "shipments.note.dikirim": "Catat {count} OPD sebagai dikirim",
  "shipments.note.kembali": "Catat {count} OPD sebagai kembali",
  "shipments.note.ditagih": "Catat {count} OPD sebagai ditagih",
  "shipments.noteHint": "Dicatat di lembar Pengiriman, dengan tanggal hari ini.",
  "shipments.noted": "Sudah dicatat di lembar Pengiriman.",
  "shipments.progress": "{sent} dikirim, {back} kembali, {asked} ditagih",
  "shipments.progressOf": "Berkas OPD yang sudah kembali",
  "shipments.notBack": "Belum kembali ({count})",
  "shipments.notBackLine": "{department}, dikirim {day}",
  "shipments.askedLine": "{department}, ditagih {day}",
};
