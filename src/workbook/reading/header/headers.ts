import { oncePer } from "../../../rules/once";
import { sidIndicators } from "../../../rules/index";
import type { RuleSet } from "../../../rules/types";
import { matchFields, type FieldMatch } from "./fields";
import { indicatorNames, matchIndicators, type IndicatorMatch, type IndicatorNames } from "./indicatorNames";
import { INDICATOR_WORDS, isPossibleOnly, LETTER_KINDS, readKind, type ColumnKind } from "./kinds";
import { LAST_OFFICIAL } from "./officialNumbers";
import { headerTokens } from "./phrases";
import { withoutYears } from "../years";
import { cleanText, isExcelError, normalizeText } from "../../cells/text";

/** How a number stands in a header: alone with kind words, in front of a name, or behind one. */
export type NumberPlace = "alone" | "front" | "behind";

/** Everything a single header text may mean. */
export interface HeaderReading {
  text: string;
  fields: FieldMatch[];
  indicators: IndicatorMatch[];
  kind: ColumnKind | null;
  /** 1-35, whatever the numbering. */
  number: number | null;
  place: NumberPlace | null;
  /** Nothing but kind words and a number. */
  bare: boolean;
}

const LONGEST_HEADER = 400;
const REMEMBERED = 5000;
/** Profile columns that a workbook may have for several years. */
const OF_ONE_YEAR: ReadonlySet<string> = new Set(["kematangan", "diikutkan", "status"]);
const IN_BRACKETS = /[([][^)\]]*[)\]]/g;
/** "(Bobot 3)", "maks. 111": how much a column can weigh says nothing about what it holds. */
const WEIGHT_NOTE =
  /\b(?:bobot|weight|(?:skor|nilai|score|poin)?\s*ma(?:ks|x)(?:imal|imum)?)\b\.?\s*[:=]?\s*\d+(?:[.,]\d+)?/gi;
const NUMBERING = /^\s*(?:\(?(?:\d{1,2}|[a-z])[.)]\)?|[ivx]+\.)\s*/i;
/** `I16`, `L16`, `Bukti2`, `dukung3`: letters and a number without a blank. */
const GLUED = /^([a-z]+)[_-]?(\d{1,2})$/;

/** A header without notes on its weight, unless it is nothing but that. */
function withoutWeight(text: string): string {
  const bare = text.replace(WEIGHT_NOTE, " ");
  return /[a-z0-9]/i.test(bare) ? bare : text;
}

function splitGlued(word: string): string[] {
  const match = GLUED.exec(word);
  if (!match) return [word];
  const letters = match[1]!;
  const known = letters in LETTER_KINDS || INDICATOR_WORDS.has(letters) || letters.length >= 4;
  return known ? [letters, match[2]!] : [word];
}

/** `1.a Level`, `1b Bukti`: which part of an indicator it is says the kind word already. */
function withoutPart(words: readonly string[]): readonly string[] {
  const [first = "", second, ...more] = words;
  const glued = /^(\d{1,2})[a-d]$/.exec(first)?.[1];
  if (glued !== undefined && second === undefined) return [glued];
  const isPart = /^\d{1,2}$/.test(first) && second !== undefined && /^[a-d]$/.test(second) && more.length === 0;
  return isPart ? [first] : words;
}

interface NumberReading {
  number: number | null;
  place: NumberPlace | null;
  kind: ColumnKind | null;
  /** The words without number, indicator words and letter kinds. */
  rest: string[];
}

function readNumber(words: readonly string[]): NumberReading {
  const none: NumberReading = { number: null, place: null, kind: null, rest: [...words] };
  const at = words.findIndex((word) => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= LAST_OFFICIAL);
  if (at < 0) return { ...none, rest: words.filter((word) => !/^(?:ind|indikator|indicator|sid)$/.test(word)) };
  const number = Number(words[at]);
  const before = words[at - 1] ?? "";
  const others = words.filter((_, index) => index !== at);
  const letters = others.filter((word) => !INDICATOR_WORDS.has(word));
  const letterKind = letters.length === 1 ? (LETTER_KINDS[letters[0]!] ?? null) : null;
  if (letters.length === 0 || letterKind) return { number, place: "alone", kind: letterKind, rest: [] };
  const front = at === 0 || INDICATOR_WORDS.has(before);
  const rest = others.filter((word, index) => !(INDICATOR_WORDS.has(word) && index <= at));
  return { number, place: front ? "front" : "behind", kind: null, rest };
}

