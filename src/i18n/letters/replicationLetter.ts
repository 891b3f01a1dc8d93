import type { ReplicationFormLine, ReplicationFacts } from "../../library/catalog/letter";

/** Room to write by hand. */
const LINE = "……………………………………………";
const SHORT = "……………………";

const known = (text: string): string => (text.trim() === "" ? LINE : text.trim());
const field = (label: string, value = ""): ReplicationFormLine => ({ kind: "field", label, value: known(value) });
const text = (said: string): ReplicationFormLine => ({ kind: "text", text: said });
const heading = (said: string): ReplicationFormLine => ({ kind: "heading", text: said });
const BLANK: ReplicationFormLine = { kind: "blank" };

function remarks({ rules }: ReplicationFacts): ReplicationFormLine[] {
  return [BLANK, ...rules.map((said): ReplicationFormLine => ({ kind: "remark", text: said }))];
}

function statement(facts: ReplicationFacts): ReplicationFormLine[] {
  const { innovation, origin, department, region, there, since } = facts;
  return [
    { kind: "title", text: "SURAT PERNYATAAN REPLIKASI INOVASI DAERAH" },
    field("Nomor"),
    field("Tanggal"),
    field("Tentang", `Replikasi inovasi “${known(innovation)}” dari ${known(origin)}`),
    BLANK,
    text("Yang bertanda tangan di bawah ini:"),
    field("Nama"),
    field("NIP"),
    field("Jabatan"),
    field("Pemerintah daerah pereplikasi", region),
    BLANK,
    text("menyatakan bahwa pemerintah daerah kami telah mereplikasi inovasi berikut:"),
    field("Nama inovasi asal", innovation),
    field("Pemerintah daerah asal", origin),
    field("Perangkat daerah asal", department),
    field("Nama inovasi di daerah kami", there),
    field("Perangkat daerah pelaksana"),
    field("Diterapkan mulai", since === null ? "" : String(since)),
    field("Yang direplikasi"),
    field("Yang disesuaikan"),
    field("Hasil yang sudah dirasakan"),
    field("Narahubung"),
    BLANK,
    text("Pernyataan ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya."),
    BLANK,
    { kind: "signatures", left: "", right: `${SHORT}, ${SHORT}\nJabatan: ${SHORT}` },
    { kind: "signatures", left: "", right: `\n\nNama: ${SHORT}\nNIP: ${SHORT}` },
    ...remarks(facts),
  ];
}

function agreement(facts: ReplicationFacts): ReplicationFormLine[] {
  const { innovation, origin, department, region, there, since } = facts;
  return [
    { kind: "title", text: "PERJANJIAN KERJA SAMA REPLIKASI INOVASI DAERAH" },
    field("Nomor pihak kesatu"),
    field("Nomor pihak kedua"),
    field("Tanggal"),
    field("Tentang", `Replikasi inovasi “${known(innovation)}”`),
    BLANK,
    heading("Pihak kesatu (daerah asal)"),
    field("Pemerintah daerah", origin),
    field("Perangkat daerah", department),
    field("Nama dan jabatan"),
    heading("Pihak kedua (daerah pereplikasi)"),
    field("Pemerintah daerah", region),
    field("Perangkat daerah"),
    field("Nama dan jabatan"),
    BLANK,
    text("Kedua pihak sepakat bekerja sama dengan ketentuan berikut:"),
    field("Objek", `Inovasi “${known(innovation)}”${there === "" ? "" : `, di daerah pihak kedua bernama “${there}”`}`),
    field("Ruang lingkup"),
    field("Kewajiban pihak kesatu"),
    field("Kewajiban pihak kedua"),
    field("Penerapan di daerah pihak kedua mulai", since === null ? "" : String(since)),
    field("Jangka waktu"),
    field("Pembiayaan"),
    field("Narahubung kedua pihak"),
    BLANK,
    { kind: "signatures", left: "Pihak kesatu", right: "Pihak kedua" },
    { kind: "signatures", left: `\n\nNama: ${SHORT}\nNIP: ${SHORT}`, right: `\n\nNama: ${SHORT}\nNIP: ${SHORT}` },
    ...remarks(facts),
  ];
}

/** The lines of the document that proves a replication, with what is known; always Indonesian, the language of the offices. */
export function replicationLetter(facts: ReplicationFacts): ReplicationFormLine[] {
  return facts.form === "statement" ? statement(facts) : agreement(facts);
}
