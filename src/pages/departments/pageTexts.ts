import { departmentsPage as english } from "./texts.en";
import { departmentsPage as indonesian } from "./texts.id";
import { translator } from "../../i18n/translator";

/** A key of the page about departments. */
export type DepartmentsPageKey = keyof typeof indonesian;

/** Its texts: not part of the pane's own, so that they come with the page. */
export const translateDepartmentsPage = translator<DepartmentsPageKey>({ id: indonesian, en: english });
