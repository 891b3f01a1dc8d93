import { sidIndicators, valueOf } from "../src/rules/index";
import type { Indicator, RuleSet } from "../src/rules/types";

type Schema = Record<string, unknown>;

const having = (properties: Record<string, Schema>): Schema => ({ properties });

/** Spellings of the file types of an indicator; `null` when every type is taken. */
function extensions(indicator: Indicator): string[] | null {
  const types = valueOf(indicator.evidence)?.fileTypes ?? null;
  return types?.includes("jpg") ? [...new Set([...types, "jpeg", "jfif"])] : types;
}

function levelSchema(indicator: Indicator): Schema {
  const valid = having({ invalid: { const: false } });
  if (valueOf(indicator.mandatory) !== true) return valid;
  return { allOf: [valid, { if: valid, then: having({ level: { minimum: 1 } }) }] };
}

function evidenceSchema(indicator: Indicator): Schema {
  const types = extensions(indicator);
  const files = types ? having({ extension: { enum: types } }) : {};
  const links = having({ valid: { const: true }, ...(types ? { extension: { enum: [null, ...types] } } : {}) });
  return having({
    blank: { const: false },
    pieces: {
      items: having({
        placeholder: { const: false },
        localPath: { const: false },
        files: { items: files },
        links: { items: links },
      }),
    },
  });
}

/** The checks of levels and of their proof as a JSON Schema over the records that the reader makes of the rows. */
export function recordSchema(rules: RuleSet): Schema {
  const indicators = sidIndicators(rules);
  const levels = Object.fromEntries(indicators.map((indicator) => [indicator.id, levelSchema(indicator)]));
  const claimed = indicators.map((indicator) => ({
    if: having({ levels: having({ [indicator.id]: having({ level: { minimum: 1 } }) }) }),
    then: having({ evidence: having({ [indicator.id]: evidenceSchema(indicator) }) }),
  }));
  return { properties: { levels: having(levels) }, allOf: claimed };
}

/** The code of our check behind the last step of an error's path. */
const CODES: Readonly<Record<string, string>> = {
  invalid: "level-invalid",
  level: "mandatory-missing",
  blank: "evidence-missing",
  placeholder: "evidence-placeholder",
  localPath: "evidence-local-path",
  valid: "evidence-link-invalid",
  extension: "evidence-type",
};

/** @returns indicator and code of an error; `null` for the frame of an if */
export function findingOf(error: { keyword: string; instancePath: string }): string | null {
  const [, , indicator = "", ...rest] = error.instancePath.split("/");
  return error.keyword === "if" ? null : `${indicator} ${CODES[rest[rest.length - 1] ?? ""] ?? error.instancePath}`;
}
