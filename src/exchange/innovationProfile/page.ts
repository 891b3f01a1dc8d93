import { roundHalfUp } from "../../scoring/index";
import { pageRoom } from "../../template/page";
import { LINE, lineRoom, SheetRows, textLines } from "../../template/sheetRows";
import type { CellValue } from "../../workbook/types";
import type { InnovationProfile, ProfileIndicator, ProfileValue } from "./content";
import type { ProfilePageKey, ProfilePageWords } from "./words";

/** Columns A to H, in characters; together as wide as a page at the percentage. */
export const PROFILE_WIDTHS: readonly number[] = [5, 22, 24, 8, 10, 28, 28, 17];
export const PROFILE_PERCENT = 65;
/** The last column of the left half. */
const HALF = 4;
const LAST = PROFILE_WIDTHS.length - 1;

const TITLE = 26;
/** Letters of a title are as much wider. */
const TITLE_FACTOR = 1.6;
const FIGURE = 21;
const NOTES = 54;
const FEWEST_DESIGN = 3;

/** Lines that a text may take at the most. */
interface Limits {
  title: number;
  fact: number;
  evidence: number;
  refusals: number;
  box: number;
}

/** The first that fits is taken: where all is long, the page stays a page. */
const LIMITS: readonly [Limits, ...Limits[]] = [
  { title: 2, fact: 2, evidence: 3, refusals: 2, box: 5 },
  { title: 2, fact: 2, evidence: 2, refusals: 2, box: 4 },
  { title: 2, fact: 1, evidence: 2, refusals: 2, box: 3 },
  { title: 1, fact: 1, evidence: 1, refusals: 1, box: 2 },
];
/** A name that is longer is cut. */
const NAME_LINES = 2;

/** A text that takes no more than some lines, with a mark where it was cut. */
function cut(text: string, lines: number, left: number, right: number): string {
  const plain = text
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+/g, " ")
    .replace(/\n\s*\n+/g, "\n")
    .trim();
  if (textLines(PROFILE_WIDTHS, plain, left, right) <= lines) return plain;
  // Paragraphs take lines of their own; without them more of the text is seen.
  const flat = plain.replace(/\n/g, " ");
  const room = Math.floor(lineRoom(PROFILE_WIDTHS, left, right) * lines) - 1;
  return flat.length <= room
    ? flat
    : `${flat
        .slice(0, room)
        .replace(/[\uD800-\uDBFF]$/, "")
        .trimEnd()}…`;
}

function linesOf(text: string, left: number, right: number): number {
  return textLines(PROFILE_WIDTHS, text, left, right);
}

/** Writes the page about one innovation below what stands there already. */
export function writeProfilePage(rows: SheetRows, profile: InnovationProfile, words: ProfilePageWords): void {
  const fits = (limits: Limits): boolean =>
    new ProfilePage(new SheetRows(PROFILE_WIDTHS), profile, words, limits).fits();
  const limits = LIMITS.find(fits) ?? LIMITS[LIMITS.length - 1]!;
  new ProfilePage(rows, profile, words, limits).write();
}

class ProfilePage {
  /** Points that are still free on the page. */
  private free = pageRoom("portrait", PROFILE_PERCENT).height;

  constructor(
    private readonly rows: SheetRows,
    private readonly profile: InnovationProfile,
    private readonly words: ProfilePageWords,
    private readonly limits: Limits,
  ) {}

  fits(): boolean {
    this.write();
    return this.free >= 0;
  }

  write(): void {
    this.head();
    this.figures();
    this.facts();
    // What follows the texts is as high as it has to be, so that they take what is left.
    const below = this.indicatorsHeight() + NOTES + 2 * LINE;
    this.texts(this.free - below);
    this.indicators();
    this.notes();
  }

  private say(key: ProfilePageKey, params?: Record<string, string | number>): string {
    return this.words.text(key, params);
  }

