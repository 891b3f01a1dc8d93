import type { RuleSet } from "../../rules/types";
import { area, blankSheet, cellBlock, heading } from "../../template/cells";
import type { CellContent, SheetSpec } from "../../template/types";
import { plainLawText } from "../law";
import { placeName } from "../places";
import type { TrainingWords } from "../words";
import type { ClassResult, KindResult, RulesByYear } from "./classResult";
import type { FalseAlarm, FaultMark, TrainingMark, TrainingRemark } from "./types";

const RESULT_SHEETS = { class: "Hasil Bimtek", kinds: "Belum Dipahami", details: "Rincian Bimtek" } as const;

function rulesFor(rules: RulesByYear, { code }: TrainingMark): RuleSet {
  return rules.get(code.year)!;
}

export function remarkText(remark: TrainingRemark | string, { say }: TrainingWords): string {
  return typeof remark === "string" ? remark : say(remark.text, remark.params);
}

/** How the answer for the index was. */
export function indexText({ index: { given, right, isRight } }: TrainingMark, { say, number }: TrainingWords): string {
  switch (given.kind) {
    case "none":
      return say("indexNone");
    case "unread":
      return say("indexUnread", { text: given.text });
    case "notCalculated":
      return say("indexNotCalculated");
    case "number":
      return isRight
        ? say("indexRight")
        : say("indexWrong", { answer: number(given.value, 2), right: number(right, 2) });
  }
}

export function alarmText(alarm: FalseAlarm, rules: RuleSet, { say, title }: TrainingWords): string {
  if (alarm.kind === "level") {
    const { innovation, from, to } = alarm;
    return say("alarmLevel", { innovation, place: placeName(rules, alarm.place), from, to });
  }
  const kind = title(alarm.code);
  const { innovation, place } = alarm;
  if (innovation === null || place === null) return say("alarmRegion", { kind });
  const params = { innovation, place: placeName(rules, place), kind };
  return say(alarm.kind === "answer" ? "alarmAnswer" : "alarmNew", params);
}

export function outcomeText({ mended, named }: FaultMark, { say }: TrainingWords): string {
  return say(mended ? "outcomeMended" : named ? "outcomeNamed" : "outcomeMissed");
}

/** Letters of an example; a whole description of a design would hide what is said. */
const LONGEST_EXAMPLE = 240;

function excerptOf(text: string): string {
  return text.length <= LONGEST_EXAMPLE ? text : `${text.slice(0, LONGEST_EXAMPLE).replace(/\s+\S*$/, "")} …`;
}

/** What was wrong, how it is mended, the level that is proved, and an example of what is right. */
export function explanationText({ fault }: FaultMark, rules: RuleSet, words: TrainingWords): string {
  const { finding, proven, right } = fault;
  const { say, message, fix, date } = words;
  const shown = right.map((text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? date(text) : text));
  return [
    message(finding, rules),
    fix(finding, rules),
    ...(proven === null ? [] : [say("provenLevel", { level: proven })]),
    shown.length > 0 ? say("rightWas", { right: excerptOf(shown.join(": ")) }) : say("rightNothing"),
  ].join(" ");
}

/** What has to be known of a file, with those that say the same as it. */
export function markRemarks(mark: TrainingMark, { same }: ClassResult, words: TrainingWords): string[] {
  const twins = same.find((group) => group.includes(mark))?.filter((one) => one !== mark) ?? [];
  return [
    ...mark.remarks.map((remark) => remarkText(remark, words)),
    ...(twins.length > 0 ? [words.say("remarkSameCode", { files: twins.map(({ file }) => file).join(", ") })] : []),
  ];
}

/** How many faults of a file are of a kind. */
export function faultCount(mark: TrainingMark, is: (fault: FaultMark) => boolean): number {
  return mark.faults.filter(is).length;
}

function classLine(mark: TrainingMark, result: ClassResult, words: TrainingWords): CellContent[] {
  const asked = faultCount(mark, ({ level }) => level !== null);
  return [
    mark.name,
    mark.score,
    faultCount(mark, ({ mended }) => mended),
    faultCount(mark, ({ named }) => named),
    mark.faults.length,
    mark.alarms.length,
    `${faultCount(mark, ({ level }) => level === true)}/${asked}`,
    indexText(mark, words),
    markRemarks(mark, result, words).join(" "),
    mark.file,
  ];
}

interface List {
  name: string;
  title: string;
  note: string;
  headers: string[];
  rows: CellContent[][];
  widths: number[];
}

const FIRST = 4;

function listSheet({ name, title, note, headers, rows, widths }: List): SheetSpec {
  const head = heading(title, note);
  const right = headers.length - 1;
  const last = FIRST + rows.length - 1;
  return {
    ...blankSheet(name),
    own: true,
    cells: [...head.cells, cellBlock(FIRST - 1, 0, [headers, ...rows])],
    styles: [
      ...head.styles,
      { area: area(FIRST - 1, 0, FIRST - 1, right), role: "header" },
      ...(rows.length > 0 ? [{ area: area(FIRST, 0, last, right), role: "body" } as const] : []),
    ],
    columnWidths: widths.map((width, column) => ({ column, width })),
    freeze: { rows: FIRST, columns: 1 },
    page: { orientation: "landscape", area: area(0, 0, Math.max(last, FIRST), right), fit: "width" },
  };
}

