import { texts } from "../text";

/** What is said of a ranking list: by pane, functions and command line. */
export const rankingTexts = texts({
  value: {
    id: "{place}: indeks “{value}” milik {name} bukan angka, jadi tidak ikut.",
    en: "{place}: the index “{value}” of {name} is no number and does not count.",
  },
  range: {
    id: "{place}: indeks “{value}” milik {name} tidak di antara 0 dan 100, jadi tidak ikut.",
    en: "{place}: the index “{value}” of {name} is not from 0 to 100 and does not count.",
  },
  noIndex: {
    id: "{year}: {count} daerah tanpa indeks tidak ikut diurutkan: {names}.",
    en: "{year}: {count} regions without an index are not ranked: {names}.",
  },
  repeated: {
    id: "{place}: {name} sama dengan {other} dan indeksnya sama; dihitung sekali.",
    en: "{place}: {name} is the same as {other} with the same index; it counts once.",
  },
  contradicted: {
    id: "{place}: {name} dan {other} adalah satu daerah dengan indeks yang berbeda ({values}). Perbaiki daftar; sampai saat itu peringkat yang bergantung padanya belum pasti.",
    en: "{place}: {name} and {other} are one region with different indices ({values}). Mend the list; until then ranks that depend on it are not certain.",
  },
  nearName: {
    id: "{place}: {name} hampir sama dengan {other}. Bila satu daerah, samakan namanya; sampai saat itu keduanya dihitung.",
    en: "{place}: {name} is nearly the same as {other}. If they are one region, make the names equal; until then both count.",
  },
  kindConflict: {
    id: "{place}: nama {name} menyebut jenis daerah lain daripada kolom jenisnya (“{value}”); dipakai yang di nama.",
    en: "{place}: the name {name} says another kind of region than its column (“{value}”); that of the name is used.",
  },
  noCluster: {
    id: "Kolom “{column}”: {count} daerah tanpa isi, jadi tidak ikut dalam klaster mana pun dari kolom ini: {names}.",
    en: "Column “{column}”: {count} regions have nothing in it and are in none of its clusters: {names}.",
  },
  selfOnly: {
    id: "Daftar ini hanya berisi indeks mandiri (“{column}”), bukan hasil verifikasi.",
    en: "This list has only indices as the regions claim them (“{column}”), none that were verified.",
  },
  noList: {
    id: "Daftar peringkat tidak dikenali. Perlu kolom Nama Daerah dan Indeks; yang terbaca: {seen}.",
    en: "No ranking list was recognised. It needs the columns Nama Daerah and Indeks; read: {seen}.",
  },
  twoIndices: {
    id: "Lembar {sheet} memiliki dua kolom indeks yang berbeda ({headers}); hapus atau beri nama lain pada salah satunya.",
    en: "Sheet {sheet} has two columns of the index that differ ({headers}); remove one or give it another name.",
  },
  fractions: {
    id: "Kolom “{header}” di lembar {sheet} hanya berisi angka 0 sampai 1; indeks harus 0 sampai 100.",
    en: "The column “{header}” of sheet {sheet} holds only figures from 0 to 1; the index must be from 0 to 100.",
  },
  noFigures: {
    id: "Daftar di lembar {sheet} tidak berisi satu pun indeks.",
    en: "The list in sheet {sheet} does not hold any index.",
  },
  doubtful: {
    id: "Daerah “{name}” belum pasti dalam daftar; mungkin {candidates}. Sebut namanya seperti di daftar; sampai saat itu tidak ada yang dianggap daerah sendiri.",
    en: "It is not certain which one of the list “{name}” is; perhaps {candidates}. Name it as the list does; until then none is taken for it.",
  },
  absent: {
    id: "Daerah “{name}” tidak ada dalam daftar; peringkatnya adalah tempat di antara semua yang ada.",
    en: "“{name}” is not in the list; its rank is its place among those that are.",
  },
  unnamed: {
    id: "Buku kerja tidak menyebut nama daerahnya, jadi dibandingkan dengan seluruh daftar.",
    en: "The workbook does not say which region it is, so it is compared with the whole list.",
  },
  otherYear: {
    id: "Daftar ini tahun {list}, indeks buku kerja menurut aturan {year}.",
    en: "This list is of {list}, the index of the workbook by the rules of {year}.",
  },
  unknownYear: {
    id: "Daftar ini tidak menyebut tahunnya.",
    en: "This list does not say of which year it is.",
  },
  tieRule: {
    id: "Indeks dibandingkan dengan dua desimal; yang sama mendapat peringkat yang sama, dan peringkat sesudahnya dilewati (1, 2, 2, 4).",
    en: "Indices are compared with two decimals; equal ones share a rank, and the ranks behind it are left out (1, 2, 2, 4).",
  },
  all: { id: "seluruh daftar", en: "the whole list" },
  provinsi: { id: "provinsi", en: "provinces" },
  kabupaten: { id: "kabupaten", en: "kabupaten" },
  kota: { id: "kota", en: "cities" },
  cluster: { id: "klaster {cluster}", en: "cluster {cluster}" },
  noYear: { id: "tanpa tahun", en: "no year" },
  newCluster: {
    id: "klaster “{cluster}” tidak ada dalam daftar; yang ada: {known}.",
    en: "there is no cluster “{cluster}” in the list; there are: {known}.",
  },
});
