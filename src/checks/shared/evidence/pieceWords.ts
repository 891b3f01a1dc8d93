import type { EvidencePiece } from "../../../workbook/types";

/** The text of a piece without its addresses, whose words and digits name no kind, no year and no time. */
export function withoutAddresses({ text, links }: EvidencePiece): string {
  return links.length === 0 ? text : links.reduce((rest, { url }) => rest.replace(url, " "), text);
}
