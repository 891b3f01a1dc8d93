import type { EvidenceRule } from "../../rules/types";
import type { SayRules } from "./texts";

const LINK_TYPE = "url";

/** What the letter says about the evidence of an indicator, a line for each thing. */
export function evidenceLines(rule: EvidenceRule, say: SayRules): string[] {
  const { form, fileTypes, documents, years, link, pieces, maxMinutes } = rule;
  const types = fileTypes
    ?.map((type) => (type === LINK_TYPE ? say("rulesPage.fileTypeLink") : type.toUpperCase()))
    .join(", ");
  return [
    say("rulesPage.form", { form: say(`rulesPage.form.${form}`) }),
    documents.length > 0
      ? say("rulesPage.documents", { documents: documents.join("; ") })
      : say("rulesPage.documentsUnknown"),
    types === undefined ? say("rulesPage.fileTypesUnknown") : say("rulesPage.fileTypes", { types }),
    years === null ? say("rulesPage.yearsUnknown") : say("rulesPage.years", { years }),
    ...(pieces ? [say("rulesPage.pieces", { one: pieces[0], two: pieces[1], three: pieces[2] })] : []),
    ...(maxMinutes === undefined ? [] : [say("rulesPage.maxMinutes", { minutes: maxMinutes })]),
    ...(link ? [say("rulesPage.link")] : []),
  ];
}
