import { texts } from "../../i18n/text";

export const judgingTexts = texts({
  noEvidence: {
    id: 'Nilai bukti tidak dapat dihitung: tidak ada kolom bukti di rentang ini. Sertakan kolom bukti, atau pakai "klaim".',
    en: 'The evidenced score cannot be computed: there are no evidence columns in this range. Include them, or use "claimed".',
  },
});
