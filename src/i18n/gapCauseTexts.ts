import { gapCauses as english } from "./en/gapCauses";
import { gapCauses as indonesian } from "./id/gapCauses";
import { translator } from "./translator";

/** Why the evidenced index is lower than the claimed one, for the pages and the report. */
export const translateGapCause = translator<keyof typeof indonesian>({ id: indonesian, en: english });
