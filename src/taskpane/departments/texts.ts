import { translateDepartmentsPage } from "../../i18n/departmentsPageTexts";
import { textsOf } from "../textsOf";

/** The texts of the page about departments, in the language of the session. */
export const useDepartmentsTexts = textsOf(translateDepartmentsPage);
