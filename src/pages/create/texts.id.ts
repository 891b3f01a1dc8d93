/** Texts of the page that inserts the template. */
export const id = {
  "create.heading": "Buat buku kerja",
  "create.intro":
    "Menyisipkan lembar kerja baru ke buku kerja yang terbuka menurut aturan {year}. Lembar yang sudah ada tidak diubah.",
  "create.sheets": "Lembar yang disisipkan ({count})",
  "create.sheet.profile": "Profil: nama daerah, tahun penilaian, penanggung jawab",
  "create.sheet.spd": "SPD: indikator daerah dengan level dan bukti",
  "create.sheet.innovations": "Inovasi: satu baris tiap inovasi, level dan bukti tiap indikator, daftar pilihan",
  "create.sheet.opd": "OPD: daftar perangkat daerah",
  "create.sheet.summary": "Ringkasan: indeks dengan rumus IID yang hidup",
  "create.sheet.history": "Riwayat: indeks tahun-tahun sebelumnya",
  "create.sheet.guide": "Petunjuk: cara mengisi, arti setiap level, dan bukti yang diminta",
  "create.sheet.lists": "Daftar: isi pilihan, tersembunyi",
  "create.noFormulas":
    "Excel ini tidak menjalankan rumus IID, jadi lembar yang disisipkan berisi angka saat itu, bukan rumus. Angka terbaru ada di panel. Perbarui Excel (Versi 2311 atau lebih baru), atau buka buku kerja di Excel untuk web.",
  "create.noAddresses":
    "Di Excel ini rumus IID tidak mengetahui letak rentangnya. Sertakan baris judul dalam setiap rentang, atau perbarui Excel.",
  "create.empty": "Kosong, siap diisi",
  "create.emptyHint": "Untuk mulai mengumpulkan usulan tahun ini.",
  "create.sample": "Dengan data contoh",
  "create.sampleHint": "40 inovasi rekaan Kabupaten Contoh dengan kesalahan yang lazim, untuk mencoba.",
  "create.forms": "Formulir untuk OPD",
  "create.formsHint":
    "Buku kerja baru berisi formulir kosong, satu lembar satu inovasi, dengan arti level dan bukti yang diminta. Yang terisi digabungkan lagi di halaman Gabungkan.",
  "create.formsCount": "Jumlah formulir",
  "create.formsDepartment": "Perangkat daerah",
  "create.formsNames": "Nama inovasi yang sudah diketahui, satu baris satu nama (boleh kosong)",
  "create.formsMake": "Buat {count} formulir",
  "create.formsProblem": "Isi bilangan bulat dari 1 sampai {most}; tiap nama mendapat satu formulir.",
  "create.formsFailed": "Formulir tidak dapat dibuat: {reason}",
  "create.undoHint": "Setelah disisipkan, langkah ini dapat dibatalkan dari bilah di atas.",
} as const;
