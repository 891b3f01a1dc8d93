/** Texts of the preview page around the grid and the pane. The pane brings its own. */

export type PreviewLocale = "id" | "en";

const id = {
  "page.title": "IID untuk Excel – pratinjau",
  "bar.product": "IID untuk Excel",
  "bar.preview": "pratinjau",
  "bar.open": "Buka …",
  "bar.save": "Simpan",
  "bar.theme.dark": "Tema gelap",
  "bar.theme.light": "Tema terang",
  "bar.theme.note": "Untuk lembar kerja; panel mengikuti tema sistem, seperti di Excel untuk web.",
  "bar.width": "Lebar panel",
  "bar.width.narrow": "350",
  "bar.width.wide": "600",
  "ribbon.label": "Tab IID",
  "ribbon.validate": "Validasi bukti",
  "ribbon.summary": "Ringkasan",
  "ribbon.create": "Buat buku kerja",
  "ribbon.selfTest": "Swauji",
  "grid.label": "Buku kerja",
  "pane.label": "Panel tugas IID",
  "pane.resize": "Ubah lebar panel",
  "state.opening": "Membuka {name} …",
  "state.opened": "{name} dibuka.",
  "state.saved": "{name} disimpan ke unduhan.",
  "state.new": "Excel akan membukanya di jendela baru; pratinjau ini menyimpannya ke unduhan: {name}.",
  "file.new": "buku-kerja-baru.xlsx",
  "state.unsaved": "Perubahan pada {name} belum disimpan. Tetap buka {other}?",
  "state.notKept": "{name} disimpan. Tidak ikut tersimpan: {parts}.",
  "error.not-zip": "{name} bukan berkas .xlsx. Simpan dulu sebagai Buku Kerja Excel (.xlsx).",
  "error.text":
    "{name} adalah berkas teks seperti .csv atau halaman web. Simpan dulu sebagai Buku Kerja Excel (.xlsx).",
  "error.xls": "{name} berkas .xls lama. Simpan dulu sebagai Buku Kerja Excel (.xlsx).",
  "error.xlsb": "{name} buku kerja biner (.xlsb). Simpan dulu sebagai Buku Kerja Excel (.xlsx).",
  "error.ods": "{name} berkas LibreOffice (.ods). Simpan dulu sebagai Buku Kerja Excel (.xlsx).",
  "error.not-xlsx": "{name} bukan buku kerja Excel.",
  "error.encrypted": "{name} dilindungi kata sandi. Hapus kata sandinya di Excel, lalu buka lagi.",
  "error.too-large": "{name} terlalu besar untuk pratinjau ini.",
  "error.damaged": "{name} rusak dan tidak dapat dibaca.",
  "error.save": "Buku kerja tidak dapat disimpan: {reason}",
  "part.charts": "grafik",
  "part.pivots": "tabel pivot",
  "part.slicers": "pemotong data",
  "part.comments": "utas komentar",
} as const;

export type TextKey = keyof typeof id;

const en: Record<TextKey, string> = {
  "page.title": "IID for Excel – preview",
  "bar.product": "IID for Excel",
  "bar.preview": "preview",
  "bar.open": "Open …",
  "bar.save": "Save",
  "bar.theme.dark": "Dark theme",
  "bar.theme.light": "Light theme",
  "bar.theme.note": "For the sheet; the pane follows the system's theme, as in Excel on the web.",
  "bar.width": "Pane width",
  "bar.width.narrow": "350",
  "bar.width.wide": "600",
  "ribbon.label": "IID tab",
  "ribbon.validate": "Check evidence",
  "ribbon.summary": "Summary",
  "ribbon.create": "Create workbook",
  "ribbon.selfTest": "Self-test",
  "grid.label": "Workbook",
  "pane.label": "IID task pane",
  "pane.resize": "Change the width of the pane",
  "state.opening": "Opening {name} …",
  "state.opened": "{name} opened.",
  "state.saved": "{name} saved to your downloads.",
  "state.new": "Excel would open it in a new window; this preview saves it to your downloads: {name}.",
  "file.new": "new-workbook.xlsx",
  "state.unsaved": "The changes to {name} are not saved. Open {other} all the same?",
  "state.notKept": "{name} saved. Not kept in it: {parts}.",
  "error.not-zip": "{name} is not an .xlsx file. Save it as an Excel Workbook (.xlsx) first.",
  "error.text": "{name} is a text file such as .csv or a web page. Save it as an Excel Workbook (.xlsx) first.",
  "error.xls": "{name} is an old .xls file. Save it as an Excel Workbook (.xlsx) first.",
  "error.xlsb": "{name} is a binary workbook (.xlsb). Save it as an Excel Workbook (.xlsx) first.",
  "error.ods": "{name} is a file of LibreOffice (.ods). Save it as an Excel Workbook (.xlsx) first.",
  "error.not-xlsx": "{name} is not an Excel workbook.",
  "error.encrypted": "{name} is protected by a password. Remove the password in Excel, then open it again.",
  "error.too-large": "{name} is too large for this preview.",
  "error.damaged": "{name} is damaged and cannot be read.",
  "error.save": "The workbook could not be saved: {reason}",
  "part.charts": "charts",
  "part.pivots": "pivot tables",
  "part.slicers": "slicers",
  "part.comments": "threaded comments",
};

const TEXTS: Record<PreviewLocale, Record<TextKey, string>> = { id, en };

/** The text of a key with `{name}` replaced by `params.name`. */
export function say(locale: PreviewLocale, key: TextKey, params: Record<string, string | number> = {}): string {
  return TEXTS[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
