import { literalTarget, usableTarget } from "../../workbook/cells/linkTarget";
import { parseAddress } from "../../workbook/index";
import type { SheetLink } from "../../workbook/types";
import { tagsOf } from "../xml/tags";
import { decodeEntities } from "../xml/text";
import type { Package } from "./package";
import type { ScannedFormula, ScannedSheet } from "./scanSheet";

/** A link over more cells than this was not put on a document. */
const MOST_CELLS = 1000;
function linksOn(reference: string, target: string): SheetLink[] {
  const area = parseAddress(reference)?.area;
  const address = usableTarget(target);
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
function insertedLinks(rest: string, book: Package, path: string): SheetLink[] {
  const addresses = new Map(
    book.relationships(path).flatMap(({ id, type, address }) => (type === "hyperlink" ? [[id, address]] : [])),
  );
  return tagsOf(rest, "hyperlink").flatMap((tag) => {
    const address = addresses.get(tag.get("id") ?? "");
    if (address === undefined) return [];
    const place = tag.get("location");
    return linksOn(tag.get("ref") ?? "", place === undefined ? address : `${address}#${place}`);
  });
}

/** Formulas `HYPERLINK("https://…", …)`, those filled down from such a one included. */
function formulaLinks(formulas: readonly ScannedFormula[]): SheetLink[] {
  const shared = new Map<string, string>();
  return formulas.flatMap(({ row, column, xml }) => {
    const at = xml.indexOf("<f");
    const open = xml.indexOf(">", at);
    const close = xml.charCodeAt(open - 1) === 47 ? open : xml.indexOf("</f>", open);
    const formula = xml.slice(open + 1, Math.max(open + 1, close));
    const group = tagsOf(xml.slice(at, open + 1), "f")[0]?.get("si");
    const literal = literalTarget(decodeEntities(formula));
    if (literal !== null && group !== undefined) shared.set(group, literal);
    const target = literal ?? (group === undefined || formula !== "" ? undefined : shared.get(group));
    const address = target === undefined ? null : usableTarget(target);
    return address === null ? [] : [{ row, column, target: address }];
  });
}

/**
 * The addresses behind the cells of a worksheet: of the web, and of files on a private machine or a server.
 * @param path the worksheet part
 */
export function readLinks({ rest, formulas }: ScannedSheet, book: Package, path: string): SheetLink[] {
  const inserted = rest.includes("<hyperlink") ? insertedLinks(rest, book, path) : [];
  return [...inserted, ...formulaLinks(formulas)];
}
