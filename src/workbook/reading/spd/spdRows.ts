import { spdIndicators } from "../../../rules/index";
import { oncePer, oncePerText } from "../../../rules/once";
import type { RuleSet } from "../../../rules/types";
import { indicatorNames, matchIndicators, type IndicatorMatch } from "../header/indicatorNames";
import { headerTokens } from "../header/phrases";
import { cleanText } from "../../cells/text";
import type { CellValue } from "../../types";

const SURE_NAME = 0.9;
/** `2a`, `2 a`, `2.a`, `2) a`, `No. 2a`. */
const KEY = /^(?:no\.?\s*)?(\d{1,2})\s*[.)-]?\s*([a-d])?\s*[.):-]*$/i;
const LEADING_KEY = /^(\d{1,2})\s*[.)-]?\s*([a-d])?(?:\s*[.):-]+\s*|\s+)(?=\D)/i;
const LETTER = /^([a-d])\s*[.)]?$/i;

interface Knowledge {
  /** The indicators that a name may mean, surest first; asked of each row several times. */
  meant: (name: string) => readonly IndicatorMatch[];
  byKey: ReadonlyMap<string, string>;
}

/** What rows are told by, the same in every table that is read by these rules. */
const knowledgeOf = oncePer((rules: RuleSet): Knowledge => {
  const indicators = spdIndicators(rules);
  const names = indicatorNames(indicators);
  return {
    meant: oncePerText((name) => matchIndicators(headerTokens(name), names, true)),
    byKey: new Map(indicators.map((one) => [one.key.toLowerCase(), one.id])),
  };
});

/** Tells which SPD indicator a row is about. Remembers the last number, for rows that only say `a` or `b`. */
export class SpdRowMatcher {
  private readonly knowledge: Knowledge;
  private lastNumber = "";

  /** @param numbered whether the numbers are those of the indicators; otherwise they only count the rows */
  constructor(
    rules: RuleSet,
    private readonly numbered = true,
  ) {
    this.knowledge = knowledgeOf(rules);
  }

  /**
   * @param numberCell the cell of the running number, `null` without such a column
   * @param nameCell the cell of the indicator's name
   * @returns `Indicator.id`, or `null`
   */
  match(numberCell: CellValue, nameCell: CellValue): string | null {
    const name = cleanText(nameCell);
    const byNumber = this.byNumber(cleanText(numberCell), name);
    if (name === "") return byNumber;
    const bare = name.replace(LEADING_KEY, "").replace(/^[a-d]\s*[.)]\s+/i, "");
    const found = this.knowledge.meant(bare).find(({ loose }) => !loose);
    if (found && (found.certainty >= SURE_NAME || byNumber === null || byNumber === found.indicator)) {
      return found.indicator;
    }
    return byNumber;
  }

  /** Whether number and name of a row agree; `null` when one of them says nothing. */
  agrees(numberCell: CellValue, nameCell: CellValue): boolean | null {
    const name = cleanText(nameCell);
    const byNumber = this.byNumber(cleanText(numberCell), "");
    const found = this.knowledge.meant(name.replace(LEADING_KEY, ""))[0];
    if (byNumber === null || !found || found.certainty < SURE_NAME) return null;
    return byNumber === found.indicator;
  }

  private byNumber(cell: string, name: string): string | null {
    if (!this.numbered) return null;
    const key = KEY.exec(cell) ?? LEADING_KEY.exec(name);
    if (key) {
      this.lastNumber = key[1]!;
      const letter = key[2] ?? LETTER_OF_NAME.exec(name)?.[1] ?? "";
      return this.knowledge.byKey.get(`${Number(key[1])}${letter.toLowerCase()}`) ?? null;
    }
    const letter = LETTER.exec(cell)?.[1] ?? (cell === "" ? LETTER_OF_NAME.exec(name)?.[1] : undefined);
    return letter === undefined
      ? null
      : (this.knowledge.byKey.get(`${this.lastNumber}${letter.toLowerCase()}`) ?? null);
  }
}

const LETTER_OF_NAME = /^([a-d])\s*[.)]\s+/i;
