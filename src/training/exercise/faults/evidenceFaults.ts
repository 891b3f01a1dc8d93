import { sidIndicators, valueOf } from "../../../rules/index";
import type { EvidenceRule, Indicator } from "../../../rules/types";
import { basisItem } from "../../../template/bases";
import type { FaultCells, FaultRecipe, Planting } from "./types";

interface Claim {
  indicator: Indicator;
  level: number;
  evidence: string;
  rule: EvidenceRule;
}

function claims({ rules, innovation: { levels, evidence }, indicator: only }: Planting): Claim[] {
  return sidIndicators(rules).flatMap((indicator) => {
    if (only !== undefined && indicator.id !== only) return [];
    const level = Number(levels[indicator.id] ?? 0);
    const text = evidence[indicator.id];
    const rule = valueOf(indicator.evidence);
    return level > 0 && typeof text === "string" && rule ? [{ indicator, level, evidence: text, rule }] : [];
  });
}

function isVideo({ rule }: Claim): boolean {
  return rule.form === "video";
}

function isLetter({ rule }: Claim): boolean {
  return rule.form === "letter";
}

function isMandatory({ indicator }: Claim): boolean {
  return valueOf(indicator.mandatory) === true;
}

/** One of the claims that fit, with what is written instead of its evidence. */
function instead(
  planting: Planting,
  fits: (claim: Claim) => boolean,
  text: (claim: Claim) => string | null,
): FaultCells | null {
  const fitting = claims(planting).filter(fits);
  if (fitting.length === 0) return null;
  const claim = planting.random.pick(fitting);
  return { evidence: { [claim.indicator.id]: text(claim) } };
}

/** File names in evidence, so that a fault keeps the name that the innovation has. */
function fileNames(text: string): string[] {
  return text.match(/[\w-]+\.(?:pdf|jpg|jpeg|png|mp4)/gi) ?? [];
}

const REFUSED_TYPES = ["docx", "xlsx", "zip"];
const PROMISES = ["menyusul", "dalam proses", "masih disusun"];
const LETTER_DATA = / Nomor \S+ tanggal \d{1,2} \p{L}+ \d{4}/gu;

function stemOf({ indicator, evidence }: Claim): string {
  return fileNames(evidence)[0]?.replace(/\.\w+$/, "") ?? `Bukti_${indicator.id}`;
}

function oldLetter({ rules }: Planting, { evidence }: Claim): string {
  const old = rules.year - 5;
  return evidence.replace(/(?<!\d)20[12]\d(?!\d)/g, String(old));
}

/** One level above: a document that proves more than is claimed makes no fault of it. */
function raised(planting: Planting, id: string): FaultCells | null {
  const claim = claims(planting).find(({ indicator }) => indicator.id === id);
  if (!claim || claim.level === 3) return null;
  return { levels: { [id]: claim.level + 1 } };
}

function evidenceWithoutLevel(planting: Planting): FaultCells | null {
  const free = claims(planting).filter((claim) => !isMandatory(claim));
  if (free.length === 0) return null;
  return { levels: { [planting.random.pick(free).indicator.id]: null } };
}

function mandatoryMissing(planting: Planting): FaultCells | null {
  const needed = claims(planting).filter(isMandatory);
  if (needed.length === 0) return null;
  const { id } = planting.random.pick(needed).indicator;
  return { levels: { [id]: null }, evidence: { [id]: null } };
}

function levelInvalid(planting: Planting): FaultCells | null {
  const free = claims(planting).filter((claim) => !isMandatory(claim));
  if (free.length === 0) return null;
  return { levels: { [planting.random.pick(free).indicator.id]: planting.random.pick([4, 5, "tinggi", "baik"]) } };
}

function measureMismatch(planting: Planting): FaultCells | null {
  const claim = claims(planting).find(({ indicator }) => indicator.id === "kemanfaatan");
  const basis = claim && valueOf(claim.indicator.bases)?.[0];
  const least = basis?.ranges[0].min;
  if (!claim || !basis || least === undefined || claim.level === 1) return null;
  const measured = least + 10 + planting.random.below(80);
  return { bases: { kemanfaatan: basisItem(basis) }, measures: { kemanfaatan: measured } };
}

/** Recipes about the evidence of a level. */
export const EVIDENCE_FAULTS: readonly FaultRecipe[] = [
  {
    code: "evidence-missing",
    plant: (planting) =>
      instead(
        planting,
        () => true,
        () => null,
      ),
  },
  {
    code: "evidence-placeholder",
    plant: (planting) =>
      instead(
        planting,
        (claim) => !isVideo(claim),
        () => planting.random.pick(PROMISES),
      ),
  },
  {
    code: "evidence-type",
    plant: (planting) =>
      instead(
        planting,
        (claim) => !isVideo(claim) && claim.rule.fileTypes !== null,
        (claim) => `${stemOf(claim)}.${planting.random.pick(REFUSED_TYPES)}`,
      ),
  },
  {
    code: "evidence-local-path",
    plant: (planting) =>
      instead(
        planting,
        (claim) => !isVideo(claim),
        (claim) => `D:\\Data Inovasi\\${planting.rules.year - 1}\\${stemOf(claim)}.pdf`,
      ),
  },
  {
    code: "evidence-link-invalid",
    plant: (planting) =>
      instead(
        planting,
        (claim) => !isLetter(claim) && !isVideo(claim),
        (claim) => `https://drive/${stemOf(claim)}/beranda`,
      ),
  },
  {
    code: "video-link",
    plant: (planting) => instead(planting, isVideo, () => "Video kegiatan ada di Instagram dinas"),
  },
  {
    code: "link-private",
    plant: (planting) =>
      instead(
        planting,
        (claim) => !isLetter(claim) && !isVideo(claim),
        () => `https://drive.google.com/drive/my-drive`,
      ),
  },
  {
    code: "letter-incomplete",
    plant: (planting) =>
      instead(
        planting,
        (claim) => isLetter(claim) && claim.evidence.match(LETTER_DATA)?.length === 1,
        ({ evidence }) => evidence.replace(LETTER_DATA, ""),
      ),
  },
  {
    code: "evidence-year",
    plant: (planting) =>
      instead(
        planting,
        (claim) => isLetter(claim) && claim.rule.yearsBack !== undefined,
        (claim) => oldLetter(planting, claim),
      ),
  },
  {
    code: "evidence-too-few",
    plant: (planting) =>
      instead(
        planting,
        ({ rule, level, evidence }) => rule.pieces !== undefined && level > 1 && evidence.includes("\n"),
        ({ evidence }) => evidence.split("\n")[0]!,
      ),
  },
  {
    code: "document-below-level",
    plant: (planting) => raised(planting, planting.indicator ?? planting.random.pick(["regulasi", "pelaksana"])),
  },
  { code: "evidence-without-level", plant: evidenceWithoutLevel },
  { code: "mandatory-missing", plant: mandatoryMissing },
  { code: "level-invalid", plant: levelInvalid },
  { code: "measure-mismatch", plant: measureMismatch },
];
