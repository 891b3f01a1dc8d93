import { measureFindings } from "./measureFindings";
import { readingFindings } from "./readingFindings";

/** Texts of the findings: `<code>.title`, `<code>.message` (what is wrong), `<code>.fix` (how to mend it). */
export const findings = {
  ...measureFindings,
  ...readingFindings,

  "basic-services.title": "Cakupan pelayanan dasar",
  "basic-services.message":
    "Baru {covered} dari {of} urusan wajib pelayanan dasar yang tercakup; syaratnya paling sedikit {required}. Selama belum terpenuhi, skor jumlah inovasi bernilai 0.",
  "basic-services.fix": "Tambahkan inovasi dengan urusan utama dari daftar yang belum tercakup: {missing}.",

  "spd-level-invalid.title": "Tingkat SPD tidak dikenal",
  "spd-level-invalid.message": "Tingkat “{value}” pada SPD {indicator} bukan 0, 1, 2, atau 3, sehingga dihitung 0.",
  "spd-level-invalid.fix": "Isi tingkat dengan angka 1, 2, atau 3; kosongkan bila belum ada.",

  "spd-evidence-missing.title": "Bukti SPD belum ada",
  "spd-evidence-missing.message": "SPD {indicator} sudah diberi tingkat, tetapi buktinya masih kosong.",
  "spd-evidence-missing.fix": "Cantumkan nama berkas atau tautan {documents} yang membuktikan tingkat tersebut.",

  "spd-evidence-placeholder.title": "Bukti SPD baru berupa janji",
  "spd-evidence-placeholder.message": "Isi “{value}” pada bukti SPD {indicator} belum menunjukkan dokumen apa pun.",
  "spd-evidence-placeholder.fix": "Ganti dengan nama berkas atau tautan {documents} yang sudah ada.",

  "column-missing.title": "Kolom tidak ditemukan",
  "column-missing.message": "Tabel ini tidak memiliki {count} kolom yang diminta formulir: {columns}.",
  "column-missing.fix":
    "Tambahkan kolom tersebut, atau sesuaikan judul kolom yang sudah ada agar dikenali, supaya isinya ikut diperiksa.",

  "name-missing.title": "Nama inovasi kosong",
  "name-missing.message": "Baris {row} berisi data, tetapi nama inovasinya kosong sehingga tidak dihitung.",
  "name-missing.fix": "Isi nama inovasi, atau hapus baris ini bila memang bukan inovasi.",

  "level-invalid.title": "Tingkat tidak dikenal",
  "level-invalid.message": "Tingkat “{value}” pada indikator {indicator} bukan 0, 1, 2, atau 3, sehingga dihitung 0.",
  "level-invalid.fix":
    "Isi tingkat dengan angka 1, 2, atau 3, atau centang satu tingkat saja; kosongkan bila indikator belum terpenuhi.",

  "cell-error.title": "Sel berisi kesalahan rumus",
  "cell-error.message": "Sel pada kolom “{header}” menampilkan {value}, sehingga isinya tidak dapat dibaca.",
  "cell-error.fix": "Perbaiki rumusnya, atau ketik langsung nilai yang benar.",

  "maturity-invalid.title": "Kematangan tidak sah",
  "maturity-invalid.message": "Kematangan “{value}” bukan angka antara 0 dan {max}.",
  "maturity-invalid.fix": "Isi jumlah skor 20 indikator inovasi ini, yaitu angka 0 sampai {max}.",

  "maturity-differs.title": "Kematangan berbeda dari tingkatnya",
  "maturity-differs.message":
    "Kematangan tertulis {value}, sedangkan jumlah bobot x tingkat adalah {sum}. Yang dipakai adalah {sum}.",
  "maturity-differs.fix": "Perbarui angka kematangan, atau periksa kembali tingkat yang diisi.",

  "mandatory-missing.title": "Indikator wajib belum diisi",
  "mandatory-missing.message":
    "Indikator wajib {indicator} belum diberi tingkat, sehingga inovasi ini tidak dapat dinilai.",
  "mandatory-missing.fix": "Isi tingkatnya dan siapkan {documents} ({types}).",

  "stage-not-scored.title": "Tahapan tidak dinilai",
  "stage-not-scored.message": "{stagePhrase}; yang dinilai hanya tahap {stage}.",
  "stage-not-scored.fix":
    "Pilih {stage} bila inovasi sudah diterapkan; bila belum, tunda pengusulannya ke tahun berikutnya.",

  "date-unreadable.title": "Tanggal tidak terbaca",
  "date-unreadable.message": "Isi “{value}” pada kolom “{header}” tidak terbaca sebagai tanggal.",
  "date-unreadable.fix": "Tulis tanggal lengkap, misalnya 12/03/2024 atau 12 Maret 2024.",

  "date-missing.title": "Tanggal belum diisi",
  "date-missing.message": "{field} belum diisi.",
  "date-missing.fix": "Isi tanggal lengkap sesuai dokumen, misalnya 12/03/2024.",

  "date-after-window.title": "Penerapan setelah rentang penilaian",
  "date-after-window.message": "Waktu penerapan {date} melewati batas penilaian {to}.",
  "date-after-window.fix":
    "Periksa tanggalnya. Bila benar, inovasi ini baru dapat diusulkan pada tahun penilaian berikutnya.",

  "date-before-window.title": "Penerapan sebelum rentang penilaian",
  "date-before-window.message":
    "Waktu penerapan {date} mendahului {from}, dan tidak ada tanggal pengembangan antara {from} dan {to}.",
  "date-before-window.fix":
    "Periksa tanggalnya. Bila inovasi dikembangkan antara {from} dan {to}, isi tanggal pengembangannya.",

  "trial-after-application.title": "Uji coba setelah penerapan",
  "trial-after-application.message": "Waktu uji coba {date} lebih akhir daripada waktu penerapan {application}.",
  "trial-after-application.fix": "Periksa kedua tanggal; mungkin tertukar.",

  "development-before-application.title": "Pengembangan sebelum penerapan",
  "development-before-application.message": "Tanggal pengembangan {date} mendahului waktu penerapan {application}.",
  "development-before-application.fix":
    "Periksa kedua tanggal; pengembangan adalah pembaruan setelah inovasi diterapkan.",

  "design-too-short.title": "Rancang bangun terlalu pendek",
  "design-too-short.message": "Rancang bangun baru {count} kata; formulir meminta paling sedikit {limit} kata.",
  "design-too-short.fix":
    "Lengkapi dasar hukum, permasalahan, isu strategis, metode pembaharuan, keunggulan, dan tahapan kerja inovasi.",

  "field-missing.title": "Isian wajib kosong",
  "field-missing.message": "{field} belum diisi, padahal wajib.",
  "field-missing.fix": "Isi kolom “{header}”. {choices}",

  "value-not-listed.title": "Isian tidak ada dalam daftar",
  "value-not-listed.message": "Isi “{value}” tidak ada dalam daftar pilihan {field}.",
  "value-not-listed.fix": "{suggested}{choices}",

  "affair-unknown.title": "Urusan tidak dikenal",
  "affair-unknown.message": "Urusan “{value}” tidak ada dalam daftar {of} urusan.",
  "affair-unknown.fix": "{suggested}Tulis urusan utama seperti dalam daftar {of} urusan pemerintahan.",

  "duplicate-name.title": "Nama inovasi ganda",
  "duplicate-name.message": "Nama “{value}” juga dipakai pada baris {rows}.",
  "duplicate-name.fix": "Bila inovasinya sama, pertahankan satu baris; bila berbeda, bedakan namanya.",

  "evidence-missing.title": "Bukti belum ada",
  "evidence-missing.message": "Indikator {indicator} sudah diberi tingkat, tetapi buktinya masih kosong.",
  "evidence-missing.fix": "Siapkan {documents} ({types}).",

  "evidence-placeholder.title": "Bukti baru berupa janji",
  "evidence-placeholder.message": "Isi “{value}” pada bukti {indicator} belum menunjukkan dokumen apa pun.",
  "evidence-placeholder.fix": "Ganti dengan nama berkas, tautan, atau data surat: {documents} ({types}).",

  "evidence-type.title": "Jenis berkas ditolak",
  "evidence-type.message": "“{value}” tidak diterima sebagai bukti {indicator}.",
  "evidence-type.fix": "Gunakan {types}: {documents}.",

  "evidence-link-invalid.title": "Tautan tidak sah",
  "evidence-link-invalid.message": "Tautan “{value}” pada bukti {indicator} tidak dapat dibuka sebagai alamat web.",
  "evidence-link-invalid.fix":
    "Salin ulang tautan lengkap yang diawali https://, atau cantumkan {documents} ({types}).",

  "evidence-local-path.title": "Bukti hanya ada di komputer sendiri",
  "evidence-local-path.message":
    "Bukti {indicator} “{value}” hanya ada di komputer atau jaringan sendiri, sehingga tidak dapat dibuka penilai.",
  "evidence-local-path.fix": "Unggah berkasnya, lalu cantumkan nama berkas atau tautan https: {documents} ({types}).",

  "video-link.title": "Video belum dapat dipakai",
  "video-link.message": "“{value}” bukan tautan video yang sah dan bukan berkas video ({indicator}).",
  "video-link.fix": "Cantumkan {types} yang terbuka untuk umum: {documents}.",

  "letter-incomplete.title": "Data surat belum lengkap",
  "letter-incomplete.message": "Bukti {indicator} “{value}” belum memuat {missing}.",
  "letter-incomplete.fix":
    "Tulis jenis surat, nomor, tanggal, dan perihalnya; bukti yang diminta: {documents} ({types}).",

  "letter-file-only.title": "Surat hanya berupa berkas",
  "letter-file-only.message":
    "{count} sel bukti {indicator} hanya berisi berkas atau tautan, misalnya “{value}”; formulir juga meminta nomor, tanggal, dan perihal surat.",
  "letter-file-only.fix":
    "Tambahkan data suratnya, misalnya: SK Bupati Nomor 188/45/2024 tanggal 12 Maret 2024 tentang Tim Inovasi.",

  "evidence-no-file.title": "Dokumen tanpa berkas",
  "evidence-no-file.message": "Bukti {indicator} “{value}” belum menyebut berkas atau tautan.",
  "evidence-no-file.fix": "Tambahkan nama berkas atau tautannya: {documents} ({types}).",

  "evidence-reused.title": "Bukti dipakai dua kali",
  "evidence-reused.message": "Bukti {indicator} “{value}” juga dipakai pada baris {otherRow}, inovasi “{other}”.",
  "evidence-reused.fix":
    "Pastikan bukti ini memuat nama kedua inovasi; bila tidak, siapkan bukti tersendiri untuk tiap inovasi.",

  "evidence-without-level.title": "Bukti tanpa tingkat",
  "evidence-without-level.message": "Bukti {indicator} sudah ada, tetapi tingkatnya kosong sehingga dihitung 0.",
  "evidence-without-level.fix": "Isi tingkat 1, 2, atau 3 sesuai bukti “{value}”.",

  "spd-row-missing.title": "Baris SPD tidak ada",
  "spd-row-missing.message": "Tabel SPD belum memuat {count} dari {of} baris, sehingga bernilai 0: {columns}.",
  "spd-row-missing.fix": "Tambahkan baris tersebut beserta tingkat dan buktinya.",

  "below-divisor.title": "Inovasi kurang dari pembagi",
  "below-divisor.message":
    "Baru ada {count} inovasi, sedangkan pembaginya paling sedikit {divisor}. Indeks klaim lebih rendah {lost} poin daripada bila dibagi {count}.",
  "below-divisor.fix":
    "Tambahkan inovasi yang memenuhi syarat; setiap tambahan sampai {divisor} tidak mengubah pembagi.",

  "opd-spelling.title": "Nama perangkat daerah tidak seragam",
  "opd-spelling.message":
    "“{value}” tampaknya sama dengan “{suggestion}”, sehingga terhitung sebagai dua perangkat daerah.",
  "opd-spelling.fix": "Tulis “{suggestion}” pada kolom “{header}” bila memang sama.",

  "opd-absent.title": "Perangkat daerah tanpa inovasi",
  "opd-absent.message": "Belum ada inovasi dari {count} dari {of} perangkat daerah dalam daftar: {names}.",
  "opd-absent.fix": "Mintalah paling sedikit satu inovasi dari setiap perangkat daerah, atau perbarui daftarnya.",

  "similar-name.title": "Nama inovasi hampir sama",
  "similar-name.message": "Nama “{value}” {percent}% sama dengan “{other}” pada baris {otherRow}.",
  "similar-name.fix": "Bila inovasinya sama, pertahankan satu baris; bila berbeda, bedakan namanya.",

  "similar-design.title": "Rancang bangun hampir sama",
  "similar-design.message": "Rancang bangun “{value}” sekitar {percent}% sama dengan “{other}” pada baris {otherRow}.",
  "similar-design.fix":
    "Bila inovasinya sama, pertahankan satu baris; bila berbeda, tulis rancang bangun masing-masing.",

  "level-uniform.title": "Semua inovasi bertingkat sama",
  "level-uniform.message": "Semua {count} inovasi bertingkat {level} pada: {columns}.",
  "level-uniform.fix":
    "Pastikan setiap tingkat diisi menurut buktinya, bukan disalin ke bawah; penilai biasanya menanyakannya.",

  "date-uniform.title": "Tanggal penerapan seragam",
  "date-uniform.message": "{count} dari {of} inovasi memakai tanggal penerapan {date}.",
  "date-uniform.fix": "Isi tanggal penerapan masing-masing inovasi menurut dokumennya.",

  "affair-repeated.title": "Urusan ditulis dua kali",
  "affair-repeated.message":
    "Urusan “{value}” sudah menjadi urusan utama, tetapi ditulis lagi sebagai urusan beririsan.",
  "affair-repeated.fix":
    "Hapus “{value}” dari kolom “{header}”, atau ganti dengan urusan lain yang benar-benar beririsan.",

  "affair-only-beside.title": "Pelayanan dasar hanya beririsan",
  "affair-only-beside.message":
    "Urusan pelayanan dasar “{value}” hanya menjadi urusan beririsan (baris {rows}), sehingga belum dihitung tercakup.",
  "affair-only-beside.fix":
    "Bila salah satu inovasi itu terutama melayani urusan “{value}”, jadikan urusan utamanya; bila tidak, siapkan inovasi lain.",

  "reported-before.title": "Sudah beberapa kali dilaporkan",
  "reported-before.message":
    "Inovasi ini sudah dilaporkan tahun {years}; dengan tahun {year} menjadi {count} kali. Pada 2024 satu inovasi dibatasi dua kali; aturan tahun lain belum diketahui.",
  "reported-before.fix":
    "Pastikan inovasi ini masih boleh dilaporkan dan kematangannya meningkat sejak laporan terakhir.",

  "digital-by-hand.title": "Digital, tetapi manual",
  "digital-by-hand.message": "Jenis inovasi “{value}”, tetapi indikator {indicator} bertingkat {level}: {text}.",
  "digital-by-hand.fix": "Periksa jenis inovasi dan tingkat indikator ini; salah satunya tidak sesuai.",

  "non-digital-online.title": "Non digital, tetapi daring",
  "non-digital-online.message": "Jenis inovasi “{value}”, tetapi indikator {indicator} bertingkat {level}: {text}.",
  "non-digital-online.fix": "Periksa jenis inovasi dan tingkat indikator ini; salah satunya tidak sesuai.",

  "evidence-too-few.title": "Bukti kurang dari tingkatnya",
  "evidence-too-few.message":
    "Indikator {indicator} bertingkat {level} memerlukan {needed} bukti terpisah, baru terbaca {count}.",
  "evidence-too-few.fix": "Tambahkan bukti lainnya, masing-masing pada baris sendiri: {documents} ({types}).",

  "evidence-year.title": "Tahun bukti di luar ketentuan",
  "evidence-year.message": "Bukti {indicator} “{value}” bertahun {year}, di luar tahun yang diakui ({span}).",
  "evidence-year.fix": "Gunakan dokumen dari tahun yang diakui ({span}), atau turunkan tingkatnya.",

  "document-below-level.title": "Jenis dokumen di bawah tingkatnya",
  "document-below-level.message": "Indikator {indicator} bertingkat {level}, tetapi “{value}” {shown}.",
  "document-below-level.fix":
    "Siapkan dokumen yang sesuai dengan tingkat {level}, atau turunkan tingkatnya menjadi {proven}.",

  "link-private.title": "Tautan tampaknya tertutup",
  "link-private.message": "Tautan “{value}” pada bukti {indicator} tampaknya hanya dapat dibuka pemiliknya.",
  "link-private.fix": "Buka aksesnya untuk siapa saja yang memiliki tautan, lalu tempel tautan dari tombol Bagikan.",

  "link-insecure.title": "Tautan tanpa https",
  "link-insecure.message":
    "Tautan “{value}” pada bukti {indicator} tidak memakai https, sehingga peramban dapat memperingatkan penilai.",
  "link-insecure.fix": "Gunakan alamat https bila tersedia.",

  "video-too-long.title": "Video terlalu lama",
  "video-too-long.message": "Video {indicator} berdurasi {minutes} menit; paling lama {limit} menit.",
  "video-too-long.fix": "Pendekkan video menjadi paling lama {limit} menit, atau perbaiki durasi yang tertulis.",

  "finding.and": "dan",
  "finding.or": "atau",
  "finding.files": "berkas {types}",
  "finding.shownLevel": "menunjukkan tingkat {proven}",
  "finding.shownNone": "belum mencapai tingkat mana pun",
  "finding.anyFile": "berkas apa pun",
  "finding.link": "tautan",
  "finding.anyDocument": "dokumen pendukung",
  "finding.suggested": "Mungkin maksudnya “{suggestion}”. ",
  "finding.choices": "Pilihan yang tersedia: {values}.",
  "finding.stageBlank": "Tahapan belum diisi",
  "finding.stageOther": "Tahapan inovasi ini “{value}”",
  "finding.between": "{first} sampai {last}",
  "finding.until": "paling akhir {last}",
  "finding.missing.number": "nomor surat",
  "finding.missing.date": "tanggal atau tahun surat",
  "finding.column.level": "tingkat {indicator}",
  "finding.column.evidence": "bukti {indicator}",

  "finding.field.nama": "Nama inovasi",
  "finding.field.tahapan": "Tahapan",
  "finding.field.inisiator": "Inisiator",
  "finding.field.namaInisiator": "Nama inisiator",
  "finding.field.klasifikasi": "Klasifikasi",
  "finding.field.jenis": "Jenis inovasi",
  "finding.field.bentuk": "Bentuk inovasi",
  "finding.field.tematik": "Tematik",
  "finding.field.astaCita": "Asta Cita",
  "finding.field.pkpn": "Klaster PKPN",
  "finding.field.urusan": "Urusan utama",
  "finding.field.ujiCoba": "Waktu uji coba",
  "finding.field.penerapan": "Waktu penerapan",
  "finding.field.pengembangan": "Waktu pengembangan",
  "finding.field.rancangBangun": "Rancang bangun",
  "finding.field.tujuan": "Tujuan",
  "finding.field.manfaat": "Manfaat",
  "finding.field.hasil": "Hasil",
  "finding.field.kematangan": "Kematangan",
} as const;
