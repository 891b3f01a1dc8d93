import { findingPart } from "../checks/findingPart";
import type { DeskLetter, LetterItem } from "../review/desk/index";
import type { RuleSet } from "../rules/types";
import { findingFix, findingMessage } from "./finding";

/** `a` to `z`, then `aa`, `ab` and on. */
function letterOf(index: number): string {
  const tail = String.fromCharCode(97 + (index % 26));
  return index < 26 ? tail : letterOf(Math.floor(index / 26) - 1) + tail;
}

function itemLines(item: LetterItem, number: number, rules: RuleSet): string[] {
  const lines = [`${number}. ${item.name === "" ? "(belum bernama)" : item.name}`];
  if (item.note !== "") lines.push(`   Catatan: ${item.note}`);
  item.findings.forEach((finding, index) => {
    // The department has a file of its own: cells of this workbook mean nothing to it.
    const part = findingPart(finding, rules);
    const of = part === "" ? "" : `${part}: `;
    lines.push(`   ${letterOf(index)}. ${of}${findingMessage("id", finding, rules)}`);
    lines.push(`      Perbaikan: ${findingFix("id", finding, rules)}`);
  });
  return lines;
}

/**
 * A short official letter to a department: which innovations to complete, where, what, how, and which cannot go on. Always
 * in Indonesian, the language of the offices. Addressee, day and signature that nobody knows are left to be filled in.
 * @returns lines of plain text
 */
export function deskLetter({ department, complete, refused }: DeskLetter, rules: RuleSet): string[] {
  const { year } = rules;
  const lines = [
    `Yth. Kepala ${department.name === "" ? "…………………………" : department.name}`,
    "di tempat",
    "",
    `Hal: Hasil desk usulan inovasi daerah tahun ${year}`,
    "",
    `Berdasarkan pemeriksaan (desk) atas usulan inovasi Saudara untuk Indeks Inovasi Daerah tahun ${year}, kami sampaikan hal-hal berikut.`,
  ];
  let number = 0;
  const section = (title: string, items: readonly LetterItem[]): void => {
    if (items.length === 0) return;
    lines.push("", title, "");
    for (const item of items) {
      number += 1;
      lines.push(...itemLines(item, number, rules));
    }
  };
  section("Perlu dilengkapi:", complete);
  section("Tidak dapat dilanjutkan:", refused);
  lines.push("");
  if (complete.length > 0) {
    lines.push("Mohon kelengkapan tersebut disampaikan kepada kami paling lambat tanggal …………………………");
  }
  lines.push("Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.");
  lines.push("", "…………………………, ………………… 20……", "", "", "(…………………………)");
  return lines;
}
