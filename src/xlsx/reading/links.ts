import { parseAddress } from "../../workbook/index";
import type { SheetLink } from "../../workbook/types";
import type { Archive } from "../zip/archive";
import { relationships, tagsOf } from "./parts";
import { decodeEntities } from "./xmlText";

/** A link over more cells than this was not put on a document. */
const MOST_CELLS = 1000;
const WEB = /^https?:\/\//i;
const LOCAL = /^(?:file:|[a-z]:[\\/]|\\\\)/i;
const CELL_WITH_FORMULA =
  /<(?:\w+:)?c\s(?:[^>]*?\s)?r="([A-Z]+\d+)"[^>]*>\s*<(?:\w+:)?f(\s[^>]*?)?(?:\/>|>([^<]*)<\/(?:\w+:)?f>)/g;
const LITERAL_LINK = /^\s*HYPERLINK\(\s*"((?:[^"]|"")*)"\s*[,)]/i;

/** @returns `null` for what is no document: places in the workbook, mail addresses, paths beside the workbook */
function usable(target: string): string | null {
  const text = target.trim();
  if (WEB.test(text)) return text.replace(/\s/g, "%20");
  return LOCAL.test(text) ? text : null;
}

function linksOn(reference: string, target: string): SheetLink[] {
  const area = parseAddress(reference)?.area;
  const address = usable(target);
  if (!area || address === null) return [];
  const width = area.right - area.left + 1;
  const count = width * (area.bottom - area.top + 1);
  if (count > MOST_CELLS) return [];
  return Array.from({ length: count }, (_, index) => ({
    row: area.top + Math.floor(index / width),
    column: area.left + (index % width),
    target: address,
  }));
}

/** What somebody put on cells with _Insert > Link_. */
function insertedLinks(xml: string, archive: Archive, path: string): SheetLink[] {
  const addresses = new Map(
    relationships(archive, path).flatMap(({ id, type, address }) => (type === "hyperlink" ? [[id, address]] : [])),
  );
  return tagsOf(xml.slice(xml.lastIndexOf("</sheetData>") + 1), "hyperlink").flatMap((tag) => {
    const address = addresses.get(tag.get("id") ?? "");
    if (address === undefined) return [];
    const place = tag.get("location");
    return linksOn(tag.get("ref") ?? "", place === undefined ? address : `${address}#${place}`);
  });
}

/** Formulas `HYPERLINK("https://…", …)`, those filled down from such a one included. */
function formulaLinks(xml: string): SheetLink[] {
  const shared = new Map<string, string>();
  return [...xml.matchAll(CELL_WITH_FORMULA)].flatMap(([, reference = "", attributes = "", formula = ""]) => {
    const group = /\ssi="(\d+)"/.exec(attributes)?.[1];
    const literal = LITERAL_LINK.exec(decodeEntities(formula))?.[1]?.replace(/""/g, '"');
    if (literal !== undefined && group !== undefined) shared.set(group, literal);
    const target = literal ?? (group === undefined || formula !== "" ? undefined : shared.get(group));
    return target === undefined ? [] : linksOn(reference, target);
  });
}

/**
 * The addresses behind the cells of a worksheet: of the web, and of files on a private machine or a server.
 * @param xml the worksheet part
 * @param path its path in the archive
 */
export function readLinks(xml: string, archive: Archive, path: string): SheetLink[] {
  const inserted = xml.includes("hyperlink") ? insertedLinks(xml, archive, path) : [];
  return xml.includes("HYPERLINK(") ? [...inserted, ...formulaLinks(xml)] : inserted;
}
