import { evidenceFiles as english } from "./en/evidenceFiles";
import { evidenceFiles as indonesian } from "./id/evidenceFiles";
import { translator } from "./translator";

/** Texts about an evidence folder; they come with the page or the command that shows them. */
export const translateEvidenceFile = translator<keyof typeof indonesian>({ id: indonesian, en: english });
