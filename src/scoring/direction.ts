import type { Indicator, MeasuringBasis } from "../rules/types";

/** What a number tells: growth, a decrease that is wanted, or how things stand. */
type Sense = "growth" | "decrease" | "state";

const FALLING = /\b(?:me)?(?:turun|nurun)(?:nya|kan)?\b|\bpenurunan\b|\bberkurang(?:nya)?\b|\bmerosot\b|\bkontraksi\b/g;
const RISING =
  /\b(?:me)?naik(?:nya)?\b|\b(?:kenaikan|meningkat(?:nya)?|peningkatan|tumbuh|pertumbuhan|bertambah(?:nya)?|penambahan)\b/g;
const BECOMES = /^.*\b(?:menjadi|jadi)\b(?: (?:hanya|cukup|tinggal))? ?/;

/** What the number of an indicator or of one of its measuring bases tells, from how the rules name it. */
function senseOf({ input = "" }: Indicator, basis: MeasuringBasis | undefined): Sense {
  if (basis) {
    if (/\b(?:efisiensi|penghematan)\b/.test(basis.name)) return "decrease";
    return /\b(?:penambahan|tambahan|peningkatan|kenaikan)\b/.test(basis.name) ? "growth" : "state";
  }
  if (/^(?:growth|pointIncrease)/.test(input)) return "growth";
  return input.startsWith("pointDecrease") ? "decrease" : "state";
}

/** A value without its words of direction, and whether they turn its sign. */
export interface Directed {
  text: string;
  turned: boolean;
}

function oneWay(text: string, turns: RegExp, keeps: RegExp): Directed | null {
  const against = text.search(turns) >= 0;
  const along = text.search(keeps) >= 0;
  if (!against && !along) return { text: text.replace(/\bminus (?=\d)/, "-"), turned: false };
  // "Turun -5 %" and "naik turun 5 %" say two things at once.
  if ((against && along) || /(?:^|[^\d\s]|\s)-\s*\d|\bminus\b/.test(text)) return null;
  const rest = text.replace(turns, " ").replace(keeps, " ").replace(/\s+/g, " ").trim();
  return { text: rest.replace(/^(?:sebesar|sebanyak|mencapai) /, ""), turned: against };
}

/**
 * Words that say where a number went: `turun 60 %` is a growth of -60, and a decrease of 60.
 * `dari 7 hari menjadi 1 hari` is how things stand now, and no growth.
 * @param text as `measureText` gives it
 * @returns `null` when the words leave open what the number is
 */
export function directed(text: string, indicator: Indicator, basis: MeasuringBasis | undefined): Directed | null {
  const sense = senseOf(indicator, basis);
  const becomes = BECOMES.test(text);
  if (sense !== "state") {
    if (becomes) return null;
    return sense === "growth" ? oneWay(text, FALLING, RISING) : oneWay(text, RISING, FALLING);
  }
  // A benefit that grew from 100 to 350 people may be either number.
  if (becomes) return basis ? null : { text: text.replace(BECOMES, ""), turned: false };
  const moved = text.search(FALLING) >= 0 || text.search(RISING) >= 0;
  return moved && indicator.aspect === "SPD" ? null : { text, turned: false };
}
