import { parseEvidence } from "../../src/workbook/evidence";
test("x", () => {
  const out: string[] = [];
  for (const t of [
    "Keputusan Kepala Dinas Kesehatan Nomor 800.1/33/2024 Tanggal 3/4/2024",
    "https://drive.google .com/abc",
    "https://drive google.com/abc",
    "https://drive.google.com/ dan foto/a.jpg",
    "(https://x.go.id/a_(b))",
    "kegiatan A : laporan akhir (final).pdf",
    "Nomor: ...",
    "SK Bupati\nNomor: 188/12/2024\nTanggal: 12 Maret 2024\nTentang: Inovasi X\nsk.pdf",
    "Sosialisasi se Kabupaten Contoh",
    "Nomor : 12/A/2024; 12 Maret 2024; tentang X | https://a.id/b",
    "SK 1 Nomor 1/2024 tanggal 1 Januari 2024\nSK 2 Nomor 2/2024 tanggal 2 Januari 2024",
    "188.45/123/KEP/2024, 12-03-2024",
    "SE Bupati",
    "SK Bupati Nomor 5 Tahun 2024 tentang Penetapan Inovasi Tahun 2024 tanggal 5 Januari 2024 (sk bupati 5.pdf)",
    "http://10.1.2.3/x",
    "Screenshot 2024-01-02.png",
    "SPT No. 094/123/BRIDA/2025 tgl. 3 Feb 2025",
  ]) {
    out.push(
      t +
        "\n   " +
        parseEvidence(t)
          .map((p) => JSON.stringify({ ...p, text: undefined }))
          .join("\n   "),
    );
  }
  console.log(out.join("\n"));
});
