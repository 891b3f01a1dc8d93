/** Texts of the findings on measured values. */
export const measureFindings = {
  "measure-mismatch.title": "Tingkat berbeda dari hasil ukur",
  "measure-mismatch.message":
    "Indikator {indicator} bertingkat {typed}, sedangkan nilai terukur “{value}” mencapai tingkat {level}. {side}",
  "measure-mismatch.fix": "Isi tingkat {reached}, atau periksa kembali nilai terukurnya.",

  "measure-overlap.title": "Nilai berada pada dua rentang",
  "measure-overlap.message":
    "Nilai “{value}” pada indikator {indicator} termasuk rentang tingkat {ranges}. Surat tidak mengatur batas ini; yang dipakai tingkat {level}.",
  "measure-overlap.fix": "Tanyakan batasnya kepada penilai bila selisih satu tingkat menentukan.",

  "measure-outside.title": "Nilai terukur tanpa tingkat",
  "measure-outside.message": "Nilai “{value}” pada indikator {indicator} belum menunjukkan tingkat. {why}",
  "measure-outside.fix": "Periksa nilai dan satuannya, atau isi tingkatnya menurut bukti.",

  "basis-missing.title": "Basis ukur belum disebut",
  "basis-missing.message":
    "Nilai “{value}” pada indikator {indicator} belum menyebut basis ukurnya, padahal tiap basis memiliki ambang sendiri.",
  "basis-missing.fix": "Sebutkan tepat satu basis: {bases}.",

  "basis-mixed.title": "Basis ukur tercampur",
  "basis-mixed.message":
    "Nilai “{value}” pada indikator {indicator} menyangkut lebih dari satu basis ukur ({bases}); ambangnya tidak boleh dicampur.",
  "basis-mixed.fix": "Pilih tepat satu basis, dan tulis nilai menurut basis itu saja.",

  "level-derived.title": "Tingkat diturunkan dari nilai terukur",
  "level-derived.message":
    "Tingkat indikator {indicator} tidak diisi; dari nilai terukur “{value}” dipakai tingkat {reached}.",
  "level-derived.fix": "Isi tingkat {level} bila sudah sesuai.",

  "finding.side.low": "Masih ada poin yang dapat diraih.",
  "finding.side.high": "Tingkat yang ditulis tidak terbukti oleh nilai ini.",
  "finding.why.outside": "Tidak ada rentang yang memuatnya; surat tidak menyebut tingkatnya.",
  "finding.why.share":
    "Angka 0 sampai 1 dapat berarti persen atau pecahannya: 95% disimpan Excel sebagai 0,95. Tulis angkanya tanpa format persen, misalnya 95.",
  "finding.why.years": "Jumlah tahun saja belum menentukan; sebutkan tahunnya, misalnya T-1 dan T-2.",
  "finding.why.unknown": "Rentang tahun penilaian ini belum diketahui: {reason}",
  "finding.why.unreadable": "Isinya tidak terbaca sebagai ukuran indikator ini.",
} as const;
