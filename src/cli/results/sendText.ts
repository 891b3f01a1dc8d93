import type { Analysis } from "../../analysis/types";
import { formatNumber, formatSigned, translate, type Locale } from "../../i18n/cliTexts";
import { formItemName } from "../../i18n/formItem";
import { shownDifference } from "../../scoring/index";
import {
  isReadyToEnter,
  missingItems,
  type FormItem,
  type FormState,
  type InnovationForm,
  type Sending,
  type SentIndices,
} from "../../planning/index";
import { indicatorOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { translateSend } from "../commands/texts/send.texts";
import { indentedColumns } from "../output/columns";
import { cleanNumber } from "./assessmentJson";

const BASES = ["index", "evidenced", "strict"] as const;
const LABELS = { index: "basis.claimed", evidenced: "basis.evidenced", strict: "basis.strict" } as const;

/** The rows of a list as people write them: `2-5, 7`. */
function ranges(rows: readonly number[]): string {
  const parts: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last?.to === row - 1) last.to = row;
    else parts.push({ from: row, to: row });
  }
  return parts.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
}

/** How many can be typed into the national form, and what the others lack. */
function formLines(forms: readonly InnovationForm[], analysis: Analysis, locale: Locale): string[] {
  const sent = forms.filter(({ isSent }) => isSent);
  const ready = sent.filter(isReadyToEnter).length;
  const lines = [translateSend(locale, "cli.send.ready", { ready, of: sent.length })];
  const unready = forms.filter((form) => !isReadyToEnter(form));
  if (unready.length === 0) return lines;
  const lacking = unready.map((form) => {
    const names = missingItems(form).map((item) => formItemName(item, analysis.rules));
    const others = form.others.length > 0 ? [translateSend(locale, "cli.send.rowErrors")] : [];
    return [String(form.result.row), form.result.name, [...names, ...others].join(", ")];
  });
  const head = (["cli.send.row", "cli.send.name", "cli.send.lacks"] as const).map((key) => translateSend(locale, key));
  return [...lines, translateSend(locale, "cli.send.lacking"), ...indentedColumns([head, ...lacking], [1, 2])];
}

/** Which innovations to send, for people. */
export function sendingText(
  file: string,
  analysis: Analysis,
  sending: Sending,
  forms: readonly InnovationForm[],
  locale: Locale,
): string {
  const say: (key: Parameters<typeof translateSend>[1], params?: Record<string, string | number>) => string = (
    key,
    params = {},
  ) => translateSend(locale, key, params);
  const shown = (value: number): string => formatNumber(locale, value, 2);
  const rows = BASES.flatMap((basis) => {
    const [all, now] = [sending.all[basis], sending[basis]];
    if (all === null || now === null) return [];
    return [
      [translate(locale, LABELS[basis]), shown(all), shown(now), formatSigned(locale, shownDifference(all, now), 2)],
    ];
  });
  const lines = [
    say("cli.send.title", {
      file,
      rules: analysis.rules.title,
      count: sending.send.length,
      of: sending.send.length + sending.leaveOut.length,
    }),
    "",
    ...indentedColumns([["", say("cli.send.all"), say("cli.send.chosen"), say("cli.send.difference")], ...rows]),
    "",
    say("cli.send.rows", { rows: ranges(sending.send.map(({ row }) => row)) }),
  ];
  if (sending.leaveOut.length === 0) lines.push(say("cli.send.everything"));
  else {
    const list = sending.leaveOut.map(({ result, cost, twin }) => [
      String(result.row),
      twin ? say("cli.send.twin", { name: result.name, row: twin.row }) : result.name,
      shown(cost),
    ]);
    const head = [say("cli.send.row"), say("cli.send.name"), say("cli.send.cost")];
    lines.push(say("cli.send.leaveOut"), ...indentedColumns([head, ...list], [1]));
  }
  lines.push("", ...formLines(forms, analysis, locale));
  if (sending.evidenced === null) lines.push(say("cli.send.claimedOnly"));
  return `${lines.join("\n")}\n`;
}

/** How far one field of the national form is: its number there, and what stands in it. */
interface FormItemJson {
  number: string;
  state: FormState;
  /** `null` where nobody knows. */
  required: boolean | null;
  /** Of a text whose length the form may limit. */
  words?: number;
  letters?: number;
  texts: { part: string; text: string }[];
}

/** What is typed into the national form for one innovation. */
interface InnovationFormJson {
  row: number;
  name: string;
  opd: string;
  /** Among those to send; else it has to be completed first. */
  send: boolean;
  /** Nothing that is known stands in the way of typing it in. */
  ready: boolean;
  /** In the order of the form; `field` is named as in rule files. */
  fields: ({ field: string } & FormItemJson)[];
  /** `indicator` is the official number. */
  indicators: ({ indicator: string } & FormItemJson)[];
}

/** What `--json` prints. */
export interface SendJson extends SentIndices {
  /** Excel rows. */
  send: number[];
  leaveOut: { row: number; name: string; cost: number }[];
  all: SentIndices;
  /** Those to send, and those that have to be completed first, in sheet order. */
  innovations: InnovationFormJson[];
}

function figures({ index, evidenced, strict }: SentIndices): SentIndices {
  const clean = (value: number | null): number | null => (value === null ? null : cleanNumber(value));
  return { index: cleanNumber(index), evidenced: clean(evidenced), strict: clean(strict) };
}

function itemJson({ number, state, required, length, texts }: FormItem): FormItemJson {
  return { number, state, required, ...length, texts: texts.map(({ part, text }) => ({ part, text })) };
}

function formJson(form: InnovationForm, rules: RuleSet): InnovationFormJson {
  const { row, name, opd } = form.result;
  const of = (kind: FormItem["kind"]): FormItem[] => form.items.filter((item) => item.kind === kind);
  return {
    row,
    name,
    opd,
    send: form.isSent,
    ready: isReadyToEnter(form),
    fields: of("field").map((item) => ({ field: item.id, ...itemJson(item) })),
    indicators: of("indicator").map((item) => ({
      indicator: indicatorOf(rules, item.id)?.key ?? item.id,
      ...itemJson(item),
    })),
  };
}

export function sendJson(sending: Sending, forms: readonly InnovationForm[], rules: RuleSet): SendJson {
  return {
    send: sending.send.map(({ row }) => row),
    leaveOut: sending.leaveOut.map(({ result: { row, name }, cost }) => ({ row, name, cost: cleanNumber(cost) })),
    ...figures(sending),
    all: figures(sending.all),
    innovations: forms.map((form) => formJson(form, rules)),
  };
}
