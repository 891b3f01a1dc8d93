import { common as commonEn } from "./en/common";
import { rules as rulesEn } from "./en/rules";
import { common } from "./id/common";
import { rules } from "./id/rules";
import { translator } from "./translator";

const indonesian = { ...common, ...rules };

export type RulesTextKey = keyof typeof indonesian;

/** Words about rule sets and explanations, for the pages and commands that show them. */
export const translateRules = translator<RulesTextKey>({ id: indonesian, en: { ...commonEn, ...rulesEn } });
