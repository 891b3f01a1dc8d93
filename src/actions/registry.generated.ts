// Generated from the files src/actions/<group>/<id>.ts by `npm run generate`.
import type { ActionId, ActionInputs } from "./inputs.generated";
import { registered, type Registered } from "./registered";

export type Actions = { readonly [Id in ActionId]: Registered<Id, ActionInputs[Id]> };

/** Everything a user can do, behind pane, ribbon and tests alike. */
export const actions: Actions = {
  acceptFinding: registered(
    "acceptFinding",
    { label: { id: "Terima dengan alasan", en: "Accept with a reason" }, undoable: true, enabled: ({ busy, analysis }) => !busy && analysis !== null },
    () => import("./review/acceptFinding").then((file) => file.acceptFinding),
  ),
  addDeskColumns: registered(
    "addDeskColumns",
    { label: { id: "Tambahkan kolom desk", en: "Add desk columns" }, undoable: true, enabled: ({ busy, analysis }) => !busy && analysis !== null },
    () => import("./desk/addDeskColumns").then((file) => file.addDeskColumns),
  ),
  addReportedColumn: registered(
    "addReportedColumn",
    { label: { id: "Tambahkan kolom Tahun Pelaporan", en: "Add the column Tahun Pelaporan" }, undoable: true, enabled: ({ busy, analysis }) => !busy && analysis !== null },
    () => import("./sending/addReportedColumn").then((file) => file.addReportedColumn),
  ),
  answerFile: registered(
    "answerFile",
    { label: { id: "Jawab berkas mana yang dimaksud", en: "Say which file is meant" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./reading/answerFile").then((file) => file.answerFile),
  ),
  answerQuestion: registered(
    "answerQuestion",
    { label: { id: "Jawab pertanyaan tentang tabel", en: "Answer the question about the table" }, undoable: false, enabled: () => true },
    () => import("./reading/answerQuestion").then((file) => file.answerQuestion),
  ),
  chooseSpd: registered(
    "chooseSpd",
    { label: { id: "Pilih SPD", en: "Choose SPD" }, undoable: false, enabled: () => true },
    () => import("./reading/chooseSpd").then((file) => file.chooseSpd),
  ),
  chooseTable: registered(
    "chooseTable",
    { label: { id: "Pilih tabel", en: "Choose table" }, undoable: false, enabled: () => true },
    () => import("./reading/chooseTable").then((file) => file.chooseTable),
  ),
  cleanForSending: registered(
    "cleanForSending",
    { label: { id: "Bersihkan sebelum dikirim", en: "Clean before sending" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./review/cleanForSending").then((file) => file.cleanForSending),
  ),
  copyRules: registered(
    "copyRules",
    { label: { id: "Salin aturan ke tahun lain", en: "Copy rules to another year" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./rules/copyRules").then((file) => file.copyRules),
  ),
  correctRules: registered(
    "correctRules",
    { label: { id: "Koreksi aturan tahun ini", en: "Correct the rules of this year" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./rules/correctRules").then((file) => file.correctRules),
  ),
  exportFindings: registered(
    "exportFindings",
    { label: { id: "Tulis ke lembar Temuan", en: "Write to a sheet" }, undoable: true, enabled: ({ busy, analysis }) => !busy && analysis !== null && analysis.findings.length > 0 },
    () => import("./findings/exportFindings").then((file) => file.exportFindings),
  ),
  exportPlan: registered(
    "exportPlan",
    { label: { id: "Tulis ke lembar Rencana", en: "Write to sheet Rencana" }, undoable: true, enabled: ({ busy, analysis }) => !busy && analysis !== null },
    () => import("./sheets/exportPlan").then((file) => file.exportPlan),
  ),
  exportReadiness: registered(
    "exportReadiness",
    { label: { id: "Tulis Laporan Kesiapan Pengiriman", en: "Write the readiness report" }, undoable: true, enabled: ({ busy, analysis }) => !busy && analysis !== null },
    () => import("./sending/exportReadiness").then((file) => file.exportReadiness),
  ),
  goTo: registered(
    "goTo",
    { label: { id: "Buka sel", en: "Go to cell" }, undoable: false, enabled: () => true },
    () => import("./cells/goTo").then((file) => file.goTo),
  ),
  importRules: registered(
    "importRules",
    { label: { id: "Impor aturan", en: "Import rules" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./rules/importRules").then((file) => file.importRules),
  ),
  insertHandbook: registered(
    "insertHandbook",
    { label: { id: "Buat lembar Buku Saku", en: "Make the sheet Buku Saku" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./training/insertHandbook").then((file) => file.insertHandbook),
  ),
  insertHistory: registered(
    "insertHistory",
    { label: { id: "Sisipkan lembar Riwayat", en: "Insert a sheet Riwayat" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./sheets/insertHistory").then((file) => file.insertHistory),
  ),
  insertJurySheet: registered(
    "insertJurySheet",
    { label: { id: "Sisipkan lembar Juri", en: "Insert a sheet Juri" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./competition/insertJurySheet").then((file) => file.insertJurySheet),
  ),
  insertLetter: registered(
    "insertLetter",
    { label: { id: "Tulis surat ke lembar", en: "Write letter to a sheet" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./desk/insertLetter").then((file) => file.insertLetter),
  ),
  insertList: registered(
    "insertList",
    { label: { id: "Tulis ke lembar", en: "Write to a sheet" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./sheets/insertList").then((file) => file.insertList),
  ),
  insertMinutes: registered(
    "insertMinutes",
    { label: { id: "Buat Berita Acara", en: "Write the minutes" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./competition/insertMinutes").then((file) => file.insertMinutes),
  ),
  insertRankingSheet: registered(
    "insertRankingSheet",
    { label: { id: "Sisipkan lembar Peringkat", en: "Insert a sheet Peringkat" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./competition/insertRankingSheet").then((file) => file.insertRankingSheet),
  ),
  insertReminders: registered(
    "insertReminders",
    { label: { id: "Tulis semua ke lembar", en: "Write all to sheets" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./exchange/insertReminders").then((file) => file.insertReminders),
  ),
  insertReplicationLetter: registered(
    "insertReplicationLetter",
    { label: { id: "Buat dokumennya di lembar", en: "Make the document on a sheet" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./catalog/insertReplicationLetter").then((file) => file.insertReplicationLetter),
  ),
  insertRuleSheet: registered(
    "insertRuleSheet",
    { label: { id: "Sisipkan lembar aturan", en: "Insert rule sheet" }, undoable: true, enabled: ({ busy, rules }) => !busy && rules !== null },
    () => import("./rules/insertRuleSheet").then((file) => file.insertRuleSheet),
  ),
  insertSample: registered(
    "insertSample",
    { label: { id: "Sisipkan contoh", en: "Insert sample" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./sheets/insertSample").then((file) => file.insertSample),
  ),
  insertTemplate: registered(
    "insertTemplate",
    { label: { id: "Sisipkan buku kerja kosong", en: "Insert empty workbook" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./sheets/insertTemplate").then((file) => file.insertTemplate),
  ),
  insertText: registered(
    "insertText",
    { label: { id: "Tulis ke lembar", en: "Write to a sheet" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./sheets/insertText").then((file) => file.insertText),
  ),
  insertTrainingResult: registered(
    "insertTrainingResult",
    { label: { id: "Tulis lembar Hasil Bimtek", en: "Write the sheet Hasil Bimtek" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./training/insertTrainingResult").then((file) => file.insertTrainingResult),
  ),
  insertWeightSheet: registered(
    "insertWeightSheet",
    { label: { id: "Sisipkan lembar Bobot", en: "Insert a sheet Bobot" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./competition/insertWeightSheet").then((file) => file.insertWeightSheet),
  ),
  markEntered: registered(
    "markEntered",
    { label: { id: "Sudah diinput", en: "Entered" }, undoable: true, enabled: ({ busy, analysis }) => !busy && analysis !== null },
    () => import("./sending/markEntered").then((file) => file.markEntered),
  ),
  markFindings: registered(
    "markFindings",
    { label: { id: "Tandai sel temuan", en: "Mark the cells" }, undoable: true, enabled: ({ busy, analysis }) => !busy && analysis !== null && analysis.findings.length > 0 },
    () => import("./findings/markFindings").then((file) => file.markFindings),
  ),
  noteShipments: registered(
    "noteShipments",
    { label: { id: "Catat di lembar Pengiriman", en: "Note on the sheet Deliveries" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./exchange/noteShipments").then((file) => file.noteShipments),
  ),
  recalculate: registered(
    "recalculate",
    { label: { id: "Hitung ulang", en: "Recalculate" }, undoable: false, enabled: ({ busy }) => !busy },
    () => import("./reading/recalculate").then((file) => file.recalculate),
  ),
  reenter: registered(
    "reenter",
    { label: { id: "Ajukan kembali", en: "Report again" }, undoable: true, enabled: ({ busy, analysis }) => !busy && analysis !== null },
    () => import("./sending/reenter").then((file) => file.reenter),
  ),
  removeRules: registered(
    "removeRules",
    { label: { id: "Hapus aturan sendiri", en: "Remove own rules" }, undoable: true, enabled: ({ busy, ownRules }) => !busy && ownRules.length > 0 },
    () => import("./rules/removeRules").then((file) => file.removeRules),
  ),
  saveCatalog: registered(
    "saveCatalog",
    { label: { id: "Simpan ke katalog", en: "Save to the catalogue" }, undoable: true, enabled: ({ busy }) => !busy },
    () => import("./catalog/saveCatalog").then((file) => file.saveCatalog),
  ),
  saveRun: registered(
    "saveRun",
    { label: { id: "Simpan hasil ini", en: "Save this result" }, undoable: true, enabled: ({ busy, analysis }) => !busy && analysis !== null },
    () => import("./review/saveRun").then((file) => file.saveRun),
  ),
  setMapping: registered(
    "setMapping",
    { label: { id: "Ubah arti kolom", en: "Change the meaning of a column" }, undoable: false, enabled: () => true },
    () => import("./reading/setMapping").then((file) => file.setMapping),
  ),
  setSeverity: registered(
    "setSeverity",
    { label: { id: "Ubah keparahan temuan", en: "Change a severity" }, undoable: false, enabled: ({ busy }) => !busy },
    () => import("./findings/setSeverity").then((file) => file.setSeverity),
  ),
  setYear: registered(
    "setYear",
    { label: { id: "Ganti tahun", en: "Change year" }, undoable: false, enabled: () => true },
    () => import("./reading/setYear").then((file) => file.setYear),
  ),
  showSummary: registered(
    "showSummary",
    { label: { id: "Ringkasan", en: "Summary" }, undoable: false, enabled: () => true },
    () => import("./reading/showSummary").then((file) => file.showSummary),
  ),
  takeRuleSheet: registered(
    "takeRuleSheet",
    { label: { id: "Pakai lembar aturan di panel", en: "Use the rule sheet in the pane" }, undoable: true, enabled: ({ busy, rules }) => !busy && rules !== null },
    () => import("./rules/takeRuleSheet").then((file) => file.takeRuleSheet),
  ),
  undo: registered(
    "undo",
    { label: { id: "Batalkan", en: "Undo" }, undoable: false, enabled: ({ busy, undoable }) => !busy && undoable !== null },
    () => import("./cells/undo").then((file) => file.undo),
  ),
  unmarkFindings: registered(
    "unmarkFindings",
    { label: { id: "Hapus tanda", en: "Remove marks" }, undoable: true, enabled: ({ busy, marked }) => !busy && marked },
    () => import("./findings/unmarkFindings").then((file) => file.unmarkFindings),
  ),
  validate: registered(
    "validate",
    { label: { id: "Validasi bukti", en: "Check evidence" }, undoable: false, enabled: ({ busy }) => !busy },
    () => import("./reading/validate").then((file) => file.validate),
  ),
  withdrawException: registered(
    "withdrawException",
    { label: { id: "Tarik penerimaan", en: "Withdraw acceptance" }, undoable: true, enabled: ({ busy, analysis }) => !busy && analysis !== null },
    () => import("./review/withdrawException").then((file) => file.withdrawException),
  ),
  writeCells: registered(
    "writeCells",
    { label: { id: "Tulis ke lembar", en: "Write to the sheet" }, undoable: true, enabled: ({ busy, analysis }) => !busy && analysis !== null },
    () => import("./cells/writeCells").then((file) => file.writeCells),
  ),
  writeInnovationProfile: registered(
    "writeInnovationProfile",
    { label: { id: "Buat lembar Profil Inovasi", en: "Make its sheet Profil Inovasi" }, undoable: true, enabled: ({ busy, analysis, reading }) => !busy && analysis !== null && reading?.innovations != null },
    () => import("./sheets/writeInnovationProfile").then((file) => file.writeInnovationProfile),
  ),
  writeMerge: registered(
    "writeMerge",
    { label: { id: "Gabungkan ke buku kerja", en: "Merge into the workbook" }, undoable: true, enabled: ({ busy, analysis }) => !busy && analysis !== null },
    () => import("./exchange/writeMerge").then((file) => file.writeMerge),
  ),
  writeRecap: registered(
    "writeRecap",
    { label: { id: "Tulis ke lembar Rekap Provinsi", en: "Write to the sheet Rekap Provinsi" }, undoable: true, enabled: ({ busy, rules }) => !busy && rules !== null },
    () => import("./region/writeRecap").then((file) => file.writeRecap),
  ),
  writeReport: registered(
    "writeReport",
    { label: { id: "Buat lembar Laporan", en: "Make the sheet Laporan" }, undoable: true, enabled: ({ busy, analysis }) => !busy && analysis !== null },
    () => import("./sheets/writeReport").then((file) => file.writeReport),
  ),
};
