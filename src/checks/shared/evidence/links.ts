import type { EvidencePiece } from "../../../workbook/types";
import type { Sighting } from "../../types";
import { excerpt } from "../excerpt";
import type { InnovationRow } from "../innovationRow";

type Link = EvidencePiece["links"][number];

/** Hosts that only one's own network knows. */
const INSIDE =
  /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$|\.(?:local|lan|internal|intranet|localdomain|test)$|^(?:intranet|localhost)\b/;
/** What Google and Microsoft put into an address when somebody presses "copy link". */
const SHARED = /[?&](?:usp=(?:sharing|share_link|drive_link)|resourcekey=|authkey=|e=)/i;
/** Addresses from the address bar: places of somebody's own drive, or an editor. */
const OWN_PLACES: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^drive\.google\.com$/, /\/drive\/(?:u\/\d+\/)?(?:folders\/|my-drive|home|recent)/i],
  [/^docs\.google\.com$/, /\/edit(?:[?#]|$)/i],
  [/^(?:onedrive\.live\.com|[\w-]+-my\.sharepoint\.com)$/, /\/(?:my|personal|_layouts|root|about)?(?:\/|\?|$)/i],
  [/^canva\.com$/, /\/design\/.*\/edit(?:[?#]|$)/i],
  [/^(?:studio\.youtube\.com|web\.telegram\.org|mail\.google\.com|web\.whatsapp\.com|photos\.google\.com)$/, /^/],
];
/** A folder or a paper that Microsoft shares has a short path of its own. */
const SHARED_PATH = /\/:[a-z]:\/[gs]\//i;

/** Whether a working link looks like one that only its owner can open. */
export function looksPrivate({ url, host }: Link): boolean {
  if (INSIDE.test(host)) return true;
  if (SHARED.test(url) || SHARED_PATH.test(url)) return false;
  return OWN_PLACES.some(([where, path]) => where.test(host) && path.test(url));
}

/** The evidence cells of a row in which working links look like this, each with those links. */
export function cellsWithLinks({ claimed }: InnovationRow, looks: (link: Link) => boolean): Sighting[] {
  const found: Sighting[] = [];
  for (const { indicator, cell, pieces } of claimed) {
    const urls: string[] = [];
    for (const { links } of pieces) for (const link of links) if (link.valid && looks(link)) urls.push(link.url);
    if (urls.length === 0) continue;
    found.push({ column: cell.column, indicator: indicator.id, params: { value: excerpt(urls.join("; ")) } });
  }
  return found;
}
