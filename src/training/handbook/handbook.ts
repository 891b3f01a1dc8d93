import { sidIndicators, spdIndicators, valueOf } from "../../rules/index";
import type { Indicator, RuleSet } from "../../rules/types";
import { rangeText } from "../../rules/rangeText";
import { area, blankSheet, cellBlock } from "../../template/cells";
import { TAB_COLORS } from "../../template/colors";
import { indicatorGuidance } from "../../template/guidance";
import { levelHeader } from "../../template/headers";
import type { CellContent, SheetSpec, StyledArea } from "../../template/types";
import { basisText, sourceLines } from "../law";
import { checkOf } from "../../checks/index";
import { placeName } from "../places";
import type { TrainingWords } from "../words";
import { indicatorExamples, profileExamples, spdExamples, type BadExample, type ShownExample } from "./examples";

const HANDBOOK_SHEET = "Buku Saku";
const WIDTHS = [28, 22, 22, 22, 34, 36, 36, 46, 14];
const RIGHT = WIDTHS.length - 1;

/** A part of the handbook: its heading, the header of its table, and the lines. */
interface Part {
  heading: string;
  header: string[];
  lines: CellContent[][];
}

function indicatorName(indicator: Indicator, { say, number }: TrainingWords): string {
  const weight = valueOf(indicator.weight);
  const facts = [
    ...(weight === null ? [] : [say("bookWeight", { weight: number(weight, Number.isInteger(weight) ? 0 : 2) })]),
    ...(valueOf(indicator.mandatory) ? [say("bookMandatory")] : []),
  ];
  const input = indicator.input === undefined ? [] : [say("bookInput", { input: indicator.input })];
  return [levelHeader(indicator), facts.join(", "), ...input].filter((line) => line !== "").join("\n");
}

function levelTexts(indicator: Indicator, { say }: TrainingWords): string[] {
  const { levels } = indicatorGuidance(indicator);
  const ranges = valueOf(indicator.ranges)?.map((range) => rangeText(range, indicator.decimals ?? 0));
  return levels.map((text, at) => text || ranges?.[at] || say("bookUnknown"));
}

function evidenceText(indicator: Indicator, { say, and }: TrainingWords): string {
  const rule = valueOf(indicator.evidence);
  const { documents, fileTypes, years } = indicatorGuidance(indicator);
  const lines = [
    documents,
    fileTypes === "" ? "" : say("bookTypes", { types: fileTypes }),
    years === "" ? "" : say("bookYears", { years }),
    rule?.pieces ? say("bookPieces", { pieces: and(rule.pieces.map(String)) }) : "",
  ].filter((line) => line !== "");
  return lines.length > 0 ? lines.join("\n") : say("bookUnknown");
}

function why({ finding }: BadExample, rules: RuleSet, words: TrainingWords): string {
  return `${words.title(finding.code)}. ${words.message(finding, rules)} ${words.fix(finding, rules)}`;
}

function sourcesOf({ weight, levels, evidence, bases, ranges }: Indicator): string[] {
  return [...new Set([weight, levels, evidence, bases, ranges].flatMap((value) => value?.source ?? []))];
}

function indicatorLine(
  indicator: Indicator,
  { good, bad }: ShownExample,
  rules: RuleSet,
  words: TrainingWords,
): CellContent[] {
  return [
    indicatorName(indicator, words),
    ...levelTexts(indicator, words),
    evidenceText(indicator, words),
    good ? words.say("bookOwnLevel", good) : null,
    bad ? bad.text.replace(/^level /, "Level ") : null,
    bad ? why(bad, rules, words) : null,
    sourcesOf(indicator).join(", "),
  ];
}

function indicatorPart(
  heading: string,
  indicators: readonly Indicator[],
  examples: ReadonlyMap<string, ShownExample>,
  rules: RuleSet,
  words: TrainingWords,
): Part {
  const { say } = words;
  return {
    heading,
    header: [
      say("bookIndicator"),
      say("bookLevel1"),
      say("bookLevel2"),
      say("bookLevel3"),
      say("bookEvidence"),
      say("bookGood"),
      say("bookBad"),
      say("bookWhy"),
      say("bookSource"),
    ],
    lines: indicators.map((one) => indicatorLine(one, examples.get(one.id) ?? { good: null, bad: null }, rules, words)),
  };
}

