/** Indicators whose document rightly serves many innovations: one Perda or SK lists them all, one DPA, one RKPD. */
export const SHARED_DOCUMENTS = new Set(["regulasi", "anggaran", "rkpd"]);
