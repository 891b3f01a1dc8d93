import { officeLocale } from "../../../host/culture";
import { asExpected, different } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Bahasa Excel", en: "Language of Excel" },
  expects: {
    id: "Excel mengatakan bahasa tampilannya; darinya bahasa panel dan rumus dipilih.",
    en: "Excel tells its language, by which that of pane and formulas is chosen.",
  },
  async run() {
    const { displayLanguage, contentLanguage } = Office.context;
    const seen = `${displayLanguage}, ${contentLanguage} → ${officeLocale()}`;
    return /^[a-z]{2,3}\b/i.test(displayLanguage ?? "") ? asExpected(seen) : different(seen);
  },
});
