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
  "template.summary.reported": "Perangkat daerah yang melapor",
  "template.lists.title": "Daftar pilihan",
  "template.prompt.level": "1: {first}\n2: {second}\n3: {third}",
  "template.prompt.mandatory": "Wajib.\n1: {first}\n2: {second}\n3: {third}",
  "template.prompt.bases":
    "Pilih satu basis ukur dan isi nilainya pada dua kolom di samping. Batas level tiap basis ada di lembar Petunjuk.",
  "template.prompt.basesMandatory":
    "Wajib.\nPilih satu basis ukur dan isi nilainya pada dua kolom di samping. Batas level tiap basis ada di lembar Petunjuk.",
  "template.error.title": "Isian di luar daftar",
  "template.error.level": "Level hanya 0, 1, 2, atau 3.",
  "template.error.list": "Isian {header} tidak ada dalam daftar formulir. Tetap dipakai?",
  "template.error.department": "Perangkat daerah ini belum ada di lembar OPD. Tetap dipakai?",
} as const;
