import { template as english } from "./en/template";
import { template as indonesian } from "./id/template";
import { translator } from "./translator";

/** The texts of the workbook that the add-in creates. */
export const translateTemplate = translator<keyof typeof indonesian>({ id: indonesian, en: english });
