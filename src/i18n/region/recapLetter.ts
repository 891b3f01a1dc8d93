import type { RankedRow, Recap, RecapStep } from "../../region/recap/types";
import { indicatorOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { findingPart } from "../../checks/findingPart";
import { findingFix } from "../finding";
import { formatNumber, formatSigned } from "../format";
import { letterName, officialLetter } from "../letters/officialLetter";
import { shortened, someNames } from "../participation";
import { recapCauses, recapCellTexts, recapRemarks } from "./recap";

/** Characters of what is to be done and of the names it is for, and documents: so that a letter stays one page. */
const [LONGEST_STEP, LONGEST_NAMES, LONGEST_REMARK, DOCUMENTS] = [260, 120, 200, 3];

function points(value: number | null): string {
  return value === null ? "tidak dapat dihitung" : formatNumber("id", value, 2);
}

function figureLines(row: RankedRow, recap: Recap, rules: RuleSet): string[] {
  const { figures, rank, before } = row;
  if (!figures) return [];
  const { index, evidenced, strict, predicate, evidencedPredicate, n, spd, meanMaturity, meanEvidenced } = figures;
  const of = recap.rows.filter((one) => one.rank !== null).length;
  const words = recapCellTexts("id", row, rules);
  const of2 = (name: string | null): string => (name === null ? "" : ` (${name})`);
  const then = recap.earlier?.year ?? null;
  const earlier = before
    ? [
        `- Rekap ${then ?? "sebelumnya"}: indeks ${points(before.index)}${before.rank === null ? "" : `, peringkat ${before.rank}`}; sekarang ${formatSigned("id", index - before.index, 2)} poin indeks.`,
      ]
    : [];
  return [
    `- Indeks menurut isian (klaim) ${points(index)}${of2(predicate)}: peringkat ${rank} dari ${of} buku kerja yang dibandingkan.`,
    `- Indeks yang terbukti ${points(evidenced)}${of2(evidencedPredicate)}; paling aman ${points(strict)}.`,
    `- ${n} inovasi, kematangan rata-rata ${points(meanMaturity)}, yang terbukti ${points(meanEvidenced)}; SPD ${points(spd)}.`,
    `- Urusan pelayanan dasar ${words.services}; urusan seluruhnya ${words.affairs}; perangkat daerah yang melaporkan: ${words.participation === "–" ? "daftarnya tidak ada" : words.participation}.`,
    ...earlier,
  ];
}

function stepLine({ finding, together, count, innovations, points: worth, upTo }: RecapStep, rules: RuleSet): string {
  const part = findingPart(finding, rules);
  const fix = shortened(`${part === "" ? "" : `${part}: `}${findingFix("id", finding, rules)}`, LONGEST_STEP);
  const all = together ? ` (bersama ${count - 1} temuan lain di baris yang sama)` : "";
  const names = innovations.map(letterName);
  const whose = names.length === 0 ? "" : ` Untuk: ${someNames("id", names, LONGEST_NAMES)}.`;
  return `${fix}${all}${whose} ${upTo ? "Paling banyak" : "Nilainya"} ${formatSigned("id", worth, 2)} poin indeks.`;
}

function documentLines({ figures }: RankedRow, rules: RuleSet): string[] {
  const lacking = Object.entries(figures?.lacking ?? {}).sort(
    ([a, one], [b, other]) => other - one || (a < b ? -1 : 1),
  );
  return lacking.slice(0, DOCUMENTS).map(([id, levels]) => {
    const indicator = indicatorOf(rules, id);
    return `- ${indicator ? `No. ${indicator.key} ${indicator.name}` : id}: ${levels} level hilang`;
  });
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

function numbered(lines: readonly string[]): string[] {
  return lines.map((line, i) => `${i + 1}. ${line}`);
}

/** What a region can be asked for whose workbook gives no figures. */
function unusable(row: RankedRow, rules: RuleSet): string[] {
  return officialLetter({
    department: `Bappeda/BRIDA ${row.named ? row.name : ""}`.trim(),
    subject: `Buku kerja inovasi daerah tahun ${rules.year} belum dapat dibaca`,
    opening: `Buku kerja yang kami terima belum dapat dibaca, sehingga belum masuk rekap Indeks Inovasi Daerah tahun ${rules.year}.`,
    body: section("Sebabnya:", [row.problem ?? ""]),
    request: "Mohon buku kerja diperbaiki dan dikirim lagi paling lambat tanggal …………………………",
  });
}

/**
 * The letter of a province to a region: where it stands, what it loses by, and what it should do first. Always in Indonesian,
 * one page long.
 * @returns lines of plain text
 */
export function recapLetter(row: RankedRow, recap: Recap, rules: RuleSet): string[] {
  const { figures } = row;
  if (!figures) return unusable(row, rules);
  const remarks = recapRemarks("id", row, rules.year).map((one) => `- ${shortened(one, LONGEST_REMARK)}`);
  const first = figures.first.map((step) => stepLine(step, rules));
  const nothing = figures.evidenced === null ? [] : ["Tidak ada temuan yang mengurangi indeks."];
  return officialLetter({
    department: `Bappeda/BRIDA ${row.named ? row.name : ""}`.trim(),
    subject: `Hasil rekap inovasi daerah tahun ${rules.year}`,
    opening: `Buku kerja inovasi Saudara telah kami baca menurut ${rules.title}.`,
    body: [
      ...section("Hasil:", figureLines(row, recap, rules)),
      ...section("Yang paling banyak mengurangi indeks:", numbered(recapCauses("id", row))),
      ...section("Yang sebaiknya dilakukan lebih dulu:", first.length > 0 ? numbered(first) : nothing),
      ...section("Bukti yang paling banyak ditolak:", documentLines(row, rules)),
      ...section("Yang perlu diketahui:", remarks),
    ],
    request: "Mohon perbaikannya kami terima paling lambat tanggal …………………………",
  });
}
