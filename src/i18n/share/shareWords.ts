import type { Analysis } from "../../analysis/types";
import { isFileCode } from "../../checks/codes";
import type { ShareTextKey, ShareWords } from "../../exchange/share/words";
import type { TemplateTextKey } from "../../template/index";
import { findingTexts } from "../finding";
import { share as indonesian } from "./share.texts";
import { fill } from "../fill";
import { common } from "../id/common";
import { fileRequest } from "../letters/fileLetter";
import { stepDocument, stepIndicator, stepTitle } from "../planStep";
import { shareLetter } from "./shareLetter";
import { translateTemplate } from "../templateTexts";

type OwnKey = keyof typeof indonesian;

function say(key: OwnKey, params: Record<string, string | number> = {}): string {
  return fill(indonesian[key], params);
}

/** What the guide of the template says to a region, as it is said to a department. */
const GUIDE = new Map<TemplateTextKey, OwnKey>([
  ["template.guide.note", "share.guideNote"],
  ["template.guide.step1", "share.guide1"],
  ["template.guide.step2", "share.guide2"],
  ["template.guide.step3", "share.guide3"],
  ["template.guide.step4", "share.guide4"],
  ["template.guide.step5", "share.guide5"],
]);

/** The words of the workbooks that departments are given: always Indonesian, the language of the offices. */
export function shareWords(analysis: Analysis): ShareWords {
  const { rules } = analysis;
  return {
    text: (key: ShareTextKey, params) => say(key, params),
    template: (key, params) => translateTemplate("id", key, params),
    guide: (key, params) => {
      const own = GUIDE.get(key);
      return own === undefined ? translateTemplate("id", key, params) : say(own, params);
    },
    finding: (finding) => (isFileCode(finding.code) ? fileRequest(finding, rules) : findingTexts("id", finding, rules)),
    severity: ({ severity }) => common[`severity.${severity}`],
    stepTitle: (step) => stepTitle("id", step, rules),
    stepPart: (step) => stepIndicator(step, rules),
    stepDocument: (step) => stepDocument("id", step, analysis),
    letter: shareLetter,
  };
}
