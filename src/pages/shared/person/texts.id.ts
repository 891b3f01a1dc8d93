export const id = {
  "person.heading": "Saya memakai panel ini sebagai",
  "person.analyst": "Analis",
  "person.reviewer": "Peninjau",
  "person.department": "Perangkat daerah",
  "person.head": "Pimpinan",
  "person.hint.analyst": "Mengelola buku kerja: dimulai dari Ringkasan.",
  "person.hint.reviewer": "Meninjau usulan: dimulai dari Desk.",
  "person.hint.department": "Mengisi baris inovasi sendiri: dimulai dari Inovasi.",
  "person.hint.head": "Membaca hasil: dimulai dari Ringkasan, lalu OPD.",
  "person.kept": "Menentukan halaman pertama dan urutan menu; disimpan di komputer ini.",
} as const;
