import type { LetterInnovation, ShareLetter } from "../../exchange/share/words";
import { formatDate } from "../format";
import { BLANK, contactLine, deadlineText } from "./letterParts";

function innovationLine({ name, filled, of, errors, warnings }: LetterInnovation, index: number): string {
  const levels = of > 0 ? `${filled} dari ${of} indikator terisi` : "";
  const must = errors > 0 ? `${errors} hal harus diperbaiki` : "";
  const ask = warnings > 0 ? `${warnings} hal perlu dicek` : "";
  const state = [levels, must, ask].filter((one) => one !== "").join(", ");
  return `${index + 1}. ${name === "" ? "(belum bernama)" : name}${state === "" ? "" : `: ${state}`}`;
}

/**
 * The letter with which a department is given its part, always in Indonesian, the language of the offices. What nobody
 * knows is left to be filled in.
 * @returns lines of plain text
 */
export function shareLetter(letter: ShareLetter): string[] {
  const { department, sender, year, date, innovations, steps, forms } = letter;
  const where = forms ? "Formulir, satu lembar untuk setiap inovasi" : "Inovasi";
  const place = sender.region === "" ? BLANK : sender.region;
  return [
    `Yth. Kepala ${department}`,
    "di tempat",
    "",
    `Hal: Permintaan kelengkapan data inovasi daerah tahun ${year}`,
    "",
    `Bersama berkas ini kami sampaikan ${innovations.length} inovasi Saudara untuk Indeks Inovasi Daerah tahun ${year}:`,
    "",
    ...innovations.map(innovationLine),
    "",
    `Mohon dilengkapi di lembar ${where}. Yang perlu diperbaiki ada di lembar Perlu Dilengkapi` +
      (steps > 0 ? `, dan ${steps} langkah yang menaikkan indeks di lembar Langkah.` : "."),
    forms
      ? "Inovasi baru ditulis di formulir kosong yang terakhir. Pertanyaan dan judul kolom jangan diubah."
      : "Inovasi baru ditulis di baris kosong di bawah tabel. Nama lembar dan judul kolom jangan diubah.",
    "",
    `Berkas ini mohon dikirim kembali paling lambat tanggal ${deadlineText(sender.deadline)}.`,
    contactLine(sender),
    "",
    "Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.",
    "",
    `${place}, ${formatDate("id", date)}`,
    ...(sender.office === "" ? [] : [sender.office]),
  ];
}
