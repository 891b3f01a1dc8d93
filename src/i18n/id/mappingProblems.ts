/** Why a mapping of columns is refused. */
export const mappingProblems = {
  "mappingProblem.json": "isinya rusak ({value})",
  "mappingProblem.shape": "bentuknya tidak dikenal: {value}",
  "mappingProblem.role":
    "arti “{value}” tidak dikenal; contoh: nama, opd, level:regulasi, tick2:regulasi, evidence:16, measure:17, score:18, basis:33, other",
  "mappingProblem.indicator": "indikator pada “{value}” tidak ada dalam aturan tahun ini",
  "mappingProblem.sheet": "lembar “{value}” tidak ada",
  "mappingProblem.header-row": "baris {value} tidak berisi apa pun",
  "mappingProblem.column": "kolom “{value}” tidak ada",
  "mappingProblem.ambiguous": "beberapa kolom berjudul “{value}”; sebut hurufnya, misalnya $D",
  "mappingProblem.twice": "“{value}” sudah dipakai kolom lain",
  "mappingProblem.no-name": "tidak ada kolom nama inovasi; tambahkan kolom dengan arti “{value}”",
} as const;
