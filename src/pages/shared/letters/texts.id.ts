/** Texts of letters to departments. */
export const id = {
  "letters.for": "Surat untuk",
  "letters.text": "Isi surat",
  "letters.file": "Surat {department}",
  "letters.copy": "Salin surat",
  "letters.noDepartment": "Tanpa OPD",
} as const;
