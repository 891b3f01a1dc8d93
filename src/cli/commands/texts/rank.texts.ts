import { translator } from "../../../i18n/translator";

/** Texts of `iid rank`. */
export const id = {
  "cli.rank.noList": "sebut daftar peringkatnya: iid rank BERKAS --list DAFTAR.xlsx.",
  "cli.rank.listProblem": "{file}: {reason}",
  "cli.rank.noYear": "daftar tidak memuat tahun {year}; yang ada: {known}.",
  "cli.rank.notRank": "--for harus peringkat dari 1, bukan “{value}”.",
  "cli.rank.title": "{file}: {rules}. Peringkat {region} di antara {group}, daftar {year}",
  "cli.rank.ownRegion": "daerah ini",
  "cli.rank.figure": "Indeks",
  "cli.rank.rank": "Peringkat",
  "cli.rank.ofAll": "{rank} dari {of}",
  "cli.rank.between": "{best} sampai {worst}",
  "cli.rank.name": "Daerah",
  "cli.rank.range": "Peringkat dari indeks paling baik sampai paling aman: {best} sampai {worst}.",
  "cli.rank.needed": "Indeks yang diperlukan",
  "cli.rank.forRank": "untuk peringkat {rank}",
  "cli.rank.open": "belum pasti",
  "cli.rank.listed": "Menurut daftar",
  "cli.rank.otherGroups": "Kelompok lain",
  "cli.rank.noSpd":
    "SPD tidak ditemukan: indeks ini hanya bagian inovasi, jadi peringkat sebenarnya tidak lebih buruk.",
} as const;

export const en: Record<keyof typeof id, string> = {
  "cli.rank.noList": "name the ranking list: iid rank FILE --list LIST.xlsx.",
  "cli.rank.listProblem": "{file}: {reason}",
  "cli.rank.noYear": "the list does not have the year {year}; there are: {known}.",
  "cli.rank.notRank": "--for must be a rank from 1, not “{value}”.",
  "cli.rank.title": "{file}: {rules}. Rank of {region} among {group}, list of {year}",
  "cli.rank.ownRegion": "this region",
  "cli.rank.figure": "Index",
  "cli.rank.rank": "Rank",
  "cli.rank.ofAll": "{rank} of {of}",
  "cli.rank.between": "{best} to {worst}",
  "cli.rank.name": "Region",
  "cli.rank.range": "Rank from the best index to the safest: {best} to {worst}.",
  "cli.rank.needed": "Index that is needed",
  "cli.rank.forRank": "for rank {rank}",
  "cli.rank.open": "not certain",
  "cli.rank.listed": "By the list",
  "cli.rank.otherGroups": "Other groups",
  "cli.rank.noSpd": "No SPD found: this index is the innovations' share alone, so that the true rank is no worse.",
};

export const translateRank = translator<keyof typeof id>({ id, en });
