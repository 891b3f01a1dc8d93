/** Texts about accepted findings and results compared. */
export const id = {
  "reviewPage.filter": "Tampilkan",
  "reviewPage.filter.open": "Terbuka ({count})",
  "reviewPage.filter.accepted": "Diterima dengan alasan ({count})",
  "reviewPage.filter.fresh": "Baru sejak {date} ({count})",
  "reviewPage.filter.still": "Masih terbuka sejak {date} ({count})",
  "reviewPage.filter.fixed": "Selesai sejak {date} ({count})",
  "reviewPage.chip.accepted": "Diterima dengan alasan",
  "reviewPage.chip.fresh": "Baru sejak hasil tersimpan",
  "reviewPage.chip.still": "Masih terbuka",
  "reviewPage.chip.fixed": "Selesai",
  "reviewPage.acceptedBehind": "{count} lagi sudah diterima; poinnya tetap hilang",
  "reviewPage.counts": "{count} temuan: {open} terbuka, {accepted} diterima dengan alasan",
  "reviewPage.nothing": "Tidak ada temuan di sini.",
  "reviewPage.allAccepted": "Tidak ada temuan terbuka. Yang diterima dengan alasan tetap dihitung pada indeks Bukti.",
  "reviewPage.unread": "Catatan penerimaan belum terbaca, jadi semua temuan tampil terbuka.",
  "reviewPage.damaged.exceptions":
    "Sebagian catatan penerimaan di buku kerja ini rusak, jadi temuannya tampil terbuka. Yang rusak tidak dihapus.",
  "reviewPage.damaged.runs":
    "Sebagian hasil tersimpan di buku kerja ini rusak, jadi tidak ikut dibandingkan. Yang rusak tidak dihapus.",

  "reviewPage.selected": "Temuan terpilih: {address}",
  "reviewPage.close": "Tutup temuan terpilih",
  "reviewPage.accept": "Terima dengan alasan…",
  "reviewPage.acceptAgain": "Terima lagi dengan alasan…",
  "reviewPage.reason": "Alasan menerima",
  "reviewPage.reasonHint": "Misalnya: berkas asli sudah diperiksa di kantor",
  "reviewPage.initials": "Paraf",
  "reviewPage.confirm": "Terima",
  "reviewPage.cancel": "Batal",
  "reviewPage.noScore":
    "Hanya catatan: klaim, indeks Bukti, dan poin tidak berubah, dan kementerian masih dapat menolaknya. Siapa pun yang membuka buku kerja dapat membacanya.",
  "reviewPage.acceptedOn": "Diterima {date}: {reason}",
  "reviewPage.acceptedBy": "Diterima {date} oleh {by}: {reason}",
  "reviewPage.changedOn": "Pernah diterima {date} ({reason}), tetapi isi selnya berubah sejak itu.",
  "reviewPage.changedBy": "Pernah diterima {date} oleh {by} ({reason}), tetapi isi selnya berubah sejak itu.",

  "reviewPage.orphans": "Penerimaan tanpa temuan ({count})",
  "reviewPage.orphansHint":
    "Temuannya tidak ada pada hitungan sekarang: sudah diperbaiki, atau tahun atau tabelnya lain. Catatannya disimpan sampai dihapus.",
  "reviewPage.removeOrphan": "Hapus catatan",
  "reviewPage.place": "{name}, {indicator}",
  "reviewPage.region": "Daerah dan tabel",

  "reviewPage.fixedList": "Temuan yang selesai",
  "reviewPage.fixedFoot": "{severity}, waktu itu {points} poin",
  "reviewPage.more": "Tampilkan {count} lagi",

  "reviewPage.run": "Sejak hasil tersimpan",
  "reviewPage.noRun":
    "Belum ada hasil tersimpan untuk {year}. Simpan hasil ini, dan nanti panel ini menunjukkan apa yang selesai, baru, dan masih terbuka.",
  "reviewPage.otherRules":
    "Hasil itu menurut {before}, yang sekarang menurut {now}; selisihnya bukan hanya dari isian.",
  "reviewPage.builtIn": "aturan bawaan",
  "reviewPage.runWhen": "Dibandingkan dengan {date} pukul {time}.",
  "reviewPage.progress": "{fixed} selesai, {fresh} baru, {still} masih terbuka.",
  "reviewPage.progressAccepted":
    "{fixed} selesai, {fresh} baru, {still} masih terbuka, {accepted} diterima dengan alasan.",
  "reviewPage.noList": "Daftar temuan hasil itu tidak disimpan lagi; yang dibandingkan hanya indeksnya.",
  "reviewPage.basis": "Indeks",
  "reviewPage.then": "Waktu itu",
  "reviewPage.now": "Sekarang",
  "reviewPage.difference": "Selisih",
  "reviewPage.none": "tidak ada",
  "reviewPage.seeFresh": "Lihat yang baru",
  "reviewPage.seeFixed": "Lihat yang selesai",
  "reviewPage.saveHint": "Hasil hanya disimpan bila diminta, di dalam buku kerja ini, paling banyak 20.",
} as const;
