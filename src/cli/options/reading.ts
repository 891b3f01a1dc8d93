import { JOBS } from "./jobs";
import { JSON_FLAG, OUTPUT } from "./output";
import { MAP, PLACE } from "./table";
import { switchOption } from "./value";

const JSON_ARRAY = switchOption({
  ...JSON_FLAG,
  help: {
    id: "satu larik JSON, satu unsur per berkas dan tahun",
    en: "one JSON array, an element per file and year",
  },
});

/** What the commands share that read workbooks one by one and print a result for each. */
export const READING = { place: PLACE, map: MAP, jobs: JOBS, json: JSON_ARRAY, output: OUTPUT };
