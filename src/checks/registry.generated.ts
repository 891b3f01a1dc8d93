// Generated from the files of the checks by `npm run generate`.
import { check as basicServices } from "./region/basic-services";
import { check as belowDivisor } from "./region/below-divisor";
import { check as opdAbsent } from "./region/opd-absent";
import { check as levelUniform } from "./region/level-uniform";
import { check as dateUniform } from "./region/date-uniform";
import { check as spdLevelInvalid } from "./spd/spd-level-invalid";
import { check as spdEvidenceMissing } from "./spd/spd-evidence-missing";
import { check as spdEvidencePlaceholder } from "./spd/spd-evidence-placeholder";
import { check as spdRowMissing } from "./spd/spd-row-missing";
import { check as columnMissing } from "./table/column-missing";
import { check as levelColumnUnread } from "./levels/level-column-unread";
import { check as columnTwice } from "./levels/column-twice";
import { check as secondValues } from "./levels/second-values";
import { check as readAs } from "./table/read-as";
import { check as sheetsUnread } from "./table/sheets-unread";
import { check as fieldsElsewhere } from "./table/fields-elsewhere";
import { check as rowsOutside } from "./leftOut/rows-outside";
import { check as rowsSkipped } from "./leftOut/rows-skipped";
import { check as sheetClipped } from "./table/sheet-clipped";
import { check as rowsOtherYear } from "./leftOut/rows-other-year";
import { check as otherYearCounted } from "./leftOut/other-year-counted";
import { check as severalRegions } from "./leftOut/several-regions";
import { check as countedDespiteNote } from "./leftOut/counted-despite-note";
import { check as nameMissing } from "./table/name-missing";
import { check as duplicateName } from "./table/duplicate-name";
import { check as similarName } from "./table/similar-name";
import { check as similarDesign } from "./table/similar-design";
import { check as opdSpelling } from "./region/opd-spelling";
import { check as affairRepeated } from "./affairs/affair-repeated";
import { check as affairOnlyBeside } from "./affairs/affair-only-beside";
import { check as evidenceReused } from "./doubtful/evidence-reused";
import { check as letterFileOnly } from "./letters/letter-file-only";
import { check as cellError } from "./table/cell-error";
import { check as stageNotScored } from "./profile/stage-not-scored";
import { check as fieldMissing } from "./profile/field-missing";
import { check as opdMissing } from "./profile/opd-missing";
import { check as valueNotListed } from "./profile/value-not-listed";
import { check as affairUnknown } from "./affairs/affair-unknown";
import { check as reportedBefore } from "./profile/reported-before";
import { check as digitalByHand } from "./profile/digital-by-hand";
import { check as nonDigitalOnline } from "./profile/non-digital-online";
import { check as dateMissing } from "./dates/date-missing";
import { check as dateUnreadable } from "./dates/date-unreadable";
import { check as dateAfterWindow } from "./dates/date-after-window";
import { check as dateBeforeWindow } from "./dates/date-before-window";
import { check as trialAfterApplication } from "./dates/trial-after-application";
import { check as developmentBeforeApplication } from "./dates/development-before-application";
import { check as designTooShort } from "./profile/design-too-short";
import { check as mandatoryMissing } from "./levels/mandatory-missing";
import { check as levelInvalid } from "./levels/level-invalid";
import { check as maturityInvalid } from "./levels/maturity-invalid";
import { check as maturityDiffers } from "./levels/maturity-differs";
import { check as measureMismatch } from "./measure/measure-mismatch";
import { check as measureOverlap } from "./measure/measure-overlap";
import { check as measureOutside } from "./measure/measure-outside";
import { check as basisMissing } from "./measure/basis-missing";
import { check as basisMixed } from "./measure/basis-mixed";
import { check as levelDerived } from "./measure/level-derived";
import { check as evidenceLocalPath } from "./evidence/evidence-local-path";
import { check as evidenceType } from "./evidence/evidence-type";
import { check as evidenceLinkInvalid } from "./evidence/evidence-link-invalid";
import { check as evidencePlaceholder } from "./evidence/evidence-placeholder";
import { check as evidenceMissing } from "./evidence/evidence-missing";
import { check as videoLink } from "./evidence/video-link";
import { check as letterIncomplete } from "./letters/letter-incomplete";
import { check as evidenceYear } from "./letters/evidence-year";
import { check as documentBelowLevel } from "./letters/document-below-level";
import { check as reviewerLevel } from "./levels/reviewer-level";
import { check as reviewerLevelUnread } from "./levels/reviewer-level-unread";
import { check as evidenceTooFew } from "./doubtful/evidence-too-few";
import { check as evidenceNoFile } from "./doubtful/evidence-no-file";
import { check as linkPrivate } from "./doubtful/link-private";
import { check as linkInsecure } from "./doubtful/link-insecure";
import { check as videoTooLong } from "./doubtful/video-too-long";
import { check as evidenceWithoutLevel } from "./doubtful/evidence-without-level";
import { check as fileMissing } from "./folder/file-missing";
import { check as fileUnreferenced } from "./folder/file-unreferenced";
import { check as fileAmbiguous } from "./folder/file-ambiguous";
import { check as fileTypeContent } from "./files/file-type-content";
import { check as fileEmpty } from "./files/file-empty";
import { check as fileDamaged } from "./files/file-damaged";
import { check as pdfEncrypted } from "./files/pdf-encrypted";
import { check as pdfScan } from "./files/pdf-scan";
import { check as fileTooLarge } from "./files/file-too-large";
import { check as fileSameContent } from "./folder/file-same-content";
import { check as imageTooSmall } from "./files/image-too-small";
import { check as regulationWithoutName } from "./folder/regulation-without-name";
import type { Check, FileCheck, FindingCode, RowCheck, TableCheck } from "./types";

