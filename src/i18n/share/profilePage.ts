import type { Analysis } from "../../analysis/types";
import type { ProfilePageKey, ProfilePageWords } from "../../exchange/innovationProfile/words";
import { indicatorOf } from "../../rules/index";
import { FIELD_HEADERS } from "../../template/headers";
import { common as english } from "../en/common";
import { fill } from "../fill";
import { findingTitle } from "../finding";
import { formatDate, formatNumber } from "../format";
import { common as indonesian } from "../id/common";
import type { Locale } from "../locale";
import { texts, type Text } from "../text";

const PAGE: Record<ProfilePageKey, Text> = texts({
  "profilePage.sheet": { id: "Profil Inovasi", en: "Profil Inovasi" },
  "profilePage.sheetOf": { id: "Profil {name}", en: "Profil {name}" },
  "profilePage.whose": {
    id: "{department}. Profil inovasi untuk penilaian {year}, baris {row} di buku kerja.",
    en: "{department}. Profile of the innovation for the assessment of {year}, row {row} of the workbook.",
  },
  "profilePage.noDepartment": { id: "Perangkat daerah belum diisi", en: "No department given" },
  "profilePage.claimed": { id: "Kematangan, klaim", en: "Maturity, claimed" },
  "profilePage.proved": { id: "Kematangan, terbukti", en: "Maturity, proved" },
  "profilePage.most": { id: "Paling tinggi", en: "At most" },
  "profilePage.gain": { id: "Masih dapat naik (poin indeks)", en: "Can still gain (index points)" },
  "profilePage.status": { id: "Status", en: "Status" },
  "profilePage.unknown": { id: "tidak diketahui", en: "not known" },
  "profilePage.blank": { id: "belum diisi", en: "not filled in" },
  "profilePage.design": { id: "Apa inovasi ini (rancang bangun)", en: "What it is (rancang bangun)" },
  "profilePage.shortened": {
    id: "Apa inovasi ini (rancang bangun, dipersingkat; selengkapnya di buku kerja)",
    en: "What it is (rancang bangun, shortened; the whole text is in the workbook)",
  },
  "profilePage.before": { id: "Keadaan sebelum inovasi", en: "Before the innovation" },
  "profilePage.noBefore": {
    id: "Rancang bangun tidak memuat bagian “Permasalahan:”; tanyakan saat kunjungan.",
    en: "The description has no part “Permasalahan:”; ask during the visit.",
  },
  "profilePage.after": { id: "Keadaan sesudah inovasi (hasil)", en: "After the innovation (results)" },
  "profilePage.aim": { id: "Tujuan", en: "Aims" },
  "profilePage.benefit": { id: "Manfaat", en: "Benefits" },
  "profilePage.indicator": { id: "Indikator", en: "Indicator" },
  "profilePage.level": { id: "Klaim", en: "Claim" },
  "profilePage.provedLevel": { id: "Dihitung", en: "Counts" },
  "profilePage.evidence": { id: "Bukti", en: "Evidence" },
  "profilePage.state": { id: "Keadaan bukti", en: "State" },
  "profilePage.noLevels": {
    id: "Tabel ini tidak memuat level tiap indikator.",
    en: "This table has no levels of single indicators.",
  },
  "profilePage.refused": {
    id: "Belum dapat dikirim, jadi tidak ada level yang dihitung: {reasons}.",
    en: "It cannot be sent yet, so no level counts: {reasons}.",
  },
  "profilePage.notes": {
    id: "Catatan kunjungan (tanggal, petugas, yang dilihat):",
    en: "Notes of the visit (date, visitor, what was seen):",
  },
});

const STATES = texts({
  proved: { id: "terbukti", en: "proved" },
  refused: { id: "ditolak", en: "refused" },
  missing: { id: "belum ada", en: "missing" },
  "no-column": { id: "tidak diperiksa", en: "not checked" },
  "no-level": { id: "tanpa klaim", en: "no claim" },
});

/** The words of the page about an innovation. */
export function profilePageWords(locale: Locale, { rules }: Analysis): ProfilePageWords {
  const common = locale === "id" ? indonesian : english;
  return {
    text: (key, params = {}) => fill(PAGE[key][locale], params),
    field: (field) => FIELD_HEADERS[field],
    date: (iso) => formatDate(locale, iso),
    amount: (value) => formatNumber(locale, value),
    status: (status) => common[`status.${status}`],
    state: (state) => STATES[state][locale],
    refusal: ({ code, indicator: id }) => {
      const indicator = indicatorOf(rules, id);
      const title = findingTitle(locale, code);
      return indicator ? `${title} (${indicator.key} ${indicator.name})` : title;
    },
  };
}
