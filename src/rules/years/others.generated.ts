// Generated from the files iid-<year>.json by `npm run generate`.
import type { YearFile } from "./kinds";
import iid2021 from "./iid-2021.json";
import iid2022 from "./iid-2022.json";
import iid2023 from "./iid-2023.json";
import iid2024 from "./iid-2024.json";
import iid2025 from "./iid-2025.json";
import iid2027 from "./iid-2027.json";
import iid2028 from "./iid-2028.json";
import iid2029 from "./iid-2029.json";

/** Every year but the newest published one, oldest first: whole rule sets, or what changed against another year. */
export const OTHER_YEARS: readonly YearFile[] = [iid2021, iid2022, iid2023, iid2024, iid2025, iid2027, iid2028, iid2029];
