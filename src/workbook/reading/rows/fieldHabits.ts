import type { FieldId } from "../../types";
import { DESK_FIELDS } from "./desk";

/** Prefilled or computed columns: alone they do not make a row. */
export const EMPTY_WITHOUT_NAME: ReadonlySet<FieldId> = new Set<FieldId>([
  "nomor",
  "kematangan",
  "status",
  "diikutkan",
  "keterangan",
  ...DESK_FIELDS,
]);
/** Columns whose answers are chosen from a list, which a template may have filled in before anybody names the innovation. */
export const CHOSEN: ReadonlySet<FieldId> = new Set<FieldId>([
  "opd",
  "tahapan",
  "inisiator",
  "klasifikasi",
  "jenis",
  "bentuk",
  "tematik",
  "astaCita",
  "pkpn",
  "urusan",
  "urusanLain",
]);
/** Cells that offices merge downwards over the rows of one group: a merged one is the answer of each. */
export const MERGED_DOWN: ReadonlySet<FieldId> = new Set<FieldId>([
  ...CHOSEN,
  "namaInisiator",
  "ujiCoba",
  "penerapan",
  "pengembangan",
  "diikutkan",
  "status",
]);
