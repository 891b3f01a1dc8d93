import { useCallback } from "react";
import { formatNumber } from "../../i18n/format";
import { useTexts } from "../../pane/texts";
import { useSimulationTexts } from "./texts";

/** Shown with one decimal. */
const LEAST = 0.001;
/** What adding up thousands of chances may miss. */
const NOISE = 1e-9;

/** @returns a chance (0-1) in percent; what is neither certain nor impossible never reads as 0 % or 100 % */
export function useChance(): (chance: number) => string {
  const { locale } = useTexts();
  const say = useSimulationTexts();
  return useCallback(
    (chance) => {
      const percent = (value: number): string => formatNumber(locale, value * 100, 1);
      if (chance > NOISE && chance < LEAST) return say("simulation.shareBelow", { value: percent(LEAST) });
      if (chance < 1 - NOISE && chance > 1 - LEAST) return say("simulation.shareAbove", { value: percent(1 - LEAST) });
      return say("simulation.share", { value: percent(chance) });
    },
    [locale, say],
  );
}
