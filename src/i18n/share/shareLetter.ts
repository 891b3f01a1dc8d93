import type { LetterInnovation, ShareLetter } from "../../exchange/share/words";
import { letterName } from "../letters/officialLetter";
import { sentLetter } from "../letters/sentLetter";

function innovationLine({ name, filled, of, errors, warnings }: LetterInnovation, index: number): string {
  const levels = of > 0 ? `${filled} dari ${of} indikator terisi` : "";
  const must = errors > 0 ? `${errors} hal harus diperbaiki` : "";
  const ask = warnings > 0 ? `${warnings} hal perlu dicek` : "";
  const state = [levels, must, ask].filter((one) => one !== "").join(", ");
  return `${index + 1}. ${letterName(name)}${state === "" ? "" : `: ${state}`}`;
}

/** The letter with which a department is given its part, always in Indonesian. @returns lines of plain text */
export function shareLetter({ department, sender, year, date, innovations, steps, forms }: ShareLetter): string[] {
  const where = forms ? "Formulir, satu lembar untuk setiap inovasi" : "Inovasi";
  return sentLetter({
    department,
    subject: `Permintaan kelengkapan data inovasi daerah tahun ${year}`,
    body: [
      `Bersama berkas ini kami sampaikan ${innovations.length} inovasi Saudara untuk Indeks Inovasi Daerah tahun ${year}:`,
      "",
      ...innovations.map(innovationLine),
      "",
      `Mohon dilengkapi di lembar ${where}. Yang perlu diperbaiki ada di lembar Perlu Dilengkapi` +
        (steps > 0 ? `, dan ${steps} langkah yang menaikkan indeks di lembar Langkah.` : "."),
      forms
        ? "Inovasi baru ditulis di formulir kosong yang terakhir. Pertanyaan dan judul kolom jangan diubah."
        : "Inovasi baru ditulis di baris kosong di bawah tabel. Nama lembar dan judul kolom jangan diubah.",
    ],
    request: "Berkas ini mohon dikirim kembali",
    sender,
    date,
  });
}
