import type { EvidencePiece } from "../../../workbook/types";

/** Where the address of a film or a paper holds its number, whichever way it was copied. */
const NUMBERED =
  /^(?:youtu\.be\/|(?:\w+\.)?youtube\.com\/(?:watch\?(?:.*&)?v=|shorts\/|embed\/|live\/)|(?:drive|docs)\.google\.com\/.*?(?:\/d\/(?:e\/)?|folders\/|[?&]id=))([\w-]{6,})/;
/** What programs add to an address to know who passed it on. */
const TRACKING = /(?<=[?&])(?:utm_\w+|fbclid|igshi?d?|si|usp|feature)=[^&]*&?/g;

/**
 * What tells whether two links lead to one thing: without scheme, `www.`, closing slash and what only says who shared
 * it; films and papers by their number.
 * @returns `null` for a bare home page, which is no document
 */
export function linkKey({ url, host }: EvidencePiece["links"][number]): string | null {
  const place = host + url.slice(url.toLowerCase().indexOf(host) + host.length);
  const number = NUMBERED.exec(place)?.[1];
  if (number !== undefined) return `link ${number}`;
  const key = place.replace(TRACKING, "").replace(/[/?&]+$/, "");
  return /[/?#]/.test(key) ? `link ${key}` : null;
}
