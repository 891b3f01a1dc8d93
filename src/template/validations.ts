import { LEVELS } from "../rules/facts";
import { valueOf } from "../rules/index";
import type { Indicator } from "../rules/types";
import type { Area } from "../workbook/types";
import { basisLines } from "./bases";
import type { TemplateTexts } from "./texts";
import type { ListValidationSpec } from "./types";

/** Excel's limits for the small window beside a cell. */
const PROMPT_TITLE = 32;
const PROMPT_TEXT = 255;
const LEVEL_ITEMS = LEVELS.map(String);

function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`;
}

/** What the levels mean; of an indicator with several bases, where they are chosen and where they stand. */
function levelPrompt(indicator: Indicator, texts: TemplateTexts, hasBasis: boolean): string {
  const mandatory = valueOf(indicator.mandatory) === true;
  const bases = valueOf(indicator.bases);
  // A table without the column of the basis has nowhere else to say it.
  if (bases && !hasBasis) return basisLines(bases).join("\n");
  if (bases) return texts(mandatory ? "template.prompt.basesMandatory" : "template.prompt.bases");
  const [first, second, third] = valueOf(indicator.levels) ?? ["", "", ""];
  return texts(mandatory ? "template.prompt.mandatory" : "template.prompt.level", { first, second, third });
}

/** The levels of each basis, beside the cell in which one is chosen. */
export function basisPrompt(indicator: Indicator): { title: string; text: string } {
  return {
    title: shortened(`${indicator.key} ${indicator.name}`, PROMPT_TITLE),
    text: shortened(basisLines(valueOf(indicator.bases) ?? []).join("\n"), PROMPT_TEXT),
  };
}

/**
 * A list of levels with the meaning of each as the prompt.
 * @param hasBasis whether the basis of an indicator that has several is chosen beside the level
 */
export function levelValidation(
  indicator: Indicator,
  target: Area,
  texts: TemplateTexts,
  hasBasis = true,
): ListValidationSpec {
  return {
    area: target,
    list: { items: LEVEL_ITEMS },
    prompt: {
      title: shortened(`${indicator.key} ${indicator.name}`, PROMPT_TITLE),
      text: shortened(levelPrompt(indicator, texts, hasBasis), PROMPT_TEXT),
    },
    error: { title: texts("template.error.title"), text: texts("template.error.level") },
    strictness: "stop",
  };
}

/** A list that lets other values pass after a question: offices have spellings of their own, and a check names them. */
export function listValidation(
  target: Area,
  list: ListValidationSpec["list"],
  message: string,
  title: string,
): ListValidationSpec {
  return { area: target, list, error: { title, text: message }, strictness: "warning" };
}
