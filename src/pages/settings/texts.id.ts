/** Texts of the settings page, and the assumption that a changed severity makes. */
export const id = {
  "settingsPage.heading": "Pengaturan",
  "settingsPage.workbook": "Buku kerja ini",
  "settingsPage.workbookHint": "Disimpan bersama buku kerja, jadi berlaku bagi siapa pun yang membukanya dengan IID.",
  "settingsPage.language": "Bahasa",
  "settingsPage.severity": "Keparahan temuan",
  "settingsPage.severityHint":
    "Hanya temuan “Salah” yang menurunkan indeks Bukti. Keparahan yang diturunkan menaikkan indeks Bukti di sini, tetapi tidak di kementerian. Setiap perubahan dicatat pada anggapan di Ringkasan.",
  "settingsPage.severityScope": "Berlaku untuk panel ini, rumus IID di buku kerja ini, dan setiap tahun penilaian.",
  "settingsPage.index": "Indeks Bukti sekarang: {points}",
  "settingsPage.noEvidence":
    "Indeks Bukti belum dapat dihitung: tabel tidak memiliki kolom bukti. Perubahan di sini belum terlihat pada angka.",
  "settingsPage.search": "Cari jenis temuan",
  "settingsPage.changed": "Diubah ({count})",
  "settingsPage.group": "{severity} menurut aturan ({count})",
  "settingsPage.found": "{count} jenis cocok",
  "settingsPage.asRules": "{severity} (aturan)",
  "settingsPage.by": "Menurut aturan: {severity}",
  "settingsPage.reset": "Kembalikan semua ke aturan",
  "settingsPage.noRules": "Keparahan temuan tampil setelah aturan tahun ini terbaca.",
  "settingsPage.device": "Komputer ini",
  "settingsPage.deviceHint":
    "Hanya diingat di komputer ini, tidak ikut buku kerja; begitu juga halaman yang terakhir dibuka. Yang 90 hari tidak dipakai dilupakan sendiri. Di komputer bersama, tekan Lupakan sebelum pergi.",
  "settingsPage.folder": "Folder bukti terakhir: {name}",
  "settingsPage.initials": "Paraf pemeriksa: {initials}",
  "settingsPage.noKeys": "Pintasan papan ketik di halaman Desk dimatikan",
  "settingsPage.pane": "Saringan, percobaan, dan isian yang belum disimpan dari buku kerja: {names}",
  "settingsPage.nothingKept": "Belum ada yang diingat.",
  "settingsPage.forget": "Lupakan",
  "settingsPage.forgotten": "Sudah dilupakan.",
  "settingsPage.send": "Sebelum dikirim",
  "settingsPage.sendRemoves":
    "Yang dihapus dari buku kerja: alasan, tanggal, dan paraf pada temuan yang diterima; hasil yang disimpan untuk perbandingan; kolom Alasan diterima di lembar Temuan. Dapat dibatalkan selama panel terbuka.",
  "settingsPage.sendKeeps":
    "Yang tetap: lembar dan kolom yang terlihat (desk, Temuan, Rencana, Laporan, surat), tahun, keparahan, arti kolom, dan aturan sendiri. Hapus sendiri yang tidak untuk penerima.",
  "settingsPage.sendNow": "Sekarang tersimpan: {exceptions} penerimaan ({initials}) dan {runs} hasil.",
  "settingsPage.sendNoInitials": "tanpa paraf",
  "settingsPage.privacy": "Apa yang disimpan, dan di mana",
  "settingsPage.inWorkbook": "Di dalam buku kerja",
  "settingsPage.inWorkbookHint": "Ikut ke mana pun berkas itu pergi; siapa pun yang membukanya dapat membacanya.",
  "settingsPage.inWorkbookReview":
    "Temuan yang diterima: alasan, tanggal, paraf. Hasil yang disimpan: tanggal, indeks, temuan.",
  "settingsPage.inWorkbookChoices":
    "Pilihan: tahun, bahasa, keparahan, arti kolom, jawaban atas pertanyaan, pilihan Rencana, aturan sendiri.",
  "settingsPage.inWorkbookId":
    "Tanda pengenal: angka acak yang membedakan dua berkas bernama sama. Dibuat saat ada isian yang perlu diingat.",
  "settingsPage.onComputer": "Di komputer ini, selama 90 hari sejak terakhir dipakai",
  "settingsPage.onComputerDrafts":
    "Catatan dan keputusan yang belum disimpan ke lembar, saringan, dan percobaan, terpisah menurut buku kerja.",
  "settingsPage.onComputerOthers": "Paraf pemeriksa dan nama folder bukti; bukan isi berkasnya.",
  "settingsPage.elsewhere": "Di tempat lain",
  "settingsPage.glossary": "Daftar istilah ({count})",
  "settingsPage.pages": "Bantuan dan ketentuan",
  "settingsPage.pagesHint": "Terbuka di peramban, di luar panel ini.",
  "settingsPage.pages.help": "Bantuan: bila sesuatu tidak jalan",
  "settingsPage.pages.guide": "Panduan pemakaian, dengan gambar",
  "settingsPage.pages.privacy": "Privasi: apa yang disimpan, dan di mana",
  "settingsPage.pages.terms": "Ketentuan dan lisensi",
  "settingsPage.version": "Versi {version} ({date})",
  "settingsPage.rules": "Aturan yang dipakai: {year}. {basis}",
  "settingsPage.rulesWithin": "Aturan setiap tahun diperbarui bersama versi panel ini.",
  "settingsPage.news": "Yang baru pada versi ini",
  "settingsPage.local":
    "Tidak ada yang dikirim keluar dari komputer ini: isi buku kerja, berkas bukti, dan pengaturan dibaca dan dihitung di sini saja.",
} as const;
