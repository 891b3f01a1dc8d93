import type { EvidencePiece } from "../../../workbook/types";
import { withoutAddresses } from "./pieceWords";

const CLOCK = /(?<![\d/.:-])(?:(\d{1,2}):)?(\d{1,3})[:.](\d{2})(?![\d/:.-])/;
const HOURS = /(?<![\d.,])(\d{1,2})\s*jam\b/i;
const MINUTES = /(?<![\d.,])(\d{1,3})(?:[.,](\d{1,2}))?\s*(?:menit|mnt|min(?:ute)?s?)\b/i;
const SECONDS = /(?<![\d.,])(\d{1,4})\s*(?:detik|dtk|sec(?:ond)?s?)\b/i;

/** The words of a piece without file names and addresses, whose digits are no times. */
export function wordsOf(piece: EvidencePiece): string {
  return piece.files.reduce((rest, { name }) => rest.replace(name, " "), withoutAddresses(piece));
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
