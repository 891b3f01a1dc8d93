/** Why the evidenced index is lower than the claimed one. */
export const gapCauses = {
  "gapCause.stage": "Tahapan belum dinilai",
  "gapCause.date": "Waktu penerapan kosong atau di luar jendela",
  "gapCause.mandatory": "Indikator wajib kosong",
  "gapCause.level": "Tingkat atau kematangan tidak sah",
  "gapCause.cellError": "Sel berisi galat Excel",
  "gapCause.blank": "Bukti kosong",
  "gapCause.placeholder": "Bukti hanya janji (ada, menyusul)",
  "gapCause.fileType": "Jenis berkas tidak diterima",
  "gapCause.link": "Tautan tidak sah",
  "gapCause.privatePath": "Berkas di komputer pribadi",
  "gapCause.video": "Video tidak dapat dipakai",
  "gapCause.other": "Cacat lain menurut aturan sendiri",
  "gapCause.spd": "Bukti atau tingkat SPD",
  "gapCause.countScore": "Skor jumlah: inovasi tidak dihitung",
  "gapCause.basicServices": "Skor jumlah: pelayanan dasar kurang",
} as const;