type OwnCode<Code extends FindingCode> = Check & { code: Code };

/** Every check under its code. */
export const CHECKS = {
  "basic-services": basicServices,
  "below-divisor": belowDivisor,
  "opd-absent": opdAbsent,
  "level-uniform": levelUniform,
  "date-uniform": dateUniform,
  "spd-level-invalid": spdLevelInvalid,
  "spd-evidence-missing": spdEvidenceMissing,
  "spd-evidence-placeholder": spdEvidencePlaceholder,
  "spd-row-missing": spdRowMissing,
  "column-missing": columnMissing,
  "level-column-unread": levelColumnUnread,
  "column-twice": columnTwice,
  "second-values": secondValues,
  "read-as": readAs,
  "sheets-unread": sheetsUnread,
  "fields-elsewhere": fieldsElsewhere,
  "rows-outside": rowsOutside,
  "rows-skipped": rowsSkipped,
  "sheet-clipped": sheetClipped,
  "rows-other-year": rowsOtherYear,
  "other-year-counted": otherYearCounted,
  "several-regions": severalRegions,
  "counted-despite-note": countedDespiteNote,
  "name-missing": nameMissing,
  "duplicate-name": duplicateName,
  "similar-name": similarName,
  "similar-design": similarDesign,
  "opd-spelling": opdSpelling,
  "affair-repeated": affairRepeated,
  "affair-only-beside": affairOnlyBeside,
  "evidence-reused": evidenceReused,
  "letter-file-only": letterFileOnly,
  "cell-error": cellError,
  "stage-not-scored": stageNotScored,
  "field-missing": fieldMissing,
  "opd-missing": opdMissing,
  "value-not-listed": valueNotListed,
  "affair-unknown": affairUnknown,
  "reported-before": reportedBefore,
  "digital-by-hand": digitalByHand,
  "non-digital-online": nonDigitalOnline,
  "date-missing": dateMissing,
  "date-unreadable": dateUnreadable,
  "date-after-window": dateAfterWindow,
  "date-before-window": dateBeforeWindow,
  "trial-after-application": trialAfterApplication,
  "development-before-application": developmentBeforeApplication,
  "design-too-short": designTooShort,
  "mandatory-missing": mandatoryMissing,
  "level-invalid": levelInvalid,
  "maturity-invalid": maturityInvalid,
  "maturity-differs": maturityDiffers,
  "measure-mismatch": measureMismatch,
  "measure-overlap": measureOverlap,
  "measure-outside": measureOutside,
  "basis-missing": basisMissing,
  "basis-mixed": basisMixed,
  "level-derived": levelDerived,
  "evidence-local-path": evidenceLocalPath,
  "evidence-type": evidenceType,
  "evidence-link-invalid": evidenceLinkInvalid,
  "evidence-placeholder": evidencePlaceholder,
  "evidence-missing": evidenceMissing,
  "video-link": videoLink,
  "letter-incomplete": letterIncomplete,
  "evidence-year": evidenceYear,
  "document-below-level": documentBelowLevel,
  "reviewer-level": reviewerLevel,
  "reviewer-level-unread": reviewerLevelUnread,
  "evidence-too-few": evidenceTooFew,
  "evidence-no-file": evidenceNoFile,
  "link-private": linkPrivate,
  "link-insecure": linkInsecure,
  "video-too-long": videoTooLong,
  "evidence-without-level": evidenceWithoutLevel,
  "file-missing": fileMissing,
  "file-unreferenced": fileUnreferenced,
  "file-ambiguous": fileAmbiguous,
  "file-type-content": fileTypeContent,
  "file-empty": fileEmpty,
  "file-damaged": fileDamaged,
  "pdf-encrypted": pdfEncrypted,
  "pdf-scan": pdfScan,
  "file-too-large": fileTooLarge,
  "file-same-content": fileSameContent,
  "image-too-small": imageTooSmall,
  "regulation-without-name": regulationWithoutName,
} satisfies { [Code in FindingCode]: OwnCode<Code> };

