/** Texts of the plan: its page and its sheet. */
export const id = {
  "planPage.heading": "Rencana menaikkan indeks",
  "planPage.fromEvidenced": "Dihitung dari indeks Bukti {index} ({predicate}).",
  "planPage.fromClaimed": "Dihitung dari indeks Klaim {index} ({predicate}), karena tabel tidak memiliki kolom bukti.",
  "planPage.noPredicate": "tanpa predikat",

  "planPage.noSpd":
    "SPD tidak ditemukan, jadi tidak ada predikat dan tidak ada rencana menuju predikat. Isi lembar SPD lebih dahulu ({count} baris); angka di bawah hanya bagian inovasi.",

  "planPage.resting":
    "{count} pilihan tidak dipakai lagi, karena inovasi, indikator, atau levelnya sudah berubah: {steps}. Pilihan itu tidak dipindahkan ke baris lain.",
  "planPage.forgetResting": "Hapus pilihan itu",
  "planPage.unread":
    "Pilihan yang tersimpan di buku kerja belum dapat dibaca. Yang Anda pilih sekarang belum disimpan; dicoba lagi pada penghitungan berikutnya.",
  "planPage.damaged":
    "Sebagian pilihan rencana yang tersimpan di buku kerja rusak, jadi tidak dipakai; yang lain berlaku. Yang rusak tidak dihapus.",
  "planPage.unkept": "Pilihan ini belum tersimpan di buku kerja: {why}",

  "planPage.goal": "Tujuan",
  "planPage.goal.predicate": "Predikat {predicate} (mulai {min})",
  "planPage.goal.index": "Indeks tertentu",
  "planPage.goal.documents": "Hasil terbaik dari sejumlah upaya",
  "planPage.indexField": "Indeks yang ingin dicapai",
  "planPage.indexInvalid": "Isi angka 0 sampai 100, misalnya 65,01.",
  "planPage.documentsField": "Jumlah upaya",
  "planPage.documentsInvalid": "Isi bilangan bulat 1 sampai 2000.",
  "planPage.newField": "Inovasi baru yang boleh diusulkan",
  "planPage.measured":
    "Boleh menaikkan level yang diukur pihak lain (pertumbuhan, kemiskinan, IPM, opini BPK); tanpa ini hanya dibuktikan.",
  "planPage.optimal":
    "Terbaik menurut upaya tiap jenis dokumen di atas, bukan menurut biaya, waktu, atau peluang diterima. Ubah angka upaya yang tidak sesuai.",
  "planPage.newNone": "Tidak ada",
  "planPage.effortNote":
    "Satu dokumen membuktikan level yang sudah diklaim; setiap level di atasnya dihitung satu dokumen lagi. Satu SK atau peraturan untuk banyak inovasi adalah satu langkah.",

  "planPage.kinds.title": "Upaya tiap jenis dokumen",
  "planPage.kinds.changed": "Upaya tiap jenis dokumen ({count} diubah)",
  "planPage.kinds.note":
    "Angka upaya adalah perbandingan beban kerja: foto 1, yang lain berapa kali lipatnya. Angka bawaan adalah perkiraan, bukan dari surat; ubah sesuai kantor Anda. Tersimpan bersama buku kerja.",
  "planPage.kinds.usual": "bawaan {effort}",
  "planPage.kinds.field": "Upaya: {kind}",

  "planPage.countTitle": "Skor jumlah: {lacking} urusan lagi, {points} poin indeks",
  "planPage.countClosed":
    "Dengan {n} inovasi dan {covered} dari {of} urusan pelayanan dasar, skor jumlah belum diberikan (perlu {required} urusan).",
  "planPage.countOne": "Dengan satu urusan lagi, {affairs}, skor jumlah diberikan: {points} poin indeks.",
  "planPage.countMore":
    "Dengan {lacking} urusan lagi di antara {affairs}, skor jumlah diberikan: {points} poin indeks.",
  "planPage.or": "atau",
  "planPage.countWaiting": "Sudah ada di tabel, tetapi belum memenuhi syarat: {innovations}.",
  "planPage.rowName": "{name} (baris {row})",
  "planPage.divisorRoom":
    "Pembagi tetap {divisor} sampai ada {divisor} inovasi; sekarang {n}, jadi inovasi baru menaikkan rata-rata kematangan.",
  "planPage.divisorGrows":
    "Setiap inovasi baru menambah pembagi ({n} menjadi {next}), sehingga rata-rata kematangan ikut terbagi.",

  "planPage.calculating": "Menghitung rencana: cara {done} dari {total}, putaran {round}",
  "planPage.cancel": "Hentikan",
  "planPage.cancelled": "Perhitungan dihentikan.",
  "planPage.again": "Hitung lagi",

  "planPage.result": "Hasil",
  "planPage.reachedIndex": "Upaya terkecil untuk indeks {goal}: {effort}, dalam {steps} langkah.",
  "planPage.reachedPredicate": "Upaya terkecil untuk predikat {goal}: {effort}, dalam {steps} langkah.",
  "planPage.already": "Tujuan ini sudah tercapai tanpa langkah apa pun.",
  "planPage.gained": "Indeks tertinggi dengan upaya sampai {most}: upaya {effort}, dalam {steps} langkah.",
  "planPage.nothing": "Tidak ada langkah yang menaikkan indeks dengan upaya sekecil itu.",
  "planPage.unreachable":
    "Tujuan ini tidak terjangkau. Tertinggi {index} ({predicate}), bila semua langkah di bawah dikerjakan.",
  "planPage.pinsTooMuch":
    "Langkah yang harus ikut saja sudah memerlukan upaya lebih dari {count}. Lepas sebagian, atau tambah jumlah upaya.",
  "planPage.tooLarge":
    "Sampai upaya {count}, tujuan ini belum tercapai, dan tabel ini terlalu besar untuk mencari lebih jauh. Pilih indeks yang lebih rendah, atau tujuan dengan sejumlah upaya.",
  "planPage.tooMany":
    "Tabel ini terlalu besar untuk mencari cara terbaik dengan upaya {count}. Pilih jumlah yang lebih kecil.",
  "planPage.indexNow": "Sekarang",
  "planPage.indexAfter": "Sesudah",
  "planPage.change": "Tambahan",
  "planPage.stepPoints": "Dari langkah-langkah",
  "planPage.countScore": "Dari skor jumlah",
  "planPage.divisorPoints": "Dari pembagi, yang menjadi {divisor}",

  "planPage.why": "Mengapa tidak lebih tinggi?",
  "planPage.whyLost":
    "{count} inovasi tidak dinilai karena tahapan atau tanggalnya, dan tidak dapat diperbaiki dengan dokumen: {innovations}.",
  "planPage.whyCount": "Skor jumlah tetap tidak diberikan. Izinkan inovasi baru di {affairs}.",
  "planPage.whyAffairs": "Tabel tidak memiliki kolom urusan, sehingga cakupan pelayanan dasar tidak dapat dibaca.",
  "planPage.whySpd": "SPD tidak ditemukan: bagian daerah tidak dihitung dan tidak dapat dinaikkan dari sini.",
  "planPage.whyRecap":
    "Tabel ini rekap kematangan: level tiap indikator tidak ada, jadi tidak dapat dinaikkan dari sini.",
  "planPage.whyColumns": "{count} indikator tidak memiliki kolom level di tabel: {indicators}.",
  "planPage.whyOff": "{count} langkah dimatikan.",
  "planPage.whyTop": "Semua level yang ada di tabel sudah atau akan menjadi 3.",

  "planPage.steps": "Langkah",
  "planPage.opensAffair": "Menambah urusan {affair}.",
  "planPage.served": "Inovasi yang dilayani ({count})",
  "planPage.document": "Dokumen: {document}",
  "planPage.mend": "Perbaikan: {document}",
  "planPage.level": "Level {to}: {text}",
  "planPage.use": "Pakai",
  "planPage.useStep": "Pakai: {step}",
  "planPage.pin": "Harus ikut",
  "planPage.pinStep": "Harus ikut: {step}",
  "planPage.effort": "Upaya",
  "planPage.effortStep": "Upaya: {step}",
  "planPage.toCell": "Ke sel {cell}",
  "planPage.toCellStep": "Ke sel {cell}: {step}",
  "planPage.more": "Tampilkan {count} langkah lagi",
  "planPage.off": "Langkah yang dimatikan ({count})",
  "planPage.reset": "Kembalikan semua pilihan langkah",
  "planPage.progress": "{done} dari {total} langkah selesai",
  "planPage.progressOf": "Kemajuan rencana yang ditulis ke lembar",
  "planPage.progressUnknown":
    "{count} langkah tidak dapat dipastikan: inovasi baru, atau nama inovasinya berubah atau kembar.",
} as const;
