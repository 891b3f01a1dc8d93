import { texts } from "../text";

/** What is said of the scores of jurors: by pane, functions and command line. */
export const juryTexts = texts({
  value: {
    id: "{place}: nilai “{value}” dari {juror} untuk {criterion} bukan angka; penilaian ini tidak dihitung.",
    en: "{place}: the score “{value}” of {juror} for {criterion} is no number; this judgement does not count.",
  },
  range: {
    id: "{place}: nilai {value} dari {juror} untuk {criterion} tidak di antara 0 dan {limit}; penilaian ini tidak dihitung.",
    en: "{place}: the score {value} of {juror} for {criterion} is not from 0 to {limit}; this judgement does not count.",
  },
  blank: {
    id: "{place}: {juror} belum menilai {criterion} untuk {innovation}; penilaian ini tidak dihitung.",
    en: "{place}: {juror} has no score of {criterion} for {innovation}; this judgement does not count.",
  },
  noJuror: {
    id: "{place}: penilaian untuk {innovation} tanpa nama juri tidak dihitung.",
    en: "{place}: a judgement of {innovation} without a juror does not count.",
  },
  noInnovation: {
    id: "{place}: penilaian tanpa nama inovasi tidak dihitung.",
    en: "{place}: a judgement without an innovation does not count.",
  },
  repeated: {
    id: "{place}: {juror} menilai {innovation} dua kali dengan nilai yang sama; dihitung sekali.",
    en: "{place}: {juror} judges {innovation} twice with the same scores; they count once.",
  },
  contradicted: {
    id: "{place}: {juror} menilai {innovation} dua kali dengan nilai yang berbeda; keduanya tidak dihitung sampai salah satu dihapus.",
    en: "{place}: {juror} judges {innovation} twice with different scores; neither counts until one is removed.",
  },
  ownOffice: {
    id: "{place}: {juror} berasal dari {office}, perangkat daerah {innovation}; penilaian ini tidak dihitung.",
    en: "{place}: {juror} comes from {office}, the department of {innovation}; this judgement does not count.",
  },
  nearOffice: {
    id: "{place}: {juror} dari {jurorOffice} menilai {innovation} milik {office}. Bila keduanya satu perangkat daerah, samakan namanya agar penilaian ini tidak dihitung.",
    en: "{place}: {juror} of {jurorOffice} judges {innovation} of {office}. If they are one department, make the names equal so that this judgement does not count.",
  },
  notScored: {
    id: "{juror} belum menilai {innovation}{stage}.",
    en: "{juror} has not judged {innovation}{stage}.",
  },
  notScoredList: {
    id: "{juror} belum menilai {count} inovasi{stage}: {names}.",
    en: "{juror} has not judged {count} innovations{stage}: {names}.",
  },
  andOthers: { id: "{names}, dan {count} lainnya", en: "{names}, and {count} others" },
  notMeasured: {
    id: "{innovation} belum memiliki hasil{stage}.",
    en: "{innovation} has no result yet{stage}.",
  },
  otherStage: {
    id: "{place}: tahap {stage} tidak menilai {criterion}; nilai dari {juror} di sana tidak dihitung.",
    en: "{place}: the stage {stage} does not judge {criterion}; the score of {juror} there does not count.",
  },
  twoAnswers: {
    id: "{place}: {innovation} memiliki lebih dari satu isian {of} ({values}); samakan, sampai saat itu tidak ikut saringan.",
    en: "{place}: {innovation} has more than one {of} ({values}); make them equal, until then no filter shows it.",
  },
  office: { id: "perangkat daerah", en: "department" },
  category: { id: "kategori", en: "category" },
  kind: { id: "jenis", en: "kind" },
  outlier: {
    id: "{place}: nilai {score} dari {juror} untuk {innovation} jauh dari nilai tengah {median}; tetap dihitung, tinjau bersama.",
    en: "{place}: the score {score} of {juror} for {innovation} is far from the middle {median}; it counts, look at it together.",
  },
  nearName: {
    id: "{place}: {innovation} hampir sama dengan {other}. Bila satu inovasi, samakan namanya; sampai saat itu keduanya dinilai sendiri.",
    en: "{place}: {innovation} is nearly the same as {other}. If they are one innovation, make the names equal; until then each stands alone.",
  },
  tie: { id: "Nilai sama pada peringkat {rank}: {names}.", en: "Equal scores on rank {rank}: {names}." },
  unjudged: {
    id: "{innovation} belum memiliki penilaian yang dihitung; nilainya belum ditetapkan.",
    en: "{innovation} has no judgement that counts; it has no score yet.",
  },
  unjudgedList: {
    id: "{count} inovasi belum memiliki penilaian yang dihitung; nilainya belum ditetapkan: {names}.",
    en: "{count} innovations have no judgement that counts; they have no score yet: {names}.",
  },
  tooFew: {
    id: "{innovation} memiliki {jurors} penilaian yang dihitung{stage}, cara ini memerlukan {least}; nilainya belum ditetapkan.",
    en: "{innovation} has {jurors} judgements that count{stage}, this method takes {least}; it has no score yet.",
  },
  notTrimmed: {
    id: "{innovation} memiliki {jurors} penilaian{stage}; dengan kurang dari {least} tidak ada yang dipangkas.",
    en: "{innovation} has {jurors} judgements{stage}; with fewer than {least} none is left out.",
  },
  missingStage: {
    id: "{innovation} belum memiliki nilai tahap {stage}, jadi nilai akhirnya belum ditetapkan.",
    en: "{innovation} has no score of the stage {stage}, so that it has no final score yet.",
  },
  missingStageList: {
    id: "{count} inovasi belum memiliki nilai tahap {stage}, jadi nilai akhirnya belum ditetapkan: {names}.",
    en: "{count} innovations have no score of the stage {stage}, so that they have no final score yet: {names}.",
  },
  flatJuror: {
    id: "{juror} memberi semua inovasi nilai yang sama; penyetaraan memberi semuanya nilai rata-rata.",
    en: "{juror} gave every innovation the same score; evened out, all of them have the mean.",
  },
  scale: {
    id: "Nilai tertinggi hanya {highest} dari 100. Bila juri menilai 0 sampai 10, tulis (0-10) pada judul kolom kriteria.",
    en: "The highest score is only {highest} of 100. If jurors score from 0 to 10, write (0-10) in the headers of the criteria.",
  },
  weightSum: {
    id: "Bobot kriteria{stage} berjumlah {sum}, bukan 100; dipakai sebagai perbandingan.",
    en: "The weights of the criteria{stage} add up to {sum} and not to 100; they are used as shares.",
  },
  stageSum: {
    id: "Bobot tahap berjumlah {sum}, bukan 100; dipakai sebagai perbandingan.",
    en: "The weights of the stages add up to {sum} and not to 100; they are used as shares.",
  },
  emptyStage: {
    id: "Tahap {stage} berbobot {weight}, tetapi belum ada penilaiannya; nilai akhir semua inovasi belum ditetapkan.",
    en: "The stage {stage} weighs {weight} and has no judgements yet; no final score can be given yet.",
  },
  noJury: {
    id: "Lembar juri tidak dikenali. Perlu kolom Juri dan Nama Inovasi, lalu satu kolom setiap kriteria; yang terbaca: {seen}.",
    en: "No sheet of jurors was recognised. It needs the columns Juri and Nama Inovasi, then one for each criterion; read: {seen}.",
  },
  noRows: { id: "Lembar {sheet} belum berisi penilaian.", en: "Sheet {sheet} has no judgements yet." },
  noCriteria: {
    id: "Lembar {sheet} belum berisi kolom kriteria dengan nilai.",
    en: "Sheet {sheet} has no criteria with scores yet.",
  },
  weights: {
    id: "Bobot tidak cocok dengan kriteria. Kriteria tanpa bobot: {without}; bobot tanpa kriteria: {unused}. Isi lembar Bobot (kolom Kriteria dan Bobot).",
    en: "The weights do not fit the criteria. Criteria without a weight: {without}; weights without a criterion: {unused}. Fill in a sheet Bobot (columns Kriteria and Bobot).",
  },
  noStageCriteria: {
    id: "Tahap {stage} belum memiliki kriteria berbobot di lembar Bobot.",
    en: "The sheet Bobot has no weighted criteria for the stage {stage}.",
  },
  noStage: {
    id: "Tahap {stage} tidak ada di lembar juri; yang ada: {known}.",
    en: "The sheet of the jurors has no stage {stage}; there are: {known}.",
  },
  weightValue: {
    id: "Bobot “{value}” untuk {name} bukan angka dari 0.",
    en: "The weight “{value}” of {name} is no number from 0.",
  },
  stageWeights: {
    id: "Bobot antartahap belum ditetapkan; tidak ada ketentuan nasional, jadi kantor Anda yang menetapkannya. Di lembar Bobot, isi kolom Bobot pada baris setiap tahap yang kolom Kriterianya kosong: {stages}. Atau hitung satu tahap saja.",
    en: "The weights of the stages are not set; no national rule says them, so your office does. On the sheet Bobot, fill in the column Bobot in the line of each stage whose column Kriteria is empty: {stages}. Or calculate a single stage.",
  },
  mean: { id: "rata-rata semua juri", en: "mean of all jurors" },
  trimmed: {
    id: "rata-rata tanpa seperlima juri terendah dan tertinggi",
    en: "mean without the lowest and highest fifth of the jurors",
  },
  olympic: {
    id: "rata-rata tanpa nilai terendah dan tertinggi",
    en: "mean without the lowest and the highest score",
  },
  evened: {
    id: "juri disetarakan: rata-rata dan sebaran nilai setiap juri disamakan",
    en: "jurors evened out: every juror brought to the same mean and spread",
  },
  sheet: { id: "bobot dari lembar Bobot: {weights}", en: "weights of the sheet Bobot: {weights}" },
  stageCriteria: { id: "{stage}: {weights}", en: "{stage}: {weights}" },
  stageShares: { id: "bobot tahap: {weights}", en: "weights of the stages: {weights}" },
  onlyStage: { id: "hanya tahap {stage}", en: "the stage {stage} alone" },
  said: { id: "sumber bobot: {said}", en: "source of the weights: {said}" },
  headers: { id: "bobot dari judul kolom: {weights}", en: "weights of the headers: {weights}" },
  award: { id: "bobot {source}: {weights}", en: "weights of {source}: {weights}" },
  noOffices: {
    id: "benturan kepentingan tidak diperiksa: perlu kolom OPD Juri dan Perangkat Daerah",
    en: "conflicts of interest are not checked: that needs the columns OPD Juri and Perangkat Daerah",
  },
});
