/** Texts of the workbook that `iid template` and the ribbon create. */
export const template = {
  "template.guide.title": "Petunjuk pengisian Indeks Inovasi Daerah {year}",
  "template.guide.note":
    "Buku kerja ini dibaca langsung oleh add-in IID dan perintah iid; nama lembar dan judul kolom jangan diubah.",
  "template.guide.step1":
    "1. Isi lembar Profil dan SPD sekali untuk seluruh daerah, lalu daftar perangkat daerah pada lembar OPD.",
  "template.guide.step2":
    "2. Isi satu baris pada lembar Inovasi untuk setiap inovasi. Rancang bangun paling sedikit {words} kata.",
  "template.guide.step3":
    "3. Untuk tiap indikator pilih level 0 sampai 3, lalu tulis buktinya di kolom sebelahnya: nama berkas, tautan, atau data surat.",
  "template.guide.step4":
    "4. Beberapa bukti dalam satu sel dipisahkan dengan titik koma atau baris baru. Tulis nomor dan tanggal surat.",
  "template.guide.step5":
    "5. Inovasi yang belum akan dikirim diberi tanda Tidak pada kolom Diikutkan; lembar Ringkasan menghitung sisanya.",
  "template.guide.step6":
    "6. Peninjau: halaman Desk menambahkan kolom Level Desk di kanan tabel, berisi level yang diterima, misalnya 16=2; 24=0 (foto buram).",
  "template.guide.indicators": "Arti level dan bukti tiap indikator",
  "template.guide.indicatorsNote": "Diringkas dari pedoman; bunyi resmi ada pada surat yang disebut di lembar Profil.",
  "template.profile.title": "Profil daerah",
  "template.profile.note": "Tahun penilaian menentukan aturan yang dipakai lembar Ringkasan.",
  "template.spd.title": "Satuan Pemerintahan Daerah (SPD)",
  "template.spd.note": "Diisi sekali untuk satu daerah. Level yang tanpa bukti tidak bertahan saat validasi.",
  "template.innovations.title": "Daftar inovasi daerah",
  "template.innovations.note": "Satu baris satu inovasi. Setiap indikator punya kolom level (0-3) dan kolom bukti.",
  "template.departments.title": "Perangkat daerah",
  "template.departments.note": "Nama di sini menjadi pilihan pada kolom Perangkat Daerah; jumlahnya dihitung otomatis.",
  "template.history.title": "Riwayat Indeks Inovasi Daerah",
  "template.history.note":
    "Satu baris satu tahun, seperti diumumkan; tidak ada yang dihitung. Sebelum 2021 skornya jumlah tanpa batas atas, bukan 0-100.",
  "template.history.otherScale": "jumlah tanpa batas atas",
  "template.summary.title": "Ringkasan Indeks Inovasi Daerah",
  "template.summary.note":
    "Angka berubah saat isian berubah. Tanpa add-in IID, rumus di lembar ini menampilkan #NAME?.",
  "template.summary.asInserted":
    "Excel ini tidak menjalankan rumus IID. Angka di lembar ini dihitung saat disisipkan dan tidak ikut berubah; angka terbaru ada di panel IID.",
  "template.summary.inPane": "Rinciannya ada di panel IID, halaman Ringkasan.",
  "template.summary.parts": "Rincian indeks",
  "template.summary.participation": "Keikutsertaan",
  "template.summary.reported": "Perangkat daerah yang mengusulkan",
  "template.lists.title": "Daftar pilihan",
  "template.prompt.level": "1: {first}\n2: {second}\n3: {third}",
  "template.prompt.mandatory": "Wajib.\n1: {first}\n2: {second}\n3: {third}",
  "template.prompt.bases":
    "Pilih satu basis ukur dan isi nilainya pada dua kolom di samping. Batas level tiap basis ada di lembar Petunjuk.",
  "template.prompt.basesMandatory":
    "Wajib.\nPilih satu basis ukur dan isi nilainya pada dua kolom di samping. Batas level tiap basis ada di lembar Petunjuk.",
  "template.form.title": "Formulir inovasi daerah {year}: formulir {number}",
  "template.form.note":
    "Satu formulir satu inovasi. Isi dua kolom berwarna di kanan; pertanyaan di kolom JENIS ISIAN jangan diubah.",
  "template.form.profile": "A. PROFIL",
  "template.form.indicators": "B. INDIKATOR",
  "template.form.mandatory": "Wajib.",
  "template.form.stage": "Hanya {stage} yang dinilai.",
  "template.form.window": "Dinilai bila di antara {from} dan {to}.",
  "template.form.developed": "Perlu bila diterapkan sebelum {from}: pengembangan harus di antara {from} dan {to}.",
  "template.form.words": "Paling sedikit {words} kata.",
  "template.form.measured": "Pilih basis ukur dan isi nilainya di dua baris di bawah; levelnya mengikuti.",
  "template.form.promptBases": "Pilih basis ukur dan isi nilainya di dua baris di bawah; levelnya mengikuti.",
  "template.form.basis": "Pilih satu basis ukur. Batas level 1 | 2 | 3:",
  "template.form.measure": "Angka yang diukur menurut basis di atas.",
  "template.form.documents": "Data dukung: {documents}",
  "template.form.fileTypes": "Jenis berkas: {fileTypes}",
  "template.form.years": "Tahun dokumen: {years}",
  "template.form.guideNote":
    "Berkas ini dibaca kembali oleh Litbang; pertanyaan dan judul kolom formulir jangan diubah.",
  "template.form.step1":
    "1. Isi satu lembar Formulir untuk setiap inovasi. Lembar yang tidak dipakai dibiarkan kosong.",
  "template.form.step2": "2. Lengkapi profil di bagian A. Rancang bangun paling sedikit {words} kata.",
  "template.form.step3":
    "3. Untuk tiap indikator di bagian B pilih level 0 sampai 3, lalu tulis buktinya di sebelahnya: nama berkas, tautan, atau data surat.",
  "template.form.step4":
    "4. Beberapa bukti dalam satu sel dipisahkan dengan titik koma atau baris baru. Tulis nomor dan tanggal surat.",
  "template.form.step5":
    "5. Bila formulir kurang, salin lembar formulir kosong. Simpan, lalu kirim kembali berkas ini.",
  "template.field.nama": "Nama yang membedakan inovasi ini dari inovasi lain.",
  "template.field.opd": "Perangkat daerah yang memiliki inovasi ini.",
  "template.field.diikutkan": "Ya bila dilaporkan tahun ini, Tidak bila belum.",
  "template.field.tahapan": "Tahap inovasi sekarang.",
  "template.field.inisiator": "Siapa yang memulai inovasi ini.",
  "template.field.namaInisiator": "Nama orang atau unit yang memulai.",
  "template.field.klasifikasi": "Siapa yang menjalankan inovasi ini.",
  "template.field.jenis": "Digital bila berjalan dengan teknologi informasi, selain itu Non Digital.",
  "template.field.bentuk": "Bentuk inovasi daerah.",
  "template.field.tematik": "Tema nasional yang didukung.",
  "template.field.astaCita": "Nomor Asta Cita yang didukung.",
  "template.field.pkpn": "Klaster PKPN yang didukung.",
  "template.field.urusan": "Satu urusan pemerintahan yang paling sesuai.",
  "template.field.urusanLain": "Urusan lain yang tersentuh, dipisahkan dengan titik koma.",
  "template.field.koordinat": "Letak inovasi: garis lintang, garis bujur.",
  "template.field.ujiCoba": "Tanggal mulai diuji coba, tidak sesudah waktu penerapan.",
  "template.field.penerapan": "Tanggal mulai diterapkan.",
  "template.field.pengembangan": "Tanggal pengembangan terakhir, bila ada.",
  "template.field.rancangBangun":
    "Dasar hukum, permasalahan, isu strategis, metode pembaruan, keunggulan, dan cara kerja.",
  "template.field.tujuan": "Yang hendak dicapai.",
  "template.field.manfaat": "Yang dirasakan penerima inovasi.",
  "template.field.hasil": "Keadaan sesudah inovasi berjalan; sebut angkanya bila ada.",
  "template.field.anggaran": "Besar anggaran dalam rupiah, atau nama berkasnya.",
  "template.field.profilBisnis": "Nama berkas profil bisnis, bila ada.",
  "template.field.haki": "Nama berkas atau nomor HAKI, bila ada.",
  "template.field.penghargaan": "Penghargaan yang diterima, bila ada.",
  "template.error.title": "Isian di luar daftar",
  "template.error.level": "Level hanya 0, 1, 2, atau 3.",
  "template.error.list": "Isian {header} tidak ada dalam daftar formulir. Tetap dipakai?",
  "template.error.department": "Perangkat daerah ini belum ada di lembar OPD. Tetap dipakai?",
} as const;
