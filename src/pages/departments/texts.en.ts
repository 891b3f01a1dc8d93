import type { id } from "./texts.id";

/** Texts of the page about departments. */
export const en: Record<keyof typeof id, string> = {
  "departmentsPage.heading": "Departments",
  "departmentsPage.noColumn":
    "The innovation table has no column of departments, so innovations cannot be grouped by department.",
  "departmentsPage.participation": "Participation",
  "departmentsPage.reported":
    "{reported} of {listed} departments on the list in the sheet “{sheet}” reported innovations.",
  "departmentsPage.match": "Match {count} names",
  "departmentsPage.matchStep":
    "These names are not on the list but may mean one that is. Choose the one that is meant; the choice is kept with the workbook. Until they are matched, no department is said to have reported nothing.",
  "departmentsPage.matchName": "“{name}” ({innovations} innovations) is:",
  "departmentsPage.sameAs": "{name} is {candidate}",
  "departmentsPage.notListed": "None of these",
  "departmentsPage.notListedOf": "{name} is not on the list",
  "departmentsPage.matchAgain": "Match them anew",
  "departmentsPage.absent": "Reported nothing ({count})",
  "departmentsPage.unlisted": "Reported, but not on the list ({count})",
  "departmentsPage.noList":
    "This workbook has no list of departments, so it is not known who reported nothing. Add a sheet “OPD” with one column of department names.",
  "departmentsPage.otherList":
    "The list in the sheet “{sheet}” has none of the departments of the innovation table, so it is not used for participation.",
  "departmentsPage.counted":
    "Only innovations that are included count. Different spellings of one department are joined.",
  "departmentsPage.ranking": "Ranking",
  "departmentsPage.sort": "Sort by",
  "departmentsPage.by.lost": "Points lost",
  "departmentsPage.by.maturity": "Mean maturity",
  "departmentsPage.by.proved": "Share of levels proved",
  "departmentsPage.by.innovations": "Number of innovations",
  "departmentsPage.by.name": "Name",
  "departmentsPage.rule":
    "Largest first, on values before rounding. Equal values share a rank and stand in the order of their names.",
  "departmentsPage.rank": "Rank {rank}",
  "departmentsPage.noOpd": "No department",
  "departmentsPage.innovations": "Innovations",
  "departmentsPage.statuses": "{siap} ready, {lengkapi} to complete, {tidakMemenuhi} not eligible",
  "departmentsPage.maturity": "Maturity",
  "departmentsPage.evidenced": "proved {value}",
  "departmentsPage.proved": "Levels proved",
  "departmentsPage.provedOf": "{proved} of {claimed}",
  "departmentsPage.lost": "Points lost",
  "departmentsPage.nothing": "Reported no innovation.",
  "departmentsPage.absentValue": "–",
  "departmentsPage.spellings": "Written as: {names}",
  "departmentsPage.findings": "See findings",
  "departmentsPage.findingsOf": "See the findings of {name}",
  "departmentsPage.desk": "Open desk",
  "departmentsPage.deskOf": "Open the desk for {name}",
  "departmentsPage.more": "Show {count} more",
  "departmentsPage.noEvidence":
    "This table has no evidence columns, so levels proved and points lost cannot be computed yet, and the status does not look at evidence.",
  "departmentsPage.noLevels": "This table is a recap of maturities without levels of indicators.",
  "departmentsPage.sum":
    "Unproved maturity of all departments {maturity} + SPD {spd} + count score {countScore} = gap between claimed and evidenced {gap} index points. SPD and count score belong to the region and are not split by department.",
  "departmentsPage.column.name": "Department",
  "departmentsPage.column.innovations": "Innov.",
  "departmentsPage.column.maturity": "Maturity",
  "departmentsPage.column.proved": "Proved",
  "departmentsPage.column.lost": "Lost",
  "departmentsPage.provedShort": "{proved}/{claimed}",
  "departmentsPage.how": "How it is counted",
  "departmentsPage.copy": "Copy the table ({count} departments)",
  "departmentsPage.copyFile": "departments.txt",
  "departmentsPage.sheet": "Departments",
};