  /** A row of texts beside each other, as high as the longest. */
  private row(
    texts: readonly { text: CellValue; left: number; right: number }[],
    role: Parameters<SheetRows["spread"]>[1],
    points?: number,
  ): number {
    const lines = Math.max(...texts.map(({ text, left, right }) => linesOf(String(text ?? ""), left, right)));
    const height = points ?? lines * LINE;
    this.free -= height;
    return this.rows.spread(texts, role, height);
  }

  private gap(): void {
    this.free -= this.rows.gap();
  }

  private head(): void {
    const { department, year, row } = this.profile;
    const name = this.profile.name.replace(/\s+/g, " ");
    const room = lineRoom(PROFILE_WIDTHS, 0, LAST) / TITLE_FACTOR;
    const lines = Math.min(this.limits.title, Math.max(1, Math.ceil(name.length / room)));
    const title = name.length <= room * lines ? name : `${name.slice(0, Math.floor(room * lines) - 1).trimEnd()}…`;
    this.row([{ text: title, left: 0, right: LAST }], "title", lines * TITLE);
    const whose = { department: department || this.say("profilePage.noDepartment"), year, row };
    this.row([{ text: this.say("profilePage.whose", whose), left: 0, right: LAST }], "remark");
    this.gap();
  }

  private figures(): void {
    const { maturity, provedMaturity, most, gain, status, refusals } = this.profile;
    const figure = (value: number | null): CellValue =>
      value === null ? this.say("profilePage.unknown") : roundHalfUp(value, 2);
    const columns: { key: ProfilePageKey; value: CellValue; left: number; right: number; format?: string }[] = [
      { key: "profilePage.claimed", value: figure(maturity), left: 0, right: 1, format: "0.00" },
      { key: "profilePage.proved", value: figure(provedMaturity), left: 2, right: 2, format: "0.00" },
      { key: "profilePage.most", value: figure(most), left: 3, right: 4, format: "0" },
      { key: "profilePage.gain", value: figure(gain), left: 5, right: 5, format: "+0.00;-0.00;0.00" },
      { key: "profilePage.status", value: this.words.status(status), left: 6, right: LAST },
    ];
    this.row(
      columns.map(({ key, left, right }) => ({ text: this.say(key), left, right })),
      "header",
    );
    const at = this.row(
      columns.map(({ value, left, right }) => ({ text: value, left, right })),
      "result",
      FIGURE,
    );
    for (const { left, format } of columns) if (format !== undefined) this.rows.format(at, left, format);
    if (refusals.length > 0) {
      const reasons = [...new Set(refusals.map((finding) => this.words.refusal(finding)))].join("; ");
      const text = cut(this.say("profilePage.refused", { reasons }), this.limits.refusals, 0, LAST);
      this.row([{ text, left: 0, right: LAST }], "lead");
    }
    this.gap();
  }

  private shown(value: ProfileValue | null): string {
    if (!value) return this.say("profilePage.blank");
    if ("amount" in value) return this.words.amount(value.amount);
    return "date" in value ? this.words.date(value.date) : value.text;
  }

  /** Two fields a row. */
  private facts(): void {
    const { facts } = this.profile;
    const half = Math.ceil(facts.length / 2);
    for (let index = 0; index < half; index += 1) {
      const [one, other] = [facts[index]!, facts[index + half]];
      const left = { text: cut(this.shown(one.value), this.limits.fact, 2, HALF), left: 2, right: HALF };
      const right = other && { text: cut(this.shown(other.value), this.limits.fact, 6, LAST), left: 6, right: LAST };
      const at = this.row(
        [
          { text: this.words.field(one.field), left: 0, right: 1 },
          left,
          { text: other ? this.words.field(other.field) : null, left: 5, right: 5 },
          right ?? { text: null, left: 6, right: LAST },
        ],
        "body",
      );
      this.rows.style({ top: at, left: 0, bottom: at, right: 1 }, "label");
      this.rows.style({ top: at, left: 5, bottom: at, right: 5 }, "label");
    }
    if (half > 0) this.gap();
  }

