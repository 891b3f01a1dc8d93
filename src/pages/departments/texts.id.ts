/** Texts of the page about departments. */
export const id = {
  "departmentsPage.heading": "Perangkat daerah",
  "departmentsPage.noColumn":
    "Tabel inovasi tidak memiliki kolom perangkat daerah, jadi inovasi tidak dapat dikelompokkan menurut OPD.",
  "departmentsPage.participation": "Partisipasi",
  "departmentsPage.reported": "{reported} dari {listed} OPD pada daftar di lembar «{sheet}» mengusulkan inovasi.",
  "departmentsPage.match": "Samakan {count} nama",
  "departmentsPage.matchStep":
    "Nama ini tidak ada pada daftar, tetapi mungkin sama dengan salah satu isinya. Pilih yang dimaksud; pilihan disimpan bersama buku kerja. Selama belum disamakan, tidak ada OPD yang disebut belum mengusulkan.",
  "departmentsPage.matchName": "«{name}» ({innovations} inovasi) sama dengan:",
  "departmentsPage.sameAs": "{name} sama dengan {candidate}",
  "departmentsPage.notListed": "Bukan salah satunya",
  "departmentsPage.notListedOf": "{name} tidak ada pada daftar",
  "departmentsPage.matchAgain": "Samakan lagi dari awal",
  "departmentsPage.absent": "Belum mengusulkan ({count})",
  "departmentsPage.unlisted": "Mengusulkan, tetapi tidak ada pada daftar ({count})",
  "departmentsPage.noList":
    "Buku kerja ini tidak memiliki daftar OPD, jadi OPD yang belum mengusulkan tidak diketahui. Tambahkan lembar «OPD» dengan satu kolom nama perangkat daerah.",
  "departmentsPage.otherList":
    "Daftar pada lembar «{sheet}» tidak memuat satu pun OPD dari tabel inovasi, jadi tidak dipakai untuk menghitung partisipasi.",
  "departmentsPage.counted": "Hanya inovasi yang diikutkan yang dihitung. Nama OPD yang ditulis berbeda digabung.",
  "departmentsPage.ranking": "Peringkat",
  "departmentsPage.sort": "Urutkan menurut",
  "departmentsPage.by.lost": "Poin hilang",
  "departmentsPage.by.maturity": "Rata-rata kematangan",
  "departmentsPage.by.proved": "Bagian level terbukti",
  "departmentsPage.by.innovations": "Jumlah inovasi",
  "departmentsPage.by.name": "Nama OPD",
  "departmentsPage.rule":
    "Terbesar dulu, dihitung dari nilai sebelum dibulatkan. Nilai yang sama mendapat peringkat yang sama dan diurutkan menurut nama.",
  "departmentsPage.rank": "Peringkat {rank}",
  "departmentsPage.noOpd": "Tanpa OPD",
  "departmentsPage.innovations": "Inovasi",
  "departmentsPage.statuses": "{siap} siap, {lengkapi} lengkapi, {tidakMemenuhi} tidak memenuhi",
  "departmentsPage.maturity": "Kematangan",
  "departmentsPage.evidenced": "terbukti {value}",
  "departmentsPage.proved": "Level terbukti",
  "departmentsPage.provedOf": "{proved} dari {claimed}",
  "departmentsPage.lost": "Poin hilang",
  "departmentsPage.nothing": "Belum mengusulkan inovasi.",
  "departmentsPage.absentValue": "–",
  "departmentsPage.spellings": "Ditulis: {names}",
  "departmentsPage.findings": "Lihat temuan",
  "departmentsPage.findingsOf": "Lihat temuan {name}",
  "departmentsPage.desk": "Buka desk",
  "departmentsPage.deskOf": "Buka desk untuk {name}",
  "departmentsPage.more": "Tampilkan {count} lagi",
  "departmentsPage.noEvidence":
    "Tabel ini tidak memiliki kolom bukti, jadi level terbukti dan poin hilang belum dapat dihitung, dan status tidak melihat bukti.",
  "departmentsPage.noLevels": "Tabel ini rekap kematangan tanpa level tiap indikator.",
  "departmentsPage.sum":
    "Kematangan yang tidak terbukti dari semua OPD {maturity} + SPD {spd} + skor jumlah {countScore} = selisih klaim dan bukti {gap} poin indeks. SPD dan skor jumlah milik daerah, jadi tidak dibagi ke OPD.",
} as const;
