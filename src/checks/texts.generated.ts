// Generated from the files of the checks by `npm run generate`.
import type { FindingCode } from "./codes.generated";
import { texts as basicServices } from "./region/basic-services.texts";
import { texts as belowDivisor } from "./region/below-divisor.texts";
import { texts as opdAbsent } from "./region/opd-absent.texts";
import { texts as levelUniform } from "./region/level-uniform.texts";
import { texts as dateUniform } from "./region/date-uniform.texts";
import { texts as spdLevelInvalid } from "./spd/spd-level-invalid.texts";
import { texts as spdEvidenceMissing } from "./spd/spd-evidence-missing.texts";
import { texts as spdEvidencePlaceholder } from "./spd/spd-evidence-placeholder.texts";
import { texts as spdRowMissing } from "./spd/spd-row-missing.texts";
import { texts as columnMissing } from "./table/column-missing.texts";
import { texts as levelColumnUnread } from "./levels/level-column-unread.texts";
import { texts as columnTwice } from "./levels/column-twice.texts";
import { texts as secondValues } from "./levels/second-values.texts";
import { texts as readAs } from "./table/read-as.texts";
import { texts as sheetsUnread } from "./table/sheets-unread.texts";
import { texts as fieldsElsewhere } from "./table/fields-elsewhere.texts";
import { texts as rowsOutside } from "./leftOut/rows-outside.texts";
import { texts as rowsSkipped } from "./leftOut/rows-skipped.texts";
import { texts as sheetClipped } from "./table/sheet-clipped.texts";
import { texts as rowsOtherYear } from "./leftOut/rows-other-year.texts";
import { texts as otherYearCounted } from "./leftOut/other-year-counted.texts";
import { texts as severalRegions } from "./leftOut/several-regions.texts";
import { texts as countedDespiteNote } from "./leftOut/counted-despite-note.texts";
import { texts as nameMissing } from "./table/name-missing.texts";
import { texts as duplicateName } from "./table/duplicate-name.texts";
import { texts as similarName } from "./table/similar-name.texts";
import { texts as similarDesign } from "./table/similar-design.texts";
import { texts as opdSpelling } from "./region/opd-spelling.texts";
import { texts as affairRepeated } from "./affairs/affair-repeated.texts";
import { texts as affairOnlyBeside } from "./affairs/affair-only-beside.texts";
import { texts as evidenceReused } from "./doubtful/evidence-reused.texts";
import { texts as letterFileOnly } from "./letters/letter-file-only.texts";
import { texts as cellError } from "./table/cell-error.texts";
import { texts as stageNotScored } from "./profile/stage-not-scored.texts";
import { texts as fieldMissing } from "./profile/field-missing.texts";
import { texts as opdMissing } from "./profile/opd-missing.texts";
import { texts as valueNotListed } from "./profile/value-not-listed.texts";
import { texts as affairUnknown } from "./affairs/affair-unknown.texts";
import { texts as reportedBefore } from "./profile/reported-before.texts";
import { texts as digitalByHand } from "./profile/digital-by-hand.texts";
import { texts as nonDigitalOnline } from "./profile/non-digital-online.texts";
import { texts as dateMissing } from "./dates/date-missing.texts";
import { texts as dateUnreadable } from "./dates/date-unreadable.texts";
import { texts as dateAfterWindow } from "./dates/date-after-window.texts";
import { texts as dateBeforeWindow } from "./dates/date-before-window.texts";
import { texts as trialAfterApplication } from "./dates/trial-after-application.texts";
import { texts as developmentBeforeApplication } from "./dates/development-before-application.texts";
import { texts as designTooShort } from "./profile/design-too-short.texts";
import { texts as mandatoryMissing } from "./levels/mandatory-missing.texts";
import { texts as levelInvalid } from "./levels/level-invalid.texts";
import { texts as maturityInvalid } from "./levels/maturity-invalid.texts";
import { texts as maturityDiffers } from "./levels/maturity-differs.texts";
import { texts as measureMismatch } from "./measure/measure-mismatch.texts";
import { texts as measureOverlap } from "./measure/measure-overlap.texts";
import { texts as measureOutside } from "./measure/measure-outside.texts";
import { texts as basisMissing } from "./measure/basis-missing.texts";
import { texts as basisMixed } from "./measure/basis-mixed.texts";
import { texts as levelDerived } from "./measure/level-derived.texts";
import { texts as evidenceLocalPath } from "./evidence/evidence-local-path.texts";
import { texts as evidenceType } from "./evidence/evidence-type.texts";
import { texts as evidenceLinkInvalid } from "./evidence/evidence-link-invalid.texts";
import { texts as evidencePlaceholder } from "./evidence/evidence-placeholder.texts";
import { texts as evidenceMissing } from "./evidence/evidence-missing.texts";
import { texts as videoLink } from "./evidence/video-link.texts";
import { texts as letterIncomplete } from "./letters/letter-incomplete.texts";
import { texts as evidenceYear } from "./letters/evidence-year.texts";
import { texts as documentBelowLevel } from "./letters/document-below-level.texts";
import { texts as reviewerLevel } from "./levels/reviewer-level.texts";
import { texts as reviewerLevelUnread } from "./levels/reviewer-level-unread.texts";
import { texts as evidenceTooFew } from "./doubtful/evidence-too-few.texts";
import { texts as evidenceNoFile } from "./doubtful/evidence-no-file.texts";
import { texts as linkPrivate } from "./doubtful/link-private.texts";
import { texts as linkInsecure } from "./doubtful/link-insecure.texts";
import { texts as videoTooLong } from "./doubtful/video-too-long.texts";
import { texts as evidenceWithoutLevel } from "./doubtful/evidence-without-level.texts";
import { texts as fileMissing } from "./folder/file-missing.texts";
import { texts as fileUnreferenced } from "./folder/file-unreferenced.texts";
import { texts as fileAmbiguous } from "./folder/file-ambiguous.texts";
import { texts as fileTypeContent } from "./files/file-type-content.texts";
import { texts as fileEmpty } from "./files/file-empty.texts";
import { texts as fileDamaged } from "./files/file-damaged.texts";
import { texts as pdfEncrypted } from "./files/pdf-encrypted.texts";
import { texts as pdfScan } from "./files/pdf-scan.texts";
import { texts as fileTooLarge } from "./files/file-too-large.texts";
import { texts as fileSameContent } from "./folder/file-same-content.texts";
import { texts as imageTooSmall } from "./files/image-too-small.texts";
import { texts as regulationWithoutName } from "./folder/regulation-without-name.texts";
import type { AnyCheckTexts } from "./texts";

/** What each check says. */
export const CHECK_TEXTS: Readonly<Record<FindingCode, AnyCheckTexts>> = {
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
};
