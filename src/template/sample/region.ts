import type { CellValue } from "../../workbook/types";
import type { RegionContent } from "../content";

export const REGION: RegionContent = {
  name: "Kabupaten Contoh",
  office: "Bidang Riset dan Inovasi, Badan Perencanaan Pembangunan, Riset, dan Inovasi Daerah",
  contact: "Sri Handayani",
  phone: "0271-555-0142",
  email: "litbang@contoh.example",
  date: "2026-05-18",
};

/** By `Indicator.id`. Three rows carry defects: a word instead of a level, no evidence, a promise. */
export const SPD: Record<string, { level: CellValue; evidence: CellValue }> = {
  "visi-misi": { level: 3, evidence: "RPJMD 2025-2029 halaman 112, RPJMD_Visi_Misi.pdf" },
  apbd: { level: 3, evidence: "Perda APBD tahun 2023, 2024, dan 2025: APBD_Tepat_Waktu.pdf" },
  "mandatory-spending": { level: 2, evidence: "Rekap_Belanja_Wajib_2025.pdf" },
  perizinan: { level: 3, evidence: "Rekap_Izin_Terbit_2024_2025.pdf" },
  pendapatan: { level: 2, evidence: "Rilis BPS PDRB per kapita, PDRB_2025.pdf" },
  "tpt-progres": { level: 2, evidence: "Rilis BPS keadaan ketenagakerjaan, TPT_2024_2025.pdf" },
  tpt: { level: 2, evidence: "TPT_Agustus_2025.pdf" },
  investasi: { level: 2, evidence: "Realisasi_LKPM_2024_2025.pdf" },
  pad: { level: 2, evidence: "Laporan_Realisasi_PAD_2024_2025.pdf" },
  "opini-bpk": { level: 3, evidence: "LHP BPK atas LKPD 2025, LHP_BPK_2025.pdf" },
  lakip: { level: 2, evidence: "Hasil_Evaluasi_AKIP_2025.pdf" },
  "kemiskinan-progres": { level: 2, evidence: "Profil_Kemiskinan_2024_2025.pdf" },
  kemiskinan: { level: 2, evidence: "Profil_Kemiskinan_Maret_2025.pdf" },
  "ipm-progres": { level: 3, evidence: "Rilis_IPM_2023_2025.pdf" },
  ipm: { level: 2, evidence: "Rilis_IPM_2025.pdf" },
  "penghargaan-inovator": { level: 3, evidence: null },
  rekomendasi: { level: 3, evidence: "Sembilan rekomendasi kebijakan 2024-2025, Rekomendasi_Kebijakan.pdf" },
  ikk: { level: "bagus", evidence: "Sertifikat_IKK_2025.pdf" },
  ripj: { level: 2, evidence: "Naskah_RIPJ_PID_2025-2029.pdf" },
  ki: { level: 2, evidence: "menyusul" },
};