function kindIn(text: string): ColumnKind | null {
  return readKind(headerTokens(text)).kind;
}

/** Reads header texts for one rule set; what was read once is remembered. */
export class HeaderReader {
  private readonly names: IndicatorNames;
  private readonly known = new Map<string, HeaderReading>();
  private readonly knownFields = new Map<string, FieldMatch[]>();

  constructor(readonly rules: RuleSet) {
    this.names = indicatorNames(sidIndicators(rules));
  }

  /** @param raw a header cell; long texts are no headers and mean nothing */
  read(raw: string): HeaderReading {
    const known = this.known.get(raw);
    if (known) return known;
    const reading = this.readNew(raw);
    if (this.known.size < REMEMBERED) this.known.set(raw, reading);
    return reading;
  }

  /** The profile columns that a header cell may mean; the cheaper half of `read`. */
  fields(raw: string): FieldMatch[] {
    const known = this.knownFields.get(raw) ?? this.bestFields(raw);
    if (this.knownFields.size < REMEMBERED) this.knownFields.set(raw, known);
    return known;
  }

  private bestFields(raw: string): FieldMatch[] {
    if (raw.length > LONGEST_HEADER || isExcelError(raw.trim())) return [];
    const text = withoutWeight(cleanText(raw));
    // "Skor Kematangan 2026", "Diikutkan 2026": which year it is of says nothing about what it is.
    const bare = withoutYears(text);
    const ofYear = bare === text ? [] : this.bestFields(bare);
    if (OF_ONE_YEAR.has(ofYear[0]?.field ?? "")) return ofYear;
    const texts = new Set([text.replace(IN_BRACKETS, " "), cleanText(raw.split(/[\r\n]/, 1)[0]!), text]);
    for (const one of texts) {
      const name = one.replace(NUMBERING, "");
      if (isPossibleOnly(normalizeText(name).split(" "))) return [];
      const found = matchFields(name);
      if (found.length > 0) return found;
    }
    return [];
  }

  private readNew(raw: string): HeaderReading {
    const text = cleanText(raw);
    if (text === "" || raw.length > LONGEST_HEADER || isExcelError(text)) {
      return { text, fields: [], indicators: [], kind: null, number: null, place: null, bare: false };
    }
    const inside = withoutWeight(text);
    const plain = inside.replace(IN_BRACKETS, " ");
    // "(16)": nothing but brackets is the header itself.
    const outside = /[a-z0-9]/i.test(plain) ? plain : inside;
    const firstLine = raw.split(/[\r\n]/, 1)[0]!;
    const main = this.readWords(outside);
    const needsAll = main.indicators.length === 0;
    const whole = outside === inside ? main : this.readWords(inside);
    const line = needsAll && firstLine !== raw ? this.readWords(firstLine) : main;
    const indicators = [main, line, whole].map((part) => part.indicators).find((found) => found.length > 0) ?? [];
    // "Legal Basis (Level)": the kind word in front belongs to the name.
    const isInName = main.kind === null && kindIn(outside) !== null;
    const kind = main.kind ?? (isInName ? kindIn(inside.match(IN_BRACKETS)?.join(" ") ?? "") : whole.kind);
    const { number, place, bare } = main;
    return { text, fields: this.fields(raw), indicators, kind, number, place, bare };
  }

  private readWords(text: string): Omit<HeaderReading, "text" | "fields"> {
    const words = normalizeText(text).split(" ").flatMap(splitGlued);
    const tokens = headerTokens(words.join(" "));
    const { kind: named, rest } = readKind(tokens);
    const kind = isPossibleOnly(words) ? "foreign" : named;
    const number = readNumber(kind === "level" || kind === "evidence" ? withoutPart(rest) : rest);
    const ofInnovation = words.includes("inovasi");
    const found = matchIndicators(number.rest, this.names, ofInnovation);
    // "Nilai" and the like may be part of a name: the whole text is tried too.
    const unstripped = kind === null ? [] : matchIndicators(readNumber(tokens).rest, this.names, ofInnovation);
    const indicators = (unstripped[0]?.certainty ?? 0) > (found[0]?.certainty ?? 0) ? unstripped : found;
    return {
      indicators,
      kind: indicators === unstripped && indicators.length > 0 ? null : (kind ?? number.kind),
      number: number.number,
      place: number.place,
      bare: number.rest.length === 0 && (kind !== null || number.number !== null),
    };
  }
}

/** The header reader of a rule set; one for the life of the rule set. */
export const headerReader = oncePer((rules: RuleSet) => new HeaderReader(rules));
