import { cleanText, normalizeText } from "../../workbook/cells/text";
import type { CellValue } from "../../workbook/types";
import { kindAlone } from "../names/regionName";
import type { RankingColumn } from "./header";

/** Headers of columns that say with whom a region is compared. */
const CLUSTER_HEADER =
  /\b(?:klaster|kluster|cluster|regional|region|pulau|wilayah|kawasan|zona|kelompok|kategori|klasifikasi|status|jenis|tipe|perbatasan|tertinggal|3t|papua|kepulauan|provinsi)\b/;
const YES = /^(?:ya|y|yes|iya|x|v|true|benar|1|✓|✔|√)$/i;
const NO = /^(?:tidak|t|no|n|false|salah|bukan|0|[-–—]*)$/i;
/** A column is what most of its filled cells are. */
const MOST = 0.8;

export type ClusterColumn = Pick<RankingColumn, "column" | "header"> & {
  /** Its cells are ticked or not: its header is the cluster. */
  ticked: boolean;
};

function share(texts: readonly string[], is: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
}

/** What a column that is none of our fields holds, by its header and its cells. */
export function roleOfCells(
  { column, header, field }: RankingColumn,
  cells: readonly CellValue[],
): "kind" | "predicate" | ClusterColumn | null {
  if (field !== null && field !== "kind") return null;
  const texts = cells.map(cleanText).filter((text) => text !== "");
  if (share(texts, (text) => kindAlone(text) !== null) >= MOST) return "kind";
  if (share(texts, (text) => /inovatif|dapat dinilai/i.test(text)) >= MOST) return "predicate";
  if (!CLUSTER_HEADER.test(normalizeText(header)) || texts.length === 0) return null;
  const ticked = share(texts, (text) => YES.test(text) || NO.test(text)) === 1;
  return { column, header, ticked };
}

/** The cluster that a cell puts its region into; `null` for none. */
export function clusterIn({ header, ticked }: ClusterColumn, cell: CellValue): string | null {
  const text = cleanText(cell);
  if (ticked) return YES.test(text) ? header : null;
  return /^[-–—]*$/.test(text) ? null : text;
}
