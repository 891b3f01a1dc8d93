import { useRunner } from "./runner";
import { useTexts } from "./texts";

/** Why nothing else can be begun while an action runs; `false` while none does. */
export function useWaiting(): string | false {
  const { t } = useTexts();
  return useRunner().running !== null && t("off.waiting");
}
