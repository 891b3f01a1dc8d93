import { texts } from "../i18n/text";
import { REGION_KINDS } from "../region/names/regionName";
import { groupOf, othersIn, placeAmong } from "../region/ranking/place";
import type { RankedGroup, RankingList } from "../region/ranking/types";
import { parseNumber } from "../workbook/cells/number";
import type { CellValue } from "../workbook/types";
import { notThere, wrongArgument } from "./answers/problem";
import { asIndex } from "./arguments/asIndex";
import { INDEX } from "./arguments/parameters";
import { defineFunction } from "./frame/function";

const said = texts({
  cluster: {
    id: "Klaster ini tidak ada dalam daftar; yang ada: {known}.",
    en: "This cluster is not in the list; there are: {known}.",
  },
  open: {
    id: "Daftar memuat satu daerah dua kali dengan indeks yang berbeda, jadi peringkatnya {best} sampai {worst}.",
    en: "The list has a region twice with different indices, so the rank is {best} to {worst}.",
  },
});

function groupNamed(list: RankingList, cluster: CellValue): RankedGroup {
  if (cluster === null) return { by: "all" };
  const group = groupOf(list, String(cluster));
  if (!group) throw wrongArgument(said.cluster, { known: [...REGION_KINDS, ...list.clusters].join(", ") });
  return group;
}

/** The rank that an index has in a list. */
export const rank = defineFunction({
  id: "RANK",
  order: 110,
  description: {
    id: "Peringkat sebuah indeks dalam daftar daerah: satu lebih dari banyaknya indeks yang lebih tinggi.",
    en: "The rank of an index in a list of regions: one more than how many indices are higher.",
  },
  parameters: {
    index: INDEX,
    list: {
      kind: "rankingList",
      name: { id: "daftar", en: "list" },
      description: {
        id: "Daftar peringkat dengan kolom Nama Daerah dan Indeks, atau satu kolom indeks",
        en: "Ranking list with the columns Nama Daerah and Indeks, or one column of indices",
      },
      optional: false,
    },
    cluster: {
      kind: "cell",
      name: { id: "klaster", en: "cluster" },
      description: {
        id: "Hanya klaster ini: isi kolom klaster daftar, atau provinsi, kabupaten, kota; bila kosong, seluruh daftar",
        en: "Only this cluster: what a cluster column of the list holds, or provinsi, kabupaten, kota; the whole list when omitted",
      },
      optional: true,
    },
  },
  result: "number",
  run({ index, list, cluster }) {
    const value = asIndex(parseNumber(index));
    const [year = null] = list.years;
    const { rank: found, between } = placeAmong(value, othersIn(list, groupNamed(list, cluster), year, null), year);
    if (found === null) throw notThere(said.open, { best: between[0], worst: between[1] });
    return found;
  },
});
