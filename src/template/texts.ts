/**
 * Texts of the template that follow the reader's language. Sheet names and column headers do not: they are the words
 * of the national form, by which every office's workbooks are read (`headers.ts`).
 */
export type TemplateTextKey =
  | "template.guide.title"
  | "template.guide.note"
  | "template.guide.step1"
  | "template.guide.step2"
  | "template.guide.step3"
  | "template.guide.step4"
  | "template.guide.step5"
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
