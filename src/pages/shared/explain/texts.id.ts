/** Texts of how an index or a maturity came about. */
export const id = {
  "explanation.title": "Bagaimana angka ini dihitung?",

  "explanation.region": "Indeks daerah",
  "explanation.inWords": "Indeks = (SPD + jumlah kematangan ÷ pembagi + skor jumlah) ÷ skor tertinggi × 100",
  "explanation.innovation": "Baris terpilih",
  "explanation.noRow": "Pilih satu baris inovasi di lembar kerja untuk melihat hitungannya.",
  "explanation.indicator": "Indikator",
  "explanation.level": "Level",
  "explanation.weight": "Bobot",
  "explanation.points": "Skor",
  "explanation.sum": "Jumlah kematangan",
  "explanation.assumed": "Bobot atau levelnya dianggap, belum terbit.",
  "explanation.proven": "bukti {value}",
  "explanation.levels": "Jumlah level",
  "explanation.eachIndicator": "Tiap indikator: level × bobot = skor",
} as const;
