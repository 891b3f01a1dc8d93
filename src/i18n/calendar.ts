import { entryOn, laterStages } from "../rules/calendar";
import type { CalendarStage } from "../rules/facts";
import type { CalendarSpan, RuleSet } from "../rules/types";
import { fill } from "./fill";
import { formatDate, formatMonth, formatNumber } from "./format";
import type { Locale } from "./locale";
import { texts } from "./text";

const said = texts({
  unknown: {
    id: "Jadwal pengisian {year} belum diketahui; lihat surat tahun itu.",
    en: "The dates of the entry of {year} are not known; see that year's letter.",
  },
  opens: {
    id: "Pengisian {year} dibuka {date}: {days} hari lagi.",
    en: "Entry of {year} opens on {date}: in {days} days.",
  },
  closes: {
    id: "Pengisian {year} ditutup {date}: {days} hari lagi.",
    en: "Entry of {year} closes on {date}: {days} days left.",
  },
  closesToday: { id: "Pengisian {year} ditutup hari ini, {date}.", en: "Entry of {year} closes today, {date}." },
  closed: {
    id: "Pengisian {year} sudah ditutup {date}, {days} hari yang lalu.",
    en: "Entry of {year} closed on {date}, {days} days ago.",
  },
  extended: { id: "Batas itu sudah diperpanjang.", en: "This is the extended date." },
  later: { id: "Berikutnya: {stages}.", en: "Next: {stages}." },
  stage: { id: "{stage} {span}", en: "{stage} {span}" },
  span: { id: "{from} sampai {to}", en: "{from} to {to}" },
});

const stages = texts({
  opens: { id: "pengisian dibuka", en: "entry opens" },
  closes: { id: "pengisian ditutup", en: "entry closes" },
  extended: { id: "diperpanjang sampai", en: "extended until" },
  verification: { id: "verifikasi", en: "verification" },
  presentation: { id: "presentasi kepala daerah", en: "presentation of the regional head" },
  validation: { id: "validasi lapangan", en: "field validation" },
}) satisfies Record<CalendarStage, unknown>;

function dateText(locale: Locale, date: string): string {
  return date.length === 7 ? formatMonth(locale, date) : formatDate(locale, date);
}

export function stageText(locale: Locale, stage: CalendarStage): string {
  return stages[stage][locale];
}

/** `20 Juni 2025`, `Agustus 2025 sampai September 2025`. */
export function spanText(locale: Locale, { from, to }: CalendarSpan): string {
  const first = dateText(locale, from);
  return from === to ? first : fill(said.span[locale], { from: first, to: dateText(locale, to) });
}

/**
 * How many days the entry of the year is still open, or since when it is not, in one sentence.
 * @param today as `2025-08-11`
 */
export function entryText(locale: Locale, rules: RuleSet, today: string): string {
  const { year } = rules;
  const entry = entryOn(rules, today);
  if (entry.kind === "unknown") return fill(said.unknown[locale], { year });
  const { kind, date, days, extended } = entry;
  const template = kind === "closes" && days === 0 ? said.closesToday : said[kind];
  const sentence = fill(template[locale], { year, date: formatDate(locale, date), days: formatNumber(locale, days) });
  return extended && kind === "closes" ? `${sentence} ${said.extended[locale]}` : sentence;
}

/** The stages after the entry that are not over; `null` when none is known. */
export function laterText(locale: Locale, rules: RuleSet, today: string): string | null {
  const later = laterStages(rules, today).map(({ stage, span }) =>
    fill(said.stage[locale], { stage: stageText(locale, stage), span: spanText(locale, span) }),
  );
  return later.length === 0 ? null : fill(said.later[locale], { stages: later.join("; ") });
}
