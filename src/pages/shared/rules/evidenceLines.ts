import type { EvidenceRule } from "../../../rules/types";
import type { SayFact } from "./texts";

const LINK_TYPE = "url";

/** What the letter says about the evidence of an indicator, a line for each thing. */
export function evidenceLines(rule: EvidenceRule, say: SayFact): string[] {
  const { form, fileTypes, documents, years, link, pieces, maxMinutes } = rule;
  const types = fileTypes
    ?.map((type) => (type === LINK_TYPE ? say("fact.fileTypeLink") : type.toUpperCase()))
    .join(", ");
  return [
    say("fact.form", { form: say(`fact.form.${form}`) }),
    documents.length > 0 ? say("fact.documents", { documents: documents.join("; ") }) : say("fact.documentsUnknown"),
    types === undefined ? say("fact.fileTypesUnknown") : say("fact.fileTypes", { types }),
    years === null ? say("fact.yearsUnknown") : say("fact.years", { years }),
    ...(pieces ? [say("fact.pieces", { one: pieces[0], two: pieces[1], three: pieces[2] })] : []),
    ...(maxMinutes === undefined ? [] : [say("fact.maxMinutes", { minutes: maxMinutes })]),
    ...(link ? [say("fact.link")] : []),
  ];
}
