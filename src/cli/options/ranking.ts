import type { CommandOption } from "../call/command";
import type { Flag } from "../call/flag";
import { textOf } from "../call/given";
import { InputProblem } from "../call/problem";
import { translateRank } from "../commands/texts/rank.texts";
import { textOption } from "./value";

const LIST: Flag = {
  name: "list",
  value: { id: "DAFTAR", en: "LIST" },
  help: {
    id: "buku kerja dengan daftar peringkat: Nama Daerah dan Indeks",
    en: "workbook with the ranking list: Nama Daerah and Indeks",
  },
  completion: "workbook",
};

const LIST_YEAR: Flag = {
  name: "list-year",
  value: { id: "TAHUN", en: "YEAR" },
  help: { id: "tahun daftar yang dibandingkan; bawaan: yang terbaru", en: "year of the list; default: its newest" },
};

const FOR_RANK: Flag = {
  name: "for",
  value: { id: "N", en: "N" },
  help: { id: "indeks yang diperlukan untuk peringkat N", en: "the index that rank N takes" },
};

/** The workbook with the ranking list. */
export const RANKING_LIST: CommandOption<string> = {
  flags: [LIST],
  read(given, { locale }) {
    const file = textOf(given, LIST);
    if (file === undefined) throw new InputProblem(translateRank(locale, "cli.rank.noList"));
    return file;
  },
};

export const CLUSTER = textOption({
  name: "cluster",
  value: { id: "KLASTER", en: "CLUSTER" },
  help: {
    id: "bandingkan dalam klaster ini: isi kolom klaster daftar, atau provinsi, kabupaten, kota",
    en: "compare within this cluster: what a cluster column of the list holds, or provinsi, kabupaten, kota",
  },
});

export const OWN_REGION = textOption({
  name: "region",
  value: { id: "NAMA", en: "NAME" },
  help: { id: "nama daerah sendiri seperti di daftar", en: "the name of one's own region as in the list" },
});

export const LIST_OF_YEAR = textOption(LIST_YEAR);

/** A rank whose index is asked for. */
export const RANK_WANTED: CommandOption<number | undefined> = {
  flags: [FOR_RANK],
  read(given, { locale }) {
    const text = textOf(given, FOR_RANK);
    if (text === undefined) return undefined;
    if (!/^[1-9]\d{0,3}$/.test(text))
      throw new InputProblem(translateRank(locale, "cli.rank.notRank", { value: text }));
    return Number(text);
  },
};