  /** Two texts beside each other under their headings. */
  private pair(first: [ProfilePageKey, string], second: [ProfilePageKey, string]): void {
    this.row(
      [
        { text: this.say(first[0]), left: 0, right: HALF },
        { text: this.say(second[0]), left: HALF + 1, right: LAST },
      ],
      "header",
    );
    this.row(
      [
        { text: cut(first[1], this.limits.box, 0, HALF), left: 0, right: HALF },
        { text: cut(second[1], this.limits.box, HALF + 1, LAST), left: HALF + 1, right: LAST },
      ],
      "body",
    );
  }

  /** @param points that they may take */
  private texts(points: number): void {
    const { design, before, after, aim, benefit } = this.profile;
    const given = (text: string): string => text || this.say("profilePage.blank");
    const boxes = [
      [before ?? this.say("profilePage.noBefore"), given(after)],
      [given(aim), given(benefit)],
    ] as const;
    const height = ([left, right]: readonly [string, string]): number =>
      Math.max(
        linesOf(cut(left, this.limits.box, 0, HALF), 0, HALF),
        linesOf(cut(right, this.limits.box, HALF + 1, LAST), HALF + 1, LAST),
      ) * LINE;
    const others = boxes.reduce((sum, box) => sum + height(box) + LINE, 0);
    const lines = Math.max(FEWEST_DESIGN, Math.floor((points - others - LINE - LINE) / LINE));
    const whole = given(design);
    const text = cut(whole, lines, 0, LAST);
    const isCut = text.endsWith("…") && !whole.endsWith("…");
    this.row(
      [{ text: this.say(isCut ? "profilePage.shortened" : "profilePage.design"), left: 0, right: LAST }],
      "header",
    );
    this.row([{ text, left: 0, right: LAST }], "body");
    this.pair(["profilePage.before", boxes[0][0]], ["profilePage.after", boxes[0][1]]);
    this.pair(["profilePage.aim", boxes[1][0]], ["profilePage.benefit", boxes[1][1]]);
    this.gap();
  }

  private indicatorTexts({ indicator, level, proved, state, evidence }: ProfileIndicator): {
    text: CellValue;
    left: number;
    right: number;
  }[] {
    return [
      { text: indicator.key, left: 0, right: 0 },
      { text: cut(indicator.name, NAME_LINES, 1, 2), left: 1, right: 2 },
      { text: level, left: 3, right: 3 },
      { text: proved ?? this.say("profilePage.unknown"), left: 4, right: 4 },
      { text: cut(evidence, this.limits.evidence, 5, 6), left: 5, right: 6 },
      { text: this.words.state(state), left: LAST, right: LAST },
    ];
  }

  private indicatorsHeight(): number {
    return this.profile.indicators.reduce((sum, one) => {
      const texts = this.indicatorTexts(one);
      return sum + LINE * Math.max(...texts.map(({ text, left, right }) => linesOf(String(text ?? ""), left, right)));
    }, LINE);
  }

  private indicators(): void {
    const { indicators } = this.profile;
    if (indicators.length === 0) {
      this.row([{ text: this.say("profilePage.noLevels"), left: 0, right: LAST }], "remark");
      return;
    }
    this.row(
      [
        { text: null, left: 0, right: 0 },
        { text: this.say("profilePage.indicator"), left: 1, right: 2 },
        { text: this.say("profilePage.level"), left: 3, right: 3 },
        { text: this.say("profilePage.provedLevel"), left: 4, right: 4 },
        { text: this.say("profilePage.evidence"), left: 5, right: 6 },
        { text: this.say("profilePage.state"), left: LAST, right: LAST },
      ],
      "header",
    );
    for (const one of indicators) this.row(this.indicatorTexts(one), "body");
    this.gap();
  }

  /** Room for what is seen on the spot. */
  private notes(): void {
    this.row([{ text: this.say("profilePage.notes"), left: 0, right: LAST }], "body", NOTES);
  }
}