function profilePart(rules: RuleSet, words: TrainingWords): Part {
  const { say } = words;
  const header = [say("place"), "", "", "", say("kind"), "", say("bookBad"), say("bookWhy"), say("bookSource")];
  const lines = profileExamples(rules).map((example): CellContent[] => {
    const { finding, place, text } = example;
    const shown = /^\d{4}-\d\d-\d\d$/.test(text) ? words.date(text) : text;
    const sources = checkOf(finding.code).sources.join(", ");
    return [
      placeName(rules, place),
      null,
      null,
      null,
      words.title(finding.code),
      null,
      shown,
      why(example, rules, words),
      sources,
    ];
  });
  return { heading: say("bookFaults"), header, lines };
}

function formulaText(rules: RuleSet, { say, number }: TrainingWords): string {
  const { divisorMin, countPerInnovation, countCap, minBasicServices, totalMax } = rules.formula;
  const figure = (value: number | null, decimals: number): string =>
    value === null ? say("bookUnknown") : number(value, decimals);
  return say("bookFormula", {
    total: figure(valueOf(totalMax), 0),
    divisor: figure(valueOf(divisorMin), 0),
    count: figure(valueOf(countPerInnovation), 2),
    cap: figure(valueOf(countCap), 0),
    services: figure(valueOf(minBasicServices), 0),
  });
}

function headTexts(rules: RuleSet, words: TrainingWords): string[] {
  const { say } = words;
  const { assumptions } = rules;
  return [
    say("bookBasis", { basis: basisText(rules, words) }),
    formulaText(rules, words),
    ...(assumptions.length === 0
      ? []
      : [say("bookAssumptions", { assumptions: assumptions.map(({ text }) => words.assumption(text)).join(" ") })]),
    say("bookExamples"),
  ];
}

/** Characters that a line of the head takes on the width of the sheet. */
const LINE = WIDTHS.reduce((sum, width) => sum + width, 0);
const LINE_HEIGHT = 16;

/**
 * The handbook of a year on a sheet of its own: what each indicator asks for, with examples that the checks of the year
 * accept and refuse, and what the rules rest on; printed on A4.
 */
export function handbookSheet(rules: RuleSet, words: TrainingWords): SheetSpec {
  const { say } = words;
  const head = headTexts(rules, words);
  const parts = [
    indicatorPart(say("bookSid"), sidIndicators(rules), indicatorExamples(rules), rules, words),
    profilePart(rules, words),
    indicatorPart(say("bookSpd"), spdIndicators(rules), spdExamples(rules), rules, words),
  ];
  const codes = [
    ...rules.indicators.flatMap(sourcesOf),
    ...parts.flatMap(({ lines }) => lines.flatMap((line) => String(line[RIGHT] ?? "").split(", "))),
    ...rules.legalBasis.source,
  ].filter((code) => code !== "");
  const cells = [
    cellBlock<CellContent>(0, 0, [[say("bookTitle", { year: rules.year })], ...head.map((text) => [text])]),
  ];
  const styles: StyledArea[] = [
    { area: area(0, 0, 0, 0), role: "title" },
    { area: area(1, 0, head.length, RIGHT), role: "remark" },
  ];
  let row = head.length + 2;
  for (const { heading, header, lines } of parts) {
    cells.push(cellBlock<CellContent>(row, 0, [[heading], header, ...lines]));
    styles.push(
      { area: area(row, 0, row, 0), role: "subtitle" },
      { area: area(row + 1, 0, row + 1, RIGHT), role: "header" },
    );
    if (lines.length > 0) styles.push({ area: area(row + 2, 0, row + 1 + lines.length, RIGHT), role: "body" });
    row += lines.length + 3;
  }
  const sources = sourceLines(codes, rules);
  cells.push(cellBlock<CellContent>(row, 0, [[say("bookSource")], ...sources.map((line) => [line])]));
  styles.push({ area: area(row, 0, row, 0), role: "subtitle" });
  const last = row + sources.length;
  return {
    ...blankSheet(HANDBOOK_SHEET),
    own: true,
    tabColor: TAB_COLORS.help,
    cells,
    styles,
    columnWidths: WIDTHS.map((width, column) => ({ column, width })),
    rowHeights: head.map((text, at) => ({ row: at + 1, height: LINE_HEIGHT * Math.ceil((text.length + 1) / LINE) })),
    merges: head.map((_, at) => area(at + 1, 0, at + 1, RIGHT)),
    page: { orientation: "landscape", area: area(0, 0, last, RIGHT), fit: "width" },
  };
}
