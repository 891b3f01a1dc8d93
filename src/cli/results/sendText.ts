import type { Analysis } from "../../analysis/types";
import { formatNumber, formatSigned, translate, type Locale } from "../../i18n/cliTexts";
import { shownDifference } from "../../scoring/index";
import type { Sending, SentIndices } from "../../planning/index";
import { translateSend } from "../commands/send.texts";
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

/** Which innovations to send, for people. */
export function sendingText(file: string, analysis: Analysis, sending: Sending, locale: Locale): string {
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
  if (sending.evidenced === null) lines.push(say("cli.send.claimedOnly"));
  return `${lines.join("\n")}\n`;
}

/** What `--json` prints. */
export interface SendJson extends SentIndices {
  /** Excel rows. */
  send: number[];
  leaveOut: { row: number; name: string; cost: number }[];
  all: SentIndices;
}

function figures({ index, evidenced, strict }: SentIndices): SentIndices {
  const clean = (value: number | null): number | null => (value === null ? null : cleanNumber(value));
  return { index: cleanNumber(index), evidenced: clean(evidenced), strict: clean(strict) };
}

export function sendJson(sending: Sending): SendJson {
  return {
    send: sending.send.map(({ row }) => row),
    leaveOut: sending.leaveOut.map(({ result: { row, name }, cost }) => ({ row, name, cost: cleanNumber(cost) })),
    ...figures(sending),
    all: figures(sending.all),
  };
}
