import type { Assumption } from "./types";

/** Assumptions that follow from what a workbook lacks, not from what the year's letter leaves open. */
export const SITUATIONS = {
  noSpd: {
    id: "no-spd",
    text: {
      id: "Data SPD tidak ditemukan: indeks hanya memuat bagian inovasi (SID).",
      en: "No SPD data found: the index holds only the innovations' share (SID).",
    },
  },
  noAffairs: {
    id: "no-affairs",
    text: {
      id: "Tidak ada kolom urusan: cakupan pelayanan dasar tidak dapat dibaca, skor jumlah dihitung 0.",
      en: "No affair (urusan) column: basic-service coverage cannot be read, the count score is taken as 0.",
    },
  },
  noStage: {
    id: "no-stage",
    text: {
      id: "Tidak ada kolom tahapan: semua inovasi dianggap tahap Penerapan.",
      en: "No stage (tahapan) column: every innovation is taken to be in the stage Penerapan.",
    },
  },
  noApplicationDate: {
    id: "no-application-date",
    text: {
      id: "Tidak ada kolom waktu penerapan: semua inovasi dianggap berada dalam rentang waktu penilaian.",
      en: "No application date column: every innovation is taken to lie inside the assessment window.",
    },
  },
  someEvidenceColumns: {
    id: "some-evidence-columns",
    text: {
      id: "Sebagian indikator tidak memiliki kolom bukti: levelnya dihitung sesuai klaim.",
      en: "Some indicators have no evidence column: their levels count as claimed.",
    },
  },
  noSpdEvidence: {
    id: "no-spd-evidence",
    text: {
      id: "SPD tanpa kolom bukti: nilainya dihitung sesuai klaim.",
      en: "SPD without evidence column: it counts as claimed.",
    },
  },
  mandatoryUnproved: {
    id: "mandatory-unproved",
    text: {
      id: "Inovasi yang bukti indikator wajibnya ditolak dianggap tidak memenuhi syarat, sama seperti indikator wajib yang kosong; tidak ada sumber yang mengatur keputusan validasi.",
      en: "An innovation whose evidence for a mandatory indicator is refused is taken not to qualify, as if it were blank; no source says what validation decides.",
    },
  },
} as const satisfies Record<string, Assumption>;

/** @param keys official numbers of the mandatory indicators without a column of levels */
export function withoutMandatoryColumns(keys: readonly string[]): Assumption {
  const list = keys.join(", ");
  return {
    id: "no-mandatory-columns",
    text: {
      id: `Tabel tidak memiliki kolom indikator wajib ${list}: dianggap terpenuhi tanpa menambah skor.`,
      en: `The table has no column for the mandatory indicators ${list}: they are taken as met, without adding to the score.`,
    },
  };
}
