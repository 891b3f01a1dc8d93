import { useMemo } from "react";
import { formatNumber } from "../../i18n/format";
import { translateSimulationPage, type SimulationPageKey } from "./pageTexts";
import type { TextParams } from "../../i18n/translator";
import { usePane } from "../../pane/pane";

export interface SimulationTexts {
  say(key: SimulationPageKey, params?: TextParams): string;
  /** A chance (0-1) in percent; what is neither certain nor impossible never reads as 0 % or 100 %. */
  share(chance: number): string;
}

/** Shown with one decimal. */
const LEAST = 0.001;
/** What adding up thousands of chances may miss. */
const NOISE = 1e-9;

/** The texts of the page that tries out changes, in the language of the session. */
export function useSimulationTexts(): SimulationTexts {
  const { locale } = usePane();
  return useMemo(() => {
    const say: SimulationTexts["say"] = (key, params) => translateSimulationPage(locale, key, params);
    const percent = (chance: number): string => formatNumber(locale, chance * 100, 1);
    const share = (chance: number): string => {
      if (chance > NOISE && chance < LEAST) return say("simulation.shareBelow", { value: percent(LEAST) });
      if (chance < 1 - NOISE && chance > 1 - LEAST) return say("simulation.shareAbove", { value: percent(1 - LEAST) });
      return say("simulation.share", { value: percent(chance) });
    };
    return { say, share };
  }, [locale]);
}
