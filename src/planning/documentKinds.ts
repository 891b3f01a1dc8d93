import { byWord } from "../rules/byWord";
import { valueOf } from "../rules/index";
import type { Indicator } from "../rules/types";
import { legalKinds } from "../scoring/legalActs";

/**
 * What a step is made of. `entry`: a value typed into the form; `letter`: a decree or letter of assignment of a
 * department; `document`: a report, manual, procedure, page of a budget; `decree`: one of the head of the region;
 * `regulation`: a regulation of the head of the region; `bylaw`: one of the region, with its council; `region`: a document
 * for a row of SPD.
 */
export const DOCUMENT_KINDS = [
  "entry",
  "photo",
  "letter",
  "document",
  "region",
  "decree",
  "video",
  "agreement",
  "study",
  "regulation",
  "bylaw",
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Effort by kind of document, whole numbers. */
export type Efforts = Readonly<Record<DocumentKind, number>>;

/**
 * Effort by kind unless the office says otherwise. No source measures it: a photo is one, the others are guesses of how
 * many times as much work they are.
 */
export const USUAL_EFFORTS: Efforts = {
  entry: 1,
  photo: 1,
  letter: 2,
  document: 2,
  region: 2,
  decree: 3,
  video: 4,
  agreement: 5,
  study: 6,
  regulation: 8,
  bylaw: 20,
};

export const LOWEST_EFFORT = 1;
export const HIGHEST_EFFORT = 99;

type KindsOfLevels = readonly [DocumentKind, DocumentKind, DocumentKind];

/** By `Indicator.id`, after what the years ask for as evidence; the others go by the form of their evidence. */
const BY_INDICATOR = byWord<DocumentKind | KindsOfLevels>({
  anggaran: "document",
  // Both ask for the decree of the head of the region first, as the letter does that serves many.
  sdm: "decree",
  jejaring: "decree",
  "alat-kerja": "photo",
  rkpd: "document",
  sosialisasi: "photo",
  pedoman: "document",
  informasi: "photo",
  proses: "document",
  pengaduan: "photo",
  integrasi: "photo",
  replikasi: "agreement",
  monev: ["document", "document", "study"],
});

/** Indicators whose level is the kind of a letter: the letter of the level is all it takes. */
const LEGAL = new Set(["regulasi", "pelaksana"]);

/** The kind of a letter by its name; the least of those it leaves open. */
export function letterKind(name: string): DocumentKind {
  const kinds = legalKinds(name);
  if (kinds.has("sk:pd") || kinds.has("st:pd")) return "letter";
  if (kinds.has("sk:kada") || kinds.has("st:kada") || kinds.has("sk:pd:an")) return "decree";
  if (kinds.has("perkada")) return "regulation";
  return kinds.has("perda") ? "bylaw" : "letter";
}

const three = (kind: DocumentKind): KindsOfLevels => [kind, kind, kind];

/** What proves each level of an indicator. */
export interface Work {
  kinds: KindsOfLevels;
  /** Whether a document of the level takes the place of all lower ones, so that nothing else is needed for it. */
  replaces: boolean;
}

export function workOf(indicator: Indicator): Work {
  const { id, aspect } = indicator;
  if (aspect === "SPD") return { kinds: three("region"), replaces: false };
  const levels = valueOf(indicator.levels);
  if (LEGAL.has(id) && levels) {
    return { kinds: [letterKind(levels[0]), letterKind(levels[1]), letterKind(levels[2])], replaces: true };
  }
  const { form } = valueOf(indicator.evidence) ?? { form: "letter" };
  const known = BY_INDICATOR[id] ?? form;
  return { kinds: typeof known === "string" ? three(known) : known, replaces: false };
}

/** What a step takes: a document for a claimed level, and one more for each level above it. */
export function effortOf(
  { kinds, replaces }: Work,
  from: number,
  claimed: number,
  to: number,
  efforts: Efforts,
): number {
  const of = (level: number): number => efforts[kinds[level - 1] ?? "document"];
  if (replaces) return of(to);
  let effort = claimed > from ? of(claimed) : 0;
  for (let level = Math.max(from, claimed) + 1; level <= to; level++) effort += of(level);
  return effort;
}

/** The usual efforts with those of the office in their place. */
export function effortsWith(own: Partial<Efforts> | undefined): Efforts {
  return { ...USUAL_EFFORTS, ...own };
}