/** In their order, as all lists of checks. */
export const TABLE_CHECKS: readonly TableCheck[] = [
  basicServices,
  belowDivisor,
  opdAbsent,
  levelUniform,
  dateUniform,
  spdLevelInvalid,
  spdEvidenceMissing,
  spdEvidencePlaceholder,
  spdRowMissing,
  columnMissing,
  levelColumnUnread,
  columnTwice,
  secondValues,
  readAs,
  sheetsUnread,
  fieldsElsewhere,
  rowsOutside,
  rowsSkipped,
  sheetClipped,
  rowsOtherYear,
  otherYearCounted,
  severalRegions,
  countedDespiteNote,
  nameMissing,
  duplicateName,
  similarName,
  similarDesign,
  opdSpelling,
  affairRepeated,
  affairOnlyBeside,
  evidenceReused,
  letterFileOnly,
  measureMismatch,
  measureOverlap,
  measureOutside,
  basisMissing,
  basisMixed,
  levelDerived,
];

export const ROW_CHECKS: readonly RowCheck[] = [
  cellError,
  stageNotScored,
  fieldMissing,
  opdMissing,
  valueNotListed,
  affairUnknown,
  reportedBefore,
  digitalByHand,
  nonDigitalOnline,
  dateMissing,
  dateUnreadable,
  dateAfterWindow,
  dateBeforeWindow,
  trialAfterApplication,
  developmentBeforeApplication,
  designTooShort,
  mandatoryMissing,
  levelInvalid,
  maturityInvalid,
  maturityDiffers,
  evidenceLocalPath,
  evidenceType,
  evidenceLinkInvalid,
  evidencePlaceholder,
  evidenceMissing,
  videoLink,
  letterIncomplete,
  evidenceYear,
  documentBelowLevel,
  reviewerLevel,
  reviewerLevelUnread,
  evidenceTooFew,
  evidenceNoFile,
  linkPrivate,
  linkInsecure,
  videoTooLong,
  evidenceWithoutLevel,
];

export const FILE_CHECKS: readonly FileCheck[] = [
  fileMissing,
  fileUnreferenced,
  fileAmbiguous,
  fileTypeContent,
  fileEmpty,
  fileDamaged,
  pdfEncrypted,
  pdfScan,
  fileTooLarge,
  fileSameContent,
  imageTooSmall,
  regulationWithoutName,
];
