import type { findings as indonesian } from "../id/findings";
import { measureFindings } from "./measureFindings";
import { readingFindings } from "./readingFindings";

/** English texts of the findings; Indonesian domain words stay where they are the term. */
export const findings: Record<keyof typeof indonesian, string> = {
  ...measureFindings,
  ...readingFindings,

  "basic-services.title": "Coverage of basic services",
  "basic-services.message":
    "Only {covered} of the {of} basic-service affairs (urusan pelayanan dasar) are covered; at least {required} are needed. Until then the count score is 0.",
  "basic-services.fix": "Add innovations whose main affair is one of those not covered yet: {missing}.",

  "spd-level-invalid.title": "SPD level not recognised",
  "spd-level-invalid.message": "Level “{value}” of SPD {indicator} is not 0, 1, 2 or 3 and counts as 0.",
  "spd-level-invalid.fix": "Enter 1, 2 or 3; leave the cell blank if there is none yet.",

  "spd-evidence-missing.title": "SPD evidence missing",
  "spd-evidence-missing.message": "SPD {indicator} has a level, but its evidence is blank.",
  "spd-evidence-missing.fix": "Give the file name or link of {documents} that proves this level.",

  "spd-evidence-placeholder.title": "SPD evidence only promised",
  "spd-evidence-placeholder.message": "“{value}” as evidence of SPD {indicator} does not point to any document.",
  "spd-evidence-placeholder.fix": "Replace it with the file name or link of {documents} that exists.",

  "column-missing.title": "Column not found",
  "column-missing.message": "This table lacks {count} columns that the form asks for: {columns}.",
  "column-missing.fix":
    "Add the columns, or rename existing headers so that they are recognised, to have their contents checked.",

  "name-missing.title": "Innovation without a name",
  "name-missing.message": "Row {row} holds data but no innovation name, so it is not counted.",
  "name-missing.fix": "Enter the name of the innovation, or delete the row if it is not one.",

  "level-invalid.title": "Level not recognised",
  "level-invalid.message": "Level “{value}” of indicator {indicator} is not 0, 1, 2 or 3 and counts as 0.",
  "level-invalid.fix": "Enter 1, 2 or 3, or tick one level only; leave the cell blank if the indicator is not met yet.",

  "cell-error.title": "Formula error in a cell",
  "cell-error.message": "A cell in column “{header}” shows {value}, so its content cannot be read.",
  "cell-error.fix": "Correct the formula, or type the right value.",

  "maturity-invalid.title": "Maturity not valid",
  "maturity-invalid.message": "Maturity (kematangan) “{value}” is not a number between 0 and {max}.",
  "maturity-invalid.fix": "Enter the sum of the 20 indicator scores of this innovation, a number from 0 to {max}.",

  "maturity-differs.title": "Maturity differs from the levels",
  "maturity-differs.message":
    "The maturity (kematangan) given is {value}, but weight x level adds up to {sum}. The one used is {sum}.",
  "maturity-differs.fix": "Update the maturity, or check the levels again.",

  "mandatory-missing.title": "Mandatory indicator not filled in",
  "mandatory-missing.message": "Mandatory indicator {indicator} has no level, so this innovation cannot be scored.",
  "mandatory-missing.fix": "Enter its level and prepare: {documents} ({types}).",

  "stage-not-scored.title": "Stage is not scored",
  "stage-not-scored.message": "{stagePhrase}; only the stage {stage} is scored.",
  "stage-not-scored.fix": "Choose {stage} if the innovation is in use; if not, put it forward in a later year.",

  "date-unreadable.title": "Date cannot be read",
  "date-unreadable.message": "“{value}” in column “{header}” cannot be read as a date.",
  "date-unreadable.fix": "Write the full date, for example 12/03/2024 (12 March 2024).",

  "date-missing.title": "Date not filled in",
  "date-missing.message": "{field} is not filled in.",
  "date-missing.fix": "Enter the full date as in the documents, for example 12/03/2024 (12 March 2024).",

  "date-after-window.title": "Applied after the assessed years",
  "date-after-window.message": "The application date {date} is after {to}, the end of the assessed years.",
  "date-after-window.fix":
    "Check the date. If it is right, the innovation can only be put forward in a later assessment year.",

  "date-before-window.title": "Applied before the assessed years",
  "date-before-window.message":
    "The application date {date} is before {from}, and there is no development date between {from} and {to}.",
  "date-before-window.fix":
    "Check the date. If the innovation was developed further between {from} and {to}, enter its development date.",

  "trial-after-application.title": "Trial after application",
  "trial-after-application.message": "The trial date {date} is later than the application date {application}.",
  "trial-after-application.fix": "Check both dates; they may be swapped.",

  "development-before-application.title": "Development before application",
  "development-before-application.message": "The development date {date} is before the application date {application}.",
  "development-before-application.fix":
    "Check both dates; development means a renewal after the innovation was applied.",

  "design-too-short.title": "Rancang bangun too short",
  "design-too-short.message": "The rancang bangun has {count} words; the form asks for at least {limit}.",
  "design-too-short.fix":
    "Add legal basis, problem, strategic issues, method of renewal, advantages and the steps of the work.",

  "field-missing.title": "Required field is blank",
  "field-missing.message": "{field} is not filled in, but it is required.",
  "field-missing.fix": "Fill in column “{header}”. {choices}",

  "value-not-listed.title": "Value not in the list",
  "value-not-listed.message": "“{value}” is not in the list of choices for {field}.",
  "value-not-listed.fix": "{suggested}{choices}",

  "affair-unknown.title": "Affair not recognised",
  "affair-unknown.message": "“{value}” is not in the list of {of} affairs (urusan).",
  "affair-unknown.fix": "{suggested}Write the main affair as it stands in the list of {of} government affairs.",

  "duplicate-name.title": "Same innovation name twice",
  "duplicate-name.message": "The name “{value}” is also used in row {rows}.",
  "duplicate-name.fix": "If it is the same innovation, keep one row; if not, give them different names.",

  "evidence-missing.title": "Evidence missing",
  "evidence-missing.message": "Indicator {indicator} has a level, but its evidence is blank.",
  "evidence-missing.fix": "Prepare: {documents} ({types}).",

  "evidence-placeholder.title": "Evidence only promised",
  "evidence-placeholder.message": "“{value}” as evidence of {indicator} does not point to any document.",
  "evidence-placeholder.fix": "Replace it with a file name, a link or letter data: {documents} ({types}).",

  "evidence-type.title": "File type refused",
  "evidence-type.message": "“{value}” is not accepted as evidence of {indicator}.",
  "evidence-type.fix": "Accepted: {types}. Needed: {documents}.",

  "evidence-link-invalid.title": "Link not valid",
  "evidence-link-invalid.message": "The link “{value}” in the evidence of {indicator} is not a web address that opens.",
  "evidence-link-invalid.fix": "Copy the full link again, starting with https://, or give {documents} ({types}).",

  "evidence-local-path.title": "Evidence only on a private computer",
  "evidence-local-path.message":
    "The evidence of {indicator} “{value}” lies on a private computer or network, where a reviewer cannot open it.",
  "evidence-local-path.fix": "Upload the file, then give its name or an https link: {documents} ({types}).",

  "video-link.title": "No usable video",
  "video-link.message": "“{value}” is neither a valid video link nor a video file ({indicator}).",
  "video-link.fix": "Give one of these, open to the public: {types}. Needed: {documents}.",

  "letter-incomplete.title": "Letter data incomplete",
  "letter-incomplete.message": "The evidence of {indicator} “{value}” lacks {missing}.",
  "letter-incomplete.fix":
    "Write kind, number, date and subject of the letter; evidence asked for: {documents} ({types}).",

  "letter-file-only.title": "Letter given as a file only",
  "letter-file-only.message":
    "A file or link alone, for example “{value}”, stands as evidence of {indicator} (cells: {count}); the form also asks for number, date and subject.",
  "letter-file-only.fix":
    "Add the letter data, for example: SK Bupati Nomor 188/45/2024 tanggal 12 Maret 2024 tentang Tim Inovasi.",

  "evidence-no-file.title": "Document without a file",
  "evidence-no-file.message": "The evidence of {indicator} “{value}” names neither a file nor a link.",
  "evidence-no-file.fix": "Add its file name or link: {documents} ({types}).",

  "evidence-reused.title": "Evidence used twice",
  "evidence-reused.message":
    "The evidence of {indicator} “{value}” is also used in row {otherRow}, innovation “{other}”.",
  "evidence-reused.fix":
    "Make sure that it names both innovations; if it does not, prepare separate evidence for each of them.",

  "evidence-without-level.title": "Evidence without a level",
  "evidence-without-level.message": "There is evidence for {indicator}, but its level is blank and counts as 0.",
  "evidence-without-level.fix": "Enter level 1, 2 or 3 according to the evidence “{value}”.",

  "spd-row-missing.title": "SPD row missing",
  "spd-row-missing.message": "The SPD table lacks {count} of {of} rows, which then count 0: {columns}.",
  "spd-row-missing.fix": "Add these rows with their level and evidence.",

  "below-divisor.title": "Fewer innovations than the divisor",
  "below-divisor.message":
    "There are only {count} innovations, but the divisor is at least {divisor}. The claimed index is {lost} points lower than if divided by {count}.",
  "below-divisor.fix": "Add innovations that qualify; up to {divisor} they do not change the divisor.",

  "opd-spelling.title": "Department spelled in several ways",
  "opd-spelling.message": "“{value}” seems to be the same as “{suggestion}” and is counted as a second department.",
  "opd-spelling.fix": "Write “{suggestion}” in the column “{header}” if they are the same.",

  "opd-absent.title": "Departments without innovation",
  "opd-absent.message": "{count} of {of} departments on the list have no innovation yet: {names}.",
  "opd-absent.fix": "Ask every department for at least one innovation, or update the list.",

  "similar-name.title": "Innovation names nearly the same",
  "similar-name.message": "The name “{value}” is {percent}% the same as “{other}” in row {otherRow}.",
  "similar-name.fix": "If it is the same innovation, keep one row; otherwise make the names differ.",

  "similar-design.title": "Design descriptions nearly the same",
  "similar-design.message": "The design of “{value}” is about {percent}% the same as “{other}” in row {otherRow}.",
  "similar-design.fix": "If it is the same innovation, keep one row; otherwise write a design of its own for each.",

  "level-uniform.title": "Every innovation at the same level",
  "level-uniform.message": "All {count} innovations have level {level} for: {columns}.",
  "level-uniform.fix": "Make sure every level follows its evidence and was not filled down; reviewers usually ask.",

  "date-uniform.title": "Same application date",
  "date-uniform.message": "{count} of {of} innovations have the application date {date}.",
  "date-uniform.fix": "Enter the application date of each innovation as its documents show it.",

  "affair-repeated.title": "Affair written twice",
  "affair-repeated.message":
    "The affair “{value}” is the main affair already and stands again among the overlapping ones.",
  "affair-repeated.fix":
    "Remove “{value}” from the column “{header}”, or replace it by an affair that really overlaps.",

  "affair-only-beside.title": "Basic service only overlapping",
  "affair-only-beside.message":
    "The basic service “{value}” is only an overlapping affair (row {rows}) and does not count as covered.",
  "affair-only-beside.fix":
    "If one of these innovations mainly serves “{value}”, make it the main affair; otherwise prepare another innovation.",

  "reported-before.title": "Reported several times",
  "reported-before.message":
    "This innovation was reported in {years}; with {year} that makes {count} times. In 2024 one innovation was limited to two; the rule of other years is not known.",
  "reported-before.fix": "Make sure it may still be reported and its maturity has grown since the last report.",

  "digital-by-hand.title": "Digital, but by hand",
  "digital-by-hand.message": "The kind is “{value}”, but indicator {indicator} has level {level}: {text}.",
  "digital-by-hand.fix": "Check the kind of innovation and the level of this indicator; one of them does not fit.",

  "non-digital-online.title": "Not digital, but online",
  "non-digital-online.message": "The kind is “{value}”, but indicator {indicator} has level {level}: {text}.",
  "non-digital-online.fix": "Check the kind of innovation and the level of this indicator; one of them does not fit.",

  "evidence-too-few.title": "Less evidence than the level needs",
  "evidence-too-few.message":
    "Level {level} of indicator {indicator} needs {needed} separate pieces of evidence; {count} found.",
  "evidence-too-few.fix": "Add the others, each on a line of its own: {documents} ({types}).",

  "evidence-year.title": "Evidence of another year",
  "evidence-year.message": "The evidence of {indicator} “{value}” is of {year}, outside the years that count ({span}).",
  "evidence-year.fix": "Use a document of the years that count ({span}), or lower the level.",

  "document-below-level.title": "Kind of document below the level",
  "document-below-level.message": "Indicator {indicator} has level {level}, but “{value}” {shown}.",
  "document-below-level.fix": "Provide a document that fits level {level}, or lower the level to {proven}.",

  "link-private.title": "Link seems closed",
  "link-private.message": "The link “{value}” in the evidence of {indicator} seems to open for its owner only.",
  "link-private.fix": "Open it to anyone with the link, then paste the link from the Share button.",

  "link-insecure.title": "Link without https",
  "link-insecure.message":
    "The link “{value}” in the evidence of {indicator} does not use https; browsers may warn the reviewer.",
  "link-insecure.fix": "Use the https address if there is one.",

  "video-too-long.title": "Video too long",
  "video-too-long.message": "The video of {indicator} runs {minutes} minutes; the limit is {limit} minutes.",
  "video-too-long.fix": "Cut the video to {limit} minutes, or correct the written length.",

  "finding.and": "and",
  "finding.or": "or",
  "finding.files": "{types} file",
  "finding.shownLevel": "shows level {proven}",
  "finding.shownNone": "reaches no level",
  "finding.anyFile": "any file",
  "finding.link": "link",
  "finding.anyDocument": "a supporting document",
  "finding.suggested": "Did you mean “{suggestion}”? ",
  "finding.choices": "Choices: {values}.",
  "finding.stageBlank": "The stage (tahapan) is not filled in",
  "finding.stageOther": "The stage (tahapan) of this innovation is “{value}”",
  "finding.between": "{first} to {last}",
  "finding.until": "{last} at the latest",
  "finding.missing.number": "its number",
  "finding.missing.date": "its date or year",
  "finding.column.level": "level of {indicator}",
  "finding.column.evidence": "evidence of {indicator}",

  "finding.field.nama": "Innovation name",
  "finding.field.tahapan": "Stage (tahapan)",
  "finding.field.inisiator": "Initiator",
  "finding.field.namaInisiator": "Name of initiator",
  "finding.field.klasifikasi": "Classification",
  "finding.field.jenis": "Kind (jenis)",
  "finding.field.bentuk": "Form (bentuk)",
  "finding.field.tematik": "Theme (tematik)",
  "finding.field.astaCita": "Asta Cita",
  "finding.field.pkpn": "PKPN cluster",
  "finding.field.urusan": "Main affair (urusan)",
  "finding.field.ujiCoba": "Trial date",
  "finding.field.penerapan": "Application date",
  "finding.field.pengembangan": "Development date",
  "finding.field.rancangBangun": "Rancang bangun",
  "finding.field.tujuan": "Goal (tujuan)",
  "finding.field.manfaat": "Benefit (manfaat)",
  "finding.field.hasil": "Result (hasil)",
  "finding.field.kematangan": "Maturity (kematangan)",
};
