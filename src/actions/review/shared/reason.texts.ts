import { texts } from "../../../i18n/text";

/** What is wrong with the reason for accepting a finding. */
export const reasonTexts = texts({
  missing: { id: "Tulis dulu alasannya.", en: "Write the reason first." },
  "too-long": {
    id: "Alasan paling panjang {longest} huruf.",
    en: "A reason has at most {longest} characters.",
  },
});
