import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "replication.noted":
    "The catalogue notes {count} regions that took it over: {regions}. With a document of each, indicator {number} becomes level {level}; the table says level {now} now.",
  "replication.notedUnknown":
    "The catalogue notes {count} regions that took it over: {regions}. The rules of {year} do not say the level.",
  "replication.documented": "Documents are noted of {count} regions (level {level}): {regions}.",
  "replication.noDocument": "No document is noted yet. Without a document nothing is claimed.",
  "replication.doubt": "“{one}” and “{other}” may be one region, so they count once. Write them out with their kind.",
  "replication.unset": "none yet",
  "replication.open": "Open the store to make the document",
};
