import { valueOf } from "../../rules/index";
import type { Indicator, RuleSet } from "../../rules/types";
import type { FieldId } from "../../workbook/types";
import { basisLines } from "../bases";
import { indicatorGuidance } from "../guidance";
import type { TemplateColumn } from "../layout";
import { isDefinedField, type TemplateTexts } from "../texts";

/** An ISO date as the cells of the template show dates. */
function shownDate(iso: string): string {
  return iso.split("-").reverse().join("/");
}

/** What the rules of the year say about dates and the words of a field; `null` where they say nothing. */
function yearFact(field: FieldId, rules: RuleSet, texts: TemplateTexts): string | null {
  const window = valueOf(rules.window);
  const stage = valueOf(rules.scoredStage);
  const words = valueOf(rules.designMinWords);
  const days = window && { from: shownDate(window.from), to: shownDate(window.to) };
  if (field === "tahapan" && stage !== null) return texts("template.form.stage", { stage });
  if (field === "penerapan" && days) return texts("template.form.window", days);
  if (field === "pengembangan" && days && window?.orDevelopedInside) return texts("template.form.developed", days);
  if (field === "rancangBangun" && words !== null) return texts("template.form.words", { words });
  return null;
}

function fieldDefinition(field: FieldId, rules: RuleSet, texts: TemplateTexts): string {
  const known = rules.profile.find(({ id }) => id === field);
  const isMandatory = known !== undefined && valueOf(known.required) === true;
  const sentences = [
    isMandatory ? texts("template.form.mandatory") : null,
    isDefinedField(field) ? texts(`template.field.${field}`) : null,
    yearFact(field, rules, texts),
  ];
  return sentences.filter((sentence) => sentence !== null).join(" ");
}

function levelDefinition(indicator: Indicator, texts: TemplateTexts): string {
  const { levels, documents, fileTypes, years } = indicatorGuidance(indicator);
  const hasBases = valueOf(indicator.bases) !== null;
  const meanings = levels.map((text, index) => (text === "" ? "" : `${index + 1}: ${text}`));
  const lines = [
    valueOf(indicator.mandatory) === true ? texts("template.form.mandatory") : "",
    ...(hasBases ? [texts("template.form.measured")] : meanings),
    documents === "" ? "" : texts("template.form.documents", { documents }),
    fileTypes === "" ? "" : texts("template.form.fileTypes", { fileTypes }),
    years === "" ? "" : texts("template.form.years", { years }),
  ];
  return lines.filter((line) => line !== "").join("\n");
}

/** What the answer to a question of the form has to be, from the rules of the year. */
export function definitionOf({ role }: TemplateColumn, rules: RuleSet, texts: TemplateTexts): string {
  switch (role.kind) {
    case "field":
      return fieldDefinition(role.field, rules, texts);
    case "level":
      return levelDefinition(role.indicator, texts);
    case "basis":
      return [texts("template.form.basis"), ...basisLines(valueOf(role.indicator.bases) ?? [])].join("\n");
    case "measure":
      return texts("template.form.measure");
    case "evidence":
    case "key":
    case "origin":
      return "";
  }
}
