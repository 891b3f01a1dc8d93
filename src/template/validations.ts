import { LEVELS } from "../rules/facts";
import { valueOf } from "../rules/index";
import type { Indicator } from "../rules/types";
import type { Area } from "../workbook/types";
import type { TemplateTexts } from "./texts";
import type { ListValidationSpec } from "./types";

/** Excel's limits for the small window beside a cell. */
const PROMPT_TITLE = 32;
const PROMPT_TEXT = 255;
const LEVEL_ITEMS = LEVELS.map(String);

function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`;
}

/** A list of levels with the meaning of each as the prompt. */
export function levelValidation(indicator: Indicator, target: Area, texts: TemplateTexts): ListValidationSpec {
  const [first, second, third] = valueOf(indicator.levels) ?? ["", "", ""];
  const key = valueOf(indicator.mandatory) ? "template.prompt.mandatory" : "template.prompt.level";
  return {
    area: target,
    list: { items: LEVEL_ITEMS },
    prompt: {
      title: shortened(`${indicator.key} ${indicator.name}`, PROMPT_TITLE),
      text: shortened(texts(key, { first, second, third }), PROMPT_TEXT),
    },
    error: { title: texts("template.error.title"), text: texts("template.error.level") },
    strictness: "stop",
  };
}

/** A list that lets other values pass after a question: offices have spellings of their own, and a check names them. */
export function listValidation(target: Area, reference: string, message: string, title: string): ListValidationSpec {
  return { area: target, list: { reference }, error: { title, text: message }, strictness: "warning" };
}
