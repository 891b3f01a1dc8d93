// Generated from the folders of src/pages by `npm run generate`.
import { page as competition } from "./competition/page";
import { page as create } from "./create/page";
import { page as departments } from "./departments/page";
import { page as desk } from "./desk/page";
import { page as findings } from "./findings/page";
import { page as folder } from "./folder/page";
import { page as innovation } from "./innovation/page";
import { page as library } from "./library/page";
import { page as mapping } from "./mapping/page";
import { page as merge } from "./merge/page";
import { page as plan } from "./plan/page";
import { page as province } from "./province/page";
import { page as ranking } from "./ranking/page";
import { page as rules } from "./rules/page";
import { page as selfTest } from "./selfTest/page";
import { page as send } from "./send/page";
import { page as settings } from "./settings/page";
import { page as simulation } from "./simulation/page";
import { page as summary } from "./summary/page";
import { page as training } from "./training/page";
import type { PageId } from "./ids.generated";
import type { PageManifest } from "./manifest";

/** Every page, by its id. */
export const PAGES: { readonly [Id in PageId]: PageManifest & { readonly id: Id } } = { competition, create, departments, desk, findings, folder, innovation, library, mapping, merge, plan, province, ranking, rules, selfTest, send, settings, simulation, summary, training };
