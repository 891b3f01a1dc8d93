import type { EvidencePiece } from "../../../workbook/types";

type Link = EvidencePiece["links"][number];

/** Where the address of a film or a paper holds its number, whichever way it was copied. */
const NUMBERED: readonly (readonly [host: RegExp, number: RegExp, of: string])[] = [
  [/^youtu\.be$/, /^\/([\w-]{6,})/, "youtube"],
  [
    /(?:^|\.)youtube(?:-nocookie)?\.com$/,
    /^\/(?:watch\?(?:[^#]*&)?v=|shorts\/|embed\/|live\/|v\/)([\w-]{6,})/,
    "youtube",
  ],
  [/^(?:drive|docs)\.google\.com$/, /(?:\/d\/(?:e\/)?|\/folders\/|[?&]id=)([\w-]+)/, "google"],
];
/** What programs add to an address to know who passed it on. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|igsh|igshid|si|usp|feature|_[rt]|share_id|mibextid)=/i;

function withoutTracking(rest: string): string {
  const [path, query] = rest.split("?", 2);
  if (query === undefined) return rest;
  const kept = query.split("&").filter((part) => !TRACKING.test(part));
  return kept.length > 0 ? `${path}?${kept.join("&")}` : path!;
}

/**
 * What tells whether two links lead to one thing: without scheme, `www.`, closing slash and what only says who shared
 * it; films and papers by their number.
 * @returns `null` for a bare home page, which is no document
 */
export function linkKey({ url, host }: Link): string | null {
  const rest = url.slice(url.toLowerCase().indexOf(host) + host.length);
  for (const [where, number, of] of NUMBERED) {
    const found = where.test(host) ? number.exec(rest)?.[1] : undefined;
    if (found !== undefined) return `link ${of} ${found}`;
  }
  const place = withoutTracking(rest).replace(/\/+$/, "");
  return /^(?::\d+)?$/.test(place) ? null : `link ${host}${place}`;
}
