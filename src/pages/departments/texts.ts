import { translateDepartmentsPage } from "./pageTexts";
import { textsOf } from "../../pane/textsOf";

/** The texts of the page about departments, in the language of the session. */
export const useDepartmentsTexts = textsOf(translateDepartmentsPage);