function classSheet(result: ClassResult, words: TrainingWords): SheetSpec {
  const { say, number } = words;
  const { marks, unmarked, mean } = result;
  const lines = marks.map((mark) => classLine(mark, result, words));
  const blank = Array.from({ length: 7 }, () => null);
  const unusable = unmarked.map(({ file, problem }): CellContent[] => [
    "–",
    ...blank,
    remarkText(problem, words),
    file,
  ]);
  const sheet = listSheet({
    name: RESULT_SHEETS.class,
    title: say("resultTitle"),
    note:
      mean === null
        ? say("resultNone")
        : say("resultNote", { count: marks.length, mean: number(mean, 2), rule: say("markRule") }),
    headers: [
      say("participant"),
      say("score"),
      say("mended"),
      say("named"),
      say("faultsOf"),
      say("falseAlarms"),
      say("levelsRight"),
      say("indexAnswer"),
      say("remarks"),
      say("file"),
    ],
    rows: [...lines, ...unusable],
    widths: [32, 8, 11, 11, 11, 14, 12, 24, 60, 32],
  });
  return {
    ...sheet,
    numberFormats: lines.length > 0 ? [{ area: area(FIRST, 1, FIRST + lines.length - 1, 1), format: "0.00" }] : [],
  };
}

/** Why one of a kind was wrong, by an example of the class. */
export function kindText({ example: { mark, fault } }: KindResult, rules: RulesByYear, words: TrainingWords): string {
  return explanationText(fault, rulesFor(rules, mark), words);
}

export function kindLaw({ code, example: { mark } }: KindResult, rules: RulesByYear, words: TrainingWords): string {
  return plainLawText(code, rulesFor(rules, mark), words);
}

function kindSheet({ kinds }: ClassResult, rules: RulesByYear, words: TrainingWords): SheetSpec {
  const { say, title } = words;
  const sheet = listSheet({
    name: RESULT_SHEETS.kinds,
    title: say("kindsTitle"),
    note: say("kindsNote"),
    headers: [
      say("kind"),
      say("share"),
      say("understood"),
      say("planted"),
      say("mended"),
      say("named"),
      say("explanation"),
      say("law"),
    ],
    rows: kinds.map((kind) => [
      title(kind.code),
      kind.understood / kind.planted,
      kind.understood,
      kind.planted,
      kind.mended,
      kind.named,
      kindText(kind, rules, words),
      kindLaw(kind, rules, words),
    ]),
    widths: [40, 9, 10, 14, 11, 12, 80, 50],
  });
  if (kinds.length === 0) return sheet;
  const last = FIRST + kinds.length - 1;
  return {
    ...sheet,
    numberFormats: [{ area: area(FIRST, 1, last, 1), format: "0%" }],
    charts: [
      {
        name: "IID_bimtek",
        title: say("kindsTitle"),
        kind: "bars",
        source: area(FIRST - 1, 0, last, 1),
        area: area(last + 2, 0, last + 24 + kinds.length, 5),
        scale: { minimum: 0, maximum: 1 },
        numberFormat: "0%",
      },
    ],
  };
}

function detailSheet({ marks }: ClassResult, rules: RulesByYear, words: TrainingWords): SheetSpec {
  const { say, title } = words;
  const rows = marks.flatMap((mark) => {
    const own = rulesFor(rules, mark);
    const faults = mark.faults.map((one): CellContent[] => {
      const { innovation, name, place, code } = one.fault;
      return [
        mark.name,
        `${innovation}. ${name}`,
        placeName(own, place),
        title(code),
        outcomeText(one, words),
        explanationText(one, own, words),
        plainLawText(code, own, words),
      ];
    });
    const alarms = mark.alarms.map((alarm): CellContent[] => [
      mark.name,
      null,
      null,
      say("alarms"),
      null,
      alarmText(alarm, own, words),
      null,
    ]);
    return [...faults, ...alarms];
  });
  return listSheet({
    name: RESULT_SHEETS.details,
    title: say("detailsTitle"),
    note: say("markRule"),
    headers: [
      say("participant"),
      say("innovation"),
      say("place"),
      say("kind"),
      say("outcome"),
      say("explanation"),
      say("law"),
    ],
    rows,
    widths: [28, 36, 32, 32, 22, 90, 40],
  });
}

/** The class on sheets: a row a participant, the kinds of faults by how well they were understood, and every single fault. */
export function resultSheets(result: ClassResult, rules: RulesByYear, words: TrainingWords): SheetSpec[] {
  return [classSheet(result, words), kindSheet(result, rules, words), detailSheet(result, rules, words)];
}
