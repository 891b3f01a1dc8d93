const [BLANK, SLASH, ZERO, NINE, LETTER_A, LETTER_Z, LETTER_S, LETTER_T] = [32, 47, 48, 57, 65, 90, 115, 116];

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
/** Longer numbers may not be whole any more. */
const MOST_DIGITS = 9;

/** @returns the whole number that stands between two places; -1 for anything else */
export function wholeNumber(xml: string, from: number, to: number): number {
  if (from >= to || to - from > MOST_DIGITS) return -1;
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const code = xml.charCodeAt(at);
    if (code < ZERO || code > NINE) return -1;
    number = number * 10 + code - ZERO;
  }
  return number;
}

/** No address ends like this. */
const NO_END = "<";

/**
 * The tag of a cell as nearly all programs write it, `<c r="B3" s="1" t="s">` in row 3: style and type in any order, or
 * missing. It is read in place, since a sheet has millions of them.
 */
export class CellTag {
  row = 0;
  column = 0;
  type = "";
  isEmpty = false;
  private styleFrom = 0;
  private styleTo = 0;
  private rowEnd = NO_END;

  constructor(private readonly xml: string) {}

  /** @param row that the next cells stand in; zero-based */
  begin(row: number): void {
    this.row = row;
    this.rowEnd = row <= LAST_ROW ? `${row + 1}"` : NO_END;
  }

  /** The number of its style. */
  get style(): string {
    return this.xml.slice(this.styleFrom, this.styleTo);
  }

  /**
   * @param from behind its name
   * @param to where it closes
   * @returns whether it is written like that; if not, nothing is known of it
   */
  read(from: number, to: number): boolean {
    const { xml, rowEnd } = this;
    if (!xml.startsWith(' r="', from)) return false;
    let at = from + 4;
    let column = 0;
    for (let code = xml.charCodeAt(at); code >= LETTER_A && code <= LETTER_Z; code = xml.charCodeAt((at += 1))) {
      column = column * 26 + code - LETTER_A + 1;
    }
    if (column === 0 || column - 1 > LAST_COLUMN || !xml.startsWith(rowEnd, at)) return false;
    this.column = column - 1;
    at += rowEnd.length;
    this.type = "";
    this.styleFrom = this.styleTo = at;
    while (xml.startsWith('="', at + 2)) {
      const name = xml.charCodeAt(at + 1);
      const end = xml.indexOf('"', at + 4);
      if (end < 0 || xml.charCodeAt(at) !== BLANK) return false;
      if (name === LETTER_T) this.type = xml.slice(at + 4, end);
      else if (name !== LETTER_S) return false;
      else {
        this.styleFrom = at + 4;
        this.styleTo = end;
      }
      at = end + 1;
    }
    this.isEmpty = at === to - 1 && xml.charCodeAt(at) === SLASH;
    return at === to || this.isEmpty;
  }
}
