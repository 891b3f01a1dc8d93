import type { Indicator } from "../rules/types";
import { headerTokens, PhraseBook, type PhraseFit } from "./phrases";

/**
 * Short and English names that mean an indicator only where something else says that the column is one: a kind
 * (*level*, *bukti*), a number, or neighbours. Alone, *Anggaran* is a profile column.
 */
const CONTEXT_NAMES: Record<string, string> = {
  regulasi: "regulation|peraturan|dasar hukum",
  sdm: "human resources|sdm inovasi|sumber daya",
  anggaran: "anggaran|budget|budget support|dukungan dana",
  "alat-kerja": "alat|teknologi|teknologi informasi|it|tools|work tools",
  bimtek: "technical guidance|training|pelatihan",
  rkpd: "integrasi program|integrasi program rkpd|program kegiatan rkpd|rkpd integration",
  aktor: "aktor|actors|innovation actors|keterlibatan",
  pelaksana: "pelaksana|tim pelaksana|implementer|implementers",
  jejaring: "network|networking",
  sosialisasi: "socialization|dissemination|publikasi",
  pedoman: "juknis|buku pedoman|technical guide|guideline|manual book",
  informasi: "informasi|informasi layanan|service information",
  proses: "proses|proses inovasi|kemudahan proses dihasilkan|process|ease process",
  pengaduan: "complaint handling|complaints|aduan",
  integrasi: "integrasi|terintegrasi|integrated service|integrated services|online",
  replikasi: "replication",
  kecepatan: "kecepatan|speed|innovation speed",
  kemanfaatan: "manfaat|benefit|usefulness|kebermanfaatan|penerima manfaat",
  monev: "evaluasi|monitoring|monitoring evaluation|monitoring evaluasi",
  video: "kualitas|video link|innovation video",
};

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
}

/** @returns printed names, aliases and short names of indicators, ready for `matchIndicators` */
export function indicatorNames(indicators: readonly Indicator[]): IndicatorNames {
  const entries = indicators.flatMap((indicator) => {
    const printed = [indicator.name, ...indicator.aliases].map((text) => ({ text, contextual: false }));
    const short = (CONTEXT_NAMES[indicator.id] ?? "").split("|").map((text) => ({ text, contextual: true }));
    return [...printed, ...short].map(({ text, contextual }) => ({
      tokens: headerTokens(text),
      item: { indicator: indicator.id, contextual },
    }));
  });
  return new PhraseBook(entries.filter(({ tokens }) => tokens.length > 0));
}

function certaintyOf(words: number, fit: PhraseFit<IndicatorName>): number {
  if (fit.missing === 0 && fit.left === 0) return fit.likeness === 1 ? 1 : 0.93;
  if (fit.item.contextual) return 0;
  if (fit.missing === 0) return fit.length >= 2 && fit.left <= 4 ? 0.9 - 0.05 * fit.left : 0;
  if (fit.left === 0 && words >= 2 && 2 * words >= fit.length) return 0.66 + 0.2 * (words / fit.length);
  const alike = fit.matched / (words + fit.length - fit.matched);
  return fit.length >= 3 && alike >= 0.6 ? 0.5 + 0.3 * alike : 0;
}

/**
 * @param words what is left of a header without kind words and numbers
 * @returns the indicators they may name, surest first; none when two are equally likely
 */
export function matchIndicators(words: readonly string[], names: IndicatorNames): IndicatorMatch[] {
  if (words.length === 0 || words.length > 12) return [];
  const best = new Map<string, IndicatorMatch>();
  for (const fit of names.fits(words)) {
    const certainty = certaintyOf(words.length, fit);
    if (certainty < 0.6) continue;
    const { indicator, contextual } = fit.item;
    const known = best.get(indicator);
    if (!known || certainty > known.certainty || (certainty === known.certainty && known.contextual)) {
      best.set(indicator, { indicator, certainty, contextual });
    }
  }
  const found = [...best.values()].sort((a, b) => b.certainty - a.certainty);
  const [first, second] = found;
  return first && second && first.certainty < 1 && first.certainty - second.certainty < 0.03 ? [] : found;
}
