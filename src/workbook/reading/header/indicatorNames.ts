import { byWord } from "../../../rules/byWord";
import type { Indicator } from "../../../rules/types";
import { headerTokens, PhraseBook, type PhraseFit } from "./phrases";

/**
 * Short and English names that mean an indicator only where something else says that the column is one: a kind
 * (*level*, *bukti*), a number, or neighbours. Alone, *Anggaran* is a profile column.
 */
const CONTEXT_NAMES = byWord<string>({
  regulasi: "reg|regulation|regulations|peraturan|dasar hukum|legal basis",
  sdm: "human resources|human resource|human resource availability|availability role human resources|sdm inovasi|sumber daya",
  anggaran: "anggaran|angg|dana|budget|budgeting|budget support|budget allocation|dukungan dana",
  "alat-kerja": "alat|teknologi|teknologi informasi|it|ti|tools|work tools|working tools|work equipment",
  bimtek: "technical guidance|technical assistance|technical training|training|pelatihan",
  rkpd: "integrasi program|integrasi program rkpd|integration program rkpd|integration programs rkpd|integration programs activities rkpd|program kegiatan rkpd|rkpd integration|program integration|planning integration",
  aktor: "aktor|actor|actors|actor involvement|involvement actors|keterlibatan",
  pelaksana: "pelaksana|tim pelaksana|implementer|implementers|implementing team|implementation team",
  jejaring: "network|networks|networking",
  sosialisasi: "sos|socialization|socialisation|dissemination|publikasi|publication",
  pedoman:
    "juknis|buku pedoman|technical guide|technical guideline|technical guidelines|guide|guideline|guidelines|manual|manual book",
  informasi:
    "info|informasi|informasi layanan|info layanan|information|service information|ease information|ease service information|access information",
  proses: "proses|kemudahan proses dihasilkan|process|ease process",
  pengaduan: "complaint handling|complaint resolution|complaint settlement|complaint|complaints|aduan",
  integrasi: "integrasi|terintegrasi|integrated service|integrated services|service integration|online|online system",
  replikasi: "replication",
  kecepatan: "kecepatan|speed|creation speed",
  kemanfaatan: "manfaat|benefit|benefits|usefulness|kebermanfaatan|penerima manfaat",
  monev: "evaluasi|monitoring|monitoring evaluation|monitoring evaluasi|m e",
  video: "kualitas|quality|innovation video",
});

interface IndicatorName {
  indicator: string;
  contextual: boolean;
}

/** The names of a set of indicators, ready for `matchIndicators`. */
export type IndicatorNames = PhraseBook<IndicatorName>;

export interface IndicatorMatch {
  indicator: string;
  /** 0-1 */
  certainty: number;
  /** Known by a short name that needs something beside it. */
  contextual: boolean;
  /** A word is left over, or only alike: a row of indicators has to settle it ("Jumlah SDM", "Juknis/Pedoman"). */
  loose?: true;
  /** A word of the header is only alike: the cells below are never taken for evidence because of it. */
  alike?: true;
}

const LOOSE = 0.7;

/** Shorter names with a slip of the pen are as often another word: *Kecamatan* is no *Kecepatan*. */
const ENOUGH_WORDS_FOR_A_SLIP = 3;

/** A name of one word with one more beside it, or a short name that is only alike where nothing says *inovasi*. */
function isLoose(fit: PhraseFit<IndicatorName>, ofInnovation: boolean): boolean {
  if (fit.missing > 0) return false;
  if (fit.likeness < 1) return !ofInnovation && (fit.length < ENOUGH_WORDS_FOR_A_SLIP || fit.left > 0);
  return fit.length === 1 && fit.left === 1;
}

/** What an indicator is called: its printed name, its aliases, and its short names. */
export function namesOf(indicator: Indicator): { text: string; contextual: boolean }[] {
  // "(T-1)", "(3 tahun terakhir)": what stands in brackets is often left out.
  const plain = indicator.name.replace(/\([^)]*\)/g, " ");
  const printed = new Set([indicator.name, plain, ...indicator.aliases]);
  const short = CONTEXT_NAMES[indicator.id]?.split("|") ?? [];
  return [
    ...[...printed].map((text) => ({ text, contextual: false })),
    ...short.map((text) => ({ text, contextual: true })),
  ];
}

/** @returns printed names, aliases and short names of indicators, ready for `matchIndicators` */
export function indicatorNames(indicators: readonly Indicator[]): IndicatorNames {
  const entries = indicators.flatMap((indicator) =>
    namesOf(indicator).map(({ text, contextual }) => ({
      tokens: headerTokens(text),
      item: { indicator: indicator.id, contextual },
    })),
  );
  return new PhraseBook(
    entries.filter(({ tokens }) => tokens.length > 0),
    true,
  );
}

function certaintyOf(words: number, fit: PhraseFit<IndicatorName>, loose: boolean): number {
  if (loose) return LOOSE;
  if (fit.missing === 0 && fit.left === 0) return fit.likeness === 1 ? 1 : 0.93;
  if (fit.item.contextual) return 0;
  if (fit.missing === 0) return fit.length >= 2 && fit.left <= 4 ? 0.9 - 0.05 * fit.left : 0;
  if (fit.left === 0 && words >= 2 && 2 * words >= fit.length) return 0.66 + 0.2 * (words / fit.length);
  const alike = fit.matched / (words + fit.length - fit.matched);
  return fit.length >= 3 && alike >= 0.6 ? 0.5 + 0.3 * alike : 0;
}

/**
 * @param words what is left of a header without kind words and numbers
 * @param ofInnovation whether the header speaks of innovations, so that a word that is only alike is a slip of the pen
 * @returns the indicators they may name, surest first; none when two are equally likely
 */
export function matchIndicators(
  words: readonly string[],
  names: IndicatorNames,
  ofInnovation = false,
): IndicatorMatch[] {
  if (words.length === 0 || words.length > 12) return [];
  const best = new Map<string, IndicatorMatch>();
  for (const fit of names.fits(words)) {
    const loose = isLoose(fit, ofInnovation);
    const certainty = certaintyOf(words.length, fit, loose);
    if (certainty < 0.6) continue;
    const { indicator } = fit.item;
    const contextual = loose || fit.item.contextual;
    const known = best.get(indicator);
    if (!known || certainty > known.certainty || (certainty === known.certainty && known.contextual)) {
      const alike = fit.likeness < 1;
      best.set(indicator, { indicator, certainty, contextual, ...(loose && { loose }), ...(alike && { alike }) });
    }
  }
  const all = [...best.values()].sort((a, b) => b.certainty - a.certainty);
  const sure = all.filter(({ loose }) => !loose);
  const found = sure.length > 0 ? sure : all;
  const [first, second] = found;
  return first && second && first.certainty < 1 && first.certainty - second.certainty < 0.03 ? [] : found;
}
