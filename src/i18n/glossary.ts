import { texts, type Text } from "./text";

/** A word that offices meet, as it stands in a sentence, and what it means. */
interface Entry {
  word: Text;
  meaning: Text;
}

const entry = (word: Text, meaning: Text): Entry => texts({ word, meaning });

/** What the words of the pane mean: the one list of them. A word with a small letter may begin a sentence, too. */
export const GLOSSARY = {
  claimed: entry(
    { id: "Klaim", en: "Claimed" },
    {
      id: "Indeks menurut level yang diketik di buku kerja.",
      en: "The index by the levels typed in the workbook.",
    },
  ),
  evidenced: entry(
    { id: "Bukti", en: "Evidenced" },
    {
      id: "Indeks Klaim setelah semua yang buktinya ditolak dikosongkan.",
      en: "The claimed index after everything whose evidence is refused has been left blank.",
    },
  ),
  strict: entry(
    { id: "Paling aman", en: "Safest" },
    {
      id: "Bukti bila semua yang masih akan dipertanyakan penilai diputuskan merugikan daerah.",
      en: "The evidenced index if everything that a reviewer would still question is decided against the region.",
    },
  ),
  predicate: entry(
    { id: "predikat", en: "predikat" },
    {
      id: "Sebutan menurut indeks: Sangat Inovatif, Inovatif, Kurang Inovatif, atau Tidak Dapat Dinilai; batasnya menurut surat tahun itu.",
      en: "What a region is called by its index, from Sangat Inovatif down to Tidak Dapat Dinilai; the letter of the year sets the limits.",
    },
  ),
  points: entry(
    { id: "poin indeks", en: "index points" },
    {
      id: "Bagian dari indeks daerah, yang paling tinggi 100; lain dari skor kematangan satu inovasi.",
      en: "Parts of the region's index, which is 100 at the most; not the maturity score of an innovation.",
    },
  ),
  spd: entry(
    { id: "SPD", en: "SPD" },
    {
      id: "Satuan Pemerintahan Daerah: indikator 1–15, diisi sekali untuk seluruh daerah.",
      en: "Satuan Pemerintahan Daerah: indicators 1–15, filled in once for the region.",
    },
  ),
  maturity: entry(
    { id: "kematangan", en: "maturity" },
    {
      id: "Skor kematangan satu inovasi: jumlah bobot kali level dari 20 indikatornya, paling tinggi 111.",
      en: "The maturity score of one innovation: weight times level, summed over its 20 indicators; 111 at the most.",
    },
  ),
  divisor: entry(
    { id: "pembagi", en: "divisor" },
    {
      id: "Jumlah kematangan dibagi angka ini: banyaknya inovasi, tetapi paling sedikit batas tahun itu.",
      en: "The sum of maturities is divided by this: how many innovations there are, but at least the limit of the year.",
    },
  ),
  countScore: entry(
    { id: "skor jumlah", en: "count score" },
    {
      id: "Tambahan menurut banyaknya inovasi; hanya ada bila cukup banyak urusan pelayanan dasar terpenuhi.",
      en: "What the number of innovations adds; only if enough basic-service affairs are covered.",
    },
  ),
  services: entry(
    { id: "urusan pelayanan dasar", en: "basic-service affairs" },
    {
      id: "Enam urusan wajib: pendidikan, kesehatan, pekerjaan umum, perumahan, ketenteraman, dan sosial; terpenuhi bila menjadi urusan utama satu inovasi.",
      en: "Six affairs: education, health, public works, housing, public order and social affairs; covered when one is an innovation's main affair.",
    },
  ),
  mandatory: entry(
    { id: "indikator wajib", en: "mandatory indicator" },
    {
      id: "Indikator yang harus berlevel dan terbukti; tanpa itu seluruh inovasi tidak dihitung.",
      en: "An indicator that needs a level and its evidence; without them the whole innovation does not count.",
    },
  ),
  basis: entry(
    { id: "basis ukur", en: "measuring basis" },
    {
      id: "Apa yang diukur pada indikator 33, misalnya penerima atau belanja; setiap basis memiliki batas levelnya sendiri.",
      en: "What is measured for indicator 33, such as recipients or spending; each basis has limits of its own.",
    },
  ),
  recap: entry(
    { id: "rekap", en: "recap" },
    {
      id: "Tabel yang hanya memuat kematangan setiap inovasi, tanpa level dan bukti tiap indikator.",
      en: "A table with the maturity of each innovation alone, without levels and evidence of its indicators.",
    },
  ),
  assumption: entry(
    { id: "anggapan", en: "assumption" },
    {
      id: "Angka atau ketentuan yang tidak disebut surat mana pun, jadi dipakai dengan alasan yang disebutkan.",
      en: "A figure or rule that no letter names, used for the reason that is given.",
    },
  ),
  severity: entry(
    { id: "keparahan", en: "severity" },
    {
      id: "Salah mengurangi indeks Bukti, Perlu dicek akan ditanyakan penilai, Info hanya memberi tahu.",
      en: "An error lowers the evidenced index, what is to check will be asked by the reviewer, info only tells.",
    },
  ),
  effort: entry(
    { id: "upaya", en: "effort" },
    {
      id: "Perbandingan beban kerja menyiapkan dokumen: foto 1, yang lain berapa kali lipatnya; dapat diubah.",
      en: "How much work a document is, compared with others: a photo is 1; the numbers can be changed.",
    },
  ),
  included: entry(
    { id: "Diikutkan", en: "Diikutkan" },
    {
      id: "Kolom tabel: Tidak berarti inovasi itu tidak dilaporkan tahun ini dan tidak dihitung.",
      en: "A column of the table: Tidak leaves the innovation out of this year's report and of every figure.",
    },
  ),
  desk: entry(
    { id: "Desk", en: "Desk" },
    {
      id: "Pemeriksaan usulan satu per satu oleh peninjau kantor sendiri: lanjut, lengkapi, atau tidak dapat lanjut.",
      en: "Proposals looked through one by one by the office's own reviewer: go on, complete, or cannot go on.",
    },
  ),
  levelDesk: entry(
    { id: "Level Desk", en: "Level Desk" },
    {
      id: "Kolom dengan level yang diterima peninjau, misalnya 16=2; 24=0 (foto buram). Bukti mengikutinya bila lebih rendah.",
      en: "A column with the levels that the reviewer accepts, such as 16=2; 24=0 (blurred). Evidenced follows where they are lower.",
    },
  ),
  key: entry(
    { id: "kunci", en: "key" },
    {
      id: "Tanda di kolom tersembunyi yang mengenali baris saat berkas kembali, walaupun diurutkan atau berganti nama.",
      en: "A mark in a hidden column by which a row is known when its file comes back, though sorted or renamed.",
    },
  ),
  shipments: entry(
    { id: "Pengiriman", en: "Deliveries" },
    {
      id: "Lembar yang mencatat kapan berkas setiap OPD dikirim, kembali, atau ditagih.",
      en: "The sheet that notes when each department's file was sent, came back or was asked for.",
    },
  ),
  merge: entry(
    { id: "Gabungkan", en: "Merge" },
    {
      id: "Memasukkan isian yang dikirim kembali OPD ke buku kerja ini; hanya sel yang berubah yang ditulis.",
      en: "Takes what departments sent back into this workbook; only cells that changed are written.",
    },
  ),
  conflict: entry(
    { id: "bentrok", en: "conflict" },
    {
      id: "Sel yang sejak dikirim diubah OPD dan diubah juga di sini; Anda yang memilih isinya.",
      en: "A cell that the department changed and that was changed here, too, since it was sent; you choose what stays.",
    },
  ),
  rank: entry(
    { id: "peringkat", en: "rank" },
    {
      id: "Satu lebih dari banyaknya daerah dengan indeks yang lebih tinggi; indeks yang sama berperingkat sama.",
      en: "One more than the regions with a higher index; equal indices share a rank.",
    },
  ),
  cluster: entry(
    { id: "klaster", en: "cluster" },
    {
      id: "Kelompok daerah yang dibandingkan sendiri, menurut kolom klaster daftar atau jenis daerahnya.",
      en: "A group of regions compared among themselves, by a column of the list or by their kind.",
    },
  ),
  range: entry(
    { id: "rentang indeks", en: "range of the index" },
    {
      id: "Dari indeks bila semua bukti yang belum pasti ditolak sampai indeks bila semuanya diterima.",
      en: "From the index if all doubtful evidence is refused to the index if all of it is accepted.",
    },
  ),
  competition: entry(
    { id: "lomba", en: "competition" },
    {
      id: "Penilaian inovasi oleh beberapa juri menurut kriteria berbobot; tidak mengubah indeks.",
      en: "Innovations judged by several jurors on weighted criteria; the index does not change.",
    },
  ),
  trimmed: entry(
    { id: "terpangkas", en: "trimmed" },
    {
      id: "Rata-rata tanpa seperlima nilai juri yang terendah dan seperlima yang tertinggi.",
      en: "The mean without the lowest fifth and the highest fifth of the jurors' scores.",
    },
  ),
  olympic: entry(
    { id: "olimpik", en: "olympic" },
    {
      id: "Rata-rata tanpa satu nilai juri terendah dan satu nilai tertinggi.",
      en: "The mean without one lowest and one highest score of a juror.",
    },
  ),
  evened: entry(
    { id: "disetarakan", en: "evened out" },
    {
      id: "Rata-rata dan sebaran nilai setiap juri disamakan, supaya juri yang murah hati tidak menentukan.",
      en: "Every juror is brought to the same mean and spread, so that a generous one does not decide.",
    },
  ),
  regional: entry(
    { id: "aturan daerah", en: "aturan daerah" },
    {
      id: "Aturan tahun ini yang dikoreksi kantor sendiri; setiap hasil menyebutnya.",
      en: "The rules of this year as corrected by the office; every result says so.",
    },
  ),
} satisfies Record<string, Entry>;

export type TermId = keyof typeof GLOSSARY;
