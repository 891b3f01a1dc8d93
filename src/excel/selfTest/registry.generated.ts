// Generated from the files of src/excel/selfTest/probes by `npm run generate`.
import type { Probe } from "./probe";
import { probe as formulas } from "./probes/host/formulas";
import { probe as requirements } from "./probes/host/requirements";
import { probe as dateSystem } from "./probes/document/dateSystem";
import { probe as language } from "./probes/document/language";
import { probe as separators } from "./probes/document/separators";
import { probe as settings } from "./probes/document/settings";
import { probe as structure } from "./probes/document/structure";
import { probe as blocks } from "./probes/cells/blocks";
import { probe as clearing } from "./probes/cells/clearing";
import { probe as empty } from "./probes/cells/empty";
import { probe as fills } from "./probes/cells/fills";
import { probe as insertedLink } from "./probes/cells/insertedLink";
import { probe as linkFormula } from "./probes/cells/linkFormula";
import { probe as looks } from "./probes/cells/looks";
import { probe as merged } from "./probes/cells/merged";
import { probe as numberFormats } from "./probes/cells/numberFormats";
import { probe as numberRange } from "./probes/cells/numberRange";
import { probe as payload } from "./probes/cells/payload";
import { probe as percent } from "./probes/cells/percent";
import { probe as texts } from "./probes/cells/texts";
import { probe as validation } from "./probes/cells/validation";
import { probe as charts } from "./probes/sheets/charts";
import { probe as freeze } from "./probes/sheets/freeze";
import { probe as names } from "./probes/sheets/names";
import { probe as page } from "./probes/sheets/page";
import { probe as protection } from "./probes/sheets/protection";
import { probe as table } from "./probes/sheets/table";
import { probe as visibility } from "./probes/sheets/visibility";
import { probe as ownEdit } from "./probes/events/ownEdit";
import { probe as selection } from "./probes/events/selection";
import { probe as sheetAdded } from "./probes/events/sheetAdded";
import { probe as sheetDeleted } from "./probes/events/sheetDeleted";
import { probe as sheetRenamed } from "./probes/events/sheetRenamed";
import { probe as tableAdded } from "./probes/events/tableAdded";
import { probe as addresses } from "./probes/functions/addresses";
import { probe as blanks } from "./probes/functions/blanks";
import { probe as check } from "./probes/functions/check";
import { probe as errorValue } from "./probes/functions/errorValue";
import { probe as gain } from "./probes/functions/gain";
import { probe as header } from "./probes/functions/header";
import { probe as jury } from "./probes/functions/jury";
import { probe as level } from "./probes/functions/level";
import { probe as maturity } from "./probes/functions/maturity";
import { probe as percentArgument } from "./probes/functions/percentArgument";
import { probe as predicate } from "./probes/functions/predicate";
import { probe as rank } from "./probes/functions/rank";
import { probe as rule } from "./probes/functions/rule";
import { probe as score } from "./probes/functions/score";
import { probe as spd } from "./probes/functions/spd";
import { probe as spill } from "./probes/functions/spill";
import { probe as status } from "./probes/functions/status";
import { probe as summary } from "./probes/functions/summary";
import { probe as openCell } from "./probes/typing/openCell";

/** Every probe, in the order in which they are tried. */
export const PROBES: readonly Probe[] = [
  { ...formulas, id: "formulas", group: "host" },
  { ...requirements, id: "requirements", group: "host" },
  { ...dateSystem, id: "dateSystem", group: "document" },
  { ...language, id: "language", group: "document" },
  { ...separators, id: "separators", group: "document" },
  { ...settings, id: "settings", group: "document" },
  { ...structure, id: "structure", group: "document" },
  { ...blocks, id: "blocks", group: "cells" },
  { ...clearing, id: "clearing", group: "cells" },
  { ...empty, id: "empty", group: "cells" },
  { ...fills, id: "fills", group: "cells" },
  { ...insertedLink, id: "insertedLink", group: "cells" },
  { ...linkFormula, id: "linkFormula", group: "cells" },
  { ...looks, id: "looks", group: "cells" },
  { ...merged, id: "merged", group: "cells" },
  { ...numberFormats, id: "numberFormats", group: "cells" },
  { ...numberRange, id: "numberRange", group: "cells" },
  { ...payload, id: "payload", group: "cells" },
  { ...percent, id: "percent", group: "cells" },
  { ...texts, id: "texts", group: "cells" },
  { ...validation, id: "validation", group: "cells" },
  { ...charts, id: "charts", group: "sheets" },
  { ...freeze, id: "freeze", group: "sheets" },
  { ...names, id: "names", group: "sheets" },
  { ...page, id: "page", group: "sheets" },
  { ...protection, id: "protection", group: "sheets" },
  { ...table, id: "table", group: "sheets" },
  { ...visibility, id: "visibility", group: "sheets" },
  { ...ownEdit, id: "ownEdit", group: "events" },
  { ...selection, id: "selection", group: "events" },
  { ...sheetAdded, id: "sheetAdded", group: "events" },
  { ...sheetDeleted, id: "sheetDeleted", group: "events" },
  { ...sheetRenamed, id: "sheetRenamed", group: "events" },
  { ...tableAdded, id: "tableAdded", group: "events" },
  { ...addresses, id: "addresses", group: "functions" },
  { ...blanks, id: "blanks", group: "functions" },
  { ...check, id: "check", group: "functions" },
  { ...errorValue, id: "errorValue", group: "functions" },
  { ...gain, id: "gain", group: "functions" },
  { ...header, id: "header", group: "functions" },
  { ...jury, id: "jury", group: "functions" },
  { ...level, id: "level", group: "functions" },
  { ...maturity, id: "maturity", group: "functions" },
  { ...percentArgument, id: "percentArgument", group: "functions" },
  { ...predicate, id: "predicate", group: "functions" },
  { ...rank, id: "rank", group: "functions" },
  { ...rule, id: "rule", group: "functions" },
  { ...score, id: "score", group: "functions" },
  { ...spd, id: "spd", group: "functions" },
  { ...spill, id: "spill", group: "functions" },
  { ...status, id: "status", group: "functions" },
  { ...summary, id: "summary", group: "functions" },
  { ...openCell, id: "openCell", group: "typing" },
];
