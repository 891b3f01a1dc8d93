import type { FieldId } from "../workbook/types";

/** Fields whose question in the form says what is meant. */
const DEFINED_FIELDS = [
  "nama",
  "opd",
  "diikutkan",
  "tahapan",
  "inisiator",
  "namaInisiator",
  "klasifikasi",
  "jenis",
  "bentuk",
  "tematik",
  "astaCita",
  "pkpn",
  "urusan",
  "urusanLain",
  "koordinat",
  "ujiCoba",
  "penerapan",
  "pengembangan",
  "rancangBangun",
  "tujuan",
  "manfaat",
  "hasil",
  "anggaran",
  "profilBisnis",
  "haki",
  "penghargaan",
] as const satisfies readonly FieldId[];

type DefinedField = (typeof DEFINED_FIELDS)[number];

export function isDefinedField(field: FieldId): field is DefinedField {
  return (DEFINED_FIELDS as readonly FieldId[]).includes(field);
}

/**
 * Texts of the template that follow the reader's language. Sheet names and column headers do not: they are the words
 * of the national form, by which every office's workbooks are read (`headers.ts`).
 */
export type TemplateTextKey =
  | `template.field.${DefinedField}`
  | "template.form.title"
  | "template.form.note"
  | "template.form.profile"
  | "template.form.indicators"
  | "template.form.mandatory"
  | "template.form.stage"
  | "template.form.window"
  | "template.form.developed"
  | "template.form.words"
  | "template.form.measured"
  | "template.form.promptBases"
  | "template.form.basis"
  | "template.form.measure"
  | "template.form.documents"
  | "template.form.fileTypes"
  | "template.form.years"
  | "template.form.guideNote"
  | "template.form.step1"
  | "template.form.step2"
  | "template.form.step3"
  | "template.form.step4"
  | "template.form.step5"
  | "template.guide.title"
  | "template.guide.note"
  | "template.guide.step1"
  | "template.guide.step2"
  | "template.guide.step3"
  | "template.guide.step4"
  | "template.guide.step5"
  | "template.guide.step6"
  | "template.guide.indicators"
  | "template.guide.indicatorsNote"
  | "template.profile.title"
  | "template.profile.note"
  | "template.spd.title"
  | "template.spd.note"
  | "template.innovations.title"
  | "template.innovations.note"
  | "template.departments.title"
  | "template.departments.note"
  | "template.history.title"
  | "template.history.note"
  | "template.history.otherScale"
  | "template.summary.title"
  | "template.summary.note"
  | "template.summary.asInserted"
  | "template.summary.inPane"
  | "template.summary.parts"
  | "template.summary.participation"
  | "template.summary.reported"
  | "template.lists.title"
  | "template.prompt.level"
  | "template.prompt.mandatory"
  | "template.prompt.bases"
  | "template.prompt.basesMandatory"
  | "template.error.level"
  | "template.error.list"
  | "template.error.department"
  | "template.error.title";

/** Looks a text up and fills its `{name}` places. */
export type TemplateTexts = (key: TemplateTextKey, params?: Record<string, string | number>) => string;
