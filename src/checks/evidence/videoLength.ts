import { piecesOf } from "../../workbook/index";
import type { EvidencePiece } from "../../workbook/types";
import { excerpt, inRow } from "../observe";
import type { Check } from "../types";
import { claimedCells } from "./claimed";

const CLOCK = /(?<![\d/.:-])(?:(\d{1,2}):)?(\d{1,3})[:.](\d{2})(?![\d/:.-])/;
const HOURS = /(?<![\d.,])(\d{1,2})\s*jam\b/i;
const MINUTES = /(?<![\d.,])(\d{1,3})(?:[.,](\d{1,2}))?\s*(?:menit|mnt|min(?:ute)?s?)\b/i;
const SECONDS = /(?<![\d.,])(\d{1,4})\s*(?:detik|dtk|sec(?:ond)?s?)\b/i;

/** The words of a piece without file names and addresses, whose digits are no times. */
function wordsOf({ text, files, links }: EvidencePiece): string {
  return [...links.map(({ url }) => url), ...files.map(({ name }) => name)].reduce(
    (rest, item) => rest.replace(item, " "),
    text,
  );
}

/** Seconds of a duration in a text: `durasi 7:30`, `6 menit 20 detik`, `04.30 menit`; `null` without one. */
export function durationIn(text: string): number | null {
  const clock = /\bdurasi\b|\bmenit\b|\blama(?:nya)?\b/i.test(text) ? CLOCK.exec(text) : null;
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const [hours, minutes, seconds] = [HOURS.exec(text), MINUTES.exec(text), SECONDS.exec(text)];
  if (!hours && !minutes && !seconds) return null;
  const part = minutes?.[2] === undefined ? 0 : Number(`0.${minutes[2]}`);
  return Number(hours?.[1] ?? 0) * 3600 + (Number(minutes?.[1] ?? 0) + part) * 60 + Number(seconds?.[1] ?? 0);
}

/** video-too-long. The video of an innovation runs five minutes at most (S3, S8); told where the cell says its length. */
export const videoLength: Check = {
  codes: ["video-too-long"],
  scope: "row",
  run(context, record) {
    if (!record) return [];
    return claimedCells(context, record).flatMap(({ indicator, rule, cell }) => {
      const limit = rule.maxMinutes;
      if (limit === undefined) return [];
      const seconds = Math.max(0, ...piecesOf(cell).map((piece) => durationIn(wordsOf(piece)) ?? 0));
      if (seconds <= limit * 60) return [];
      const params = { value: excerpt(cell.raw), minutes: Math.round((seconds / 60) * 100) / 100, limit };
      const finding = { code: "video-too-long", column: cell.column, effect: "none", params } as const;
      return [inRow(context, record, { ...finding, indicator: indicator.id })];
    });
  },
};
