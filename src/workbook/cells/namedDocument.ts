import type { EvidencePiece } from "../types";
import { normalizeText } from "./text";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns for a paper, a picture or a publication: the head of a name such as `laporan monev`. */
const PAPERS = words(
  "laporan lap foto gambar dokumentasi video vidio rekaman tangkapan screenshot screenshoot screenshots screen capture sertifikat piagam " +
    "undangan daftar absensi absen presensi notulen notula notulensi berita buku manual panduan pedoman juknis juklak petunjuk " +
    "modul brosur leaflet pamflet poster banner spanduk baliho flyer infografis booklet selebaran proposal kak tor rab rekap " +
    "rekapitulasi tabel grafik matriks hasil survei survey kuesioner nota perjanjian kesepakatan kerjasama testimoni ulasan " +
    "kliping artikel liputan publikasi postingan unggahan konten siaran rilis release peta denah desain roadmap rencana profil katalog " +
    "formulir form register bagan alur flowchart jurnal kajian telaah telaahan analisis materi paparan presentasi slide bahan " +
    "resume risalah catatan logbook kuitansi kwitansi kontrak spk nphd akta penghargaan keputusan peraturan instruksi surat " +
    "memo memorandum pernyataan perda perbup perwali perwal pergub perkada kepbup kepwal sk spt st skep mou pks tampilan halaman beranda " +
    "cover sampul brosure news guideline report photo photos picture certificate invitation letter decree list statistik " +
    "pengumuman edaran se maklumat rekomendasi tanggapan balasan sertipikat bukti und sert naskah standar skripsi tesis disertasi " +
    "penelitian makalah prosiding review posting reel reels izin ijin nodin notdin disposisi kartu stiker tiket log " +
    "histori riwayat transkrip kerangka buletin majalah koran podcast prosedur",
);

/** Nouns that say no more than "there is a paper": only what follows can name one. */
const GENERIC = words(
  "dokumen dok doc docs document documents berkas file files data bukti eviden evidens evidence lampiran attachment link links " +
    "tautan url folder arsip scan scann salinan fotokopi copy dukung pendukung softcopy softfile hardcopy pdf jpg jpeg png mp4 docx xlsx",
);

/** Papers that a government knows by their short name: they name the document where another noun or a year stands beside. */
const KNOWN_PAPERS = words(
  "rkpd dpa dppa rka rkas rkap renja renstra rpjmd rpjpd apbd apbdes lkjip lakip sakip lppd lkpj skm ikm sop sp spm monev lhp lke perdes " +
    "rad riset ripjpid rba kuappas kua ppas iku perkin lhe spj lpj bast sptjm hki haki " +
    "pok bok bku ruk rpk rkpdes rpjmdes",
);

/** Second halves of the names of papers: `daftar hadir`, `tangkapan layar`. They are no subject. */
const HALVES = words(
  "hadir acara layar shot tugas keputusan kesepahaman kesepakatan pernyataan keterangan perintah edaran dinas tangan kerja sama kerjasama book understanding " +
    "of rilis dukungan asli resmi basah terbaru lama baru final scan warna pengantar kecil kepala hard soft fisik berwarna hitam putih",
);

/** Who signs or keeps a paper: naming him does not say what the paper is about. */
const PERSONS = words(
  "bupati walikota wali kota gubernur sekda sekretaris camat lurah kades kadis kaban kabag kabid kasi kasubag direktur menteri presiden inspektur " +
    "pimpinan atasan operator admin pak bu bapak ibu mas mbak kami saya anda petugas staf staff pihak terkait kasubbag kasie kadin kadinas kapus",
);

/** Where papers lie. What follows one of these words belongs to the place: `di bagian hukum`. */
const PLACES = words(
  "drive gdrive googledrive dropbox onedrive google cloud email mail gmail wa whatsapp telegram lemari map rak laci box ordner odner kantor bagian opd " +
    "skpd pd bidang seksi sekretariat ruang ruangan laptop komputer pc hp handphone ponsel flashdisk fd harddisk hardisk server website web situs youtube " +
    "instagram ig facebook fb tiktok twitter sistem bappeda brida litbang balitbang arsip gudang meja galeri album setda setwan",
);

/** Words of the language that carry no subject. */
const FUNCTION_WORDS = words(
  "dan atau serta yang yg ini itu tersebut nya para setiap tiap semua seluruh beberapa satu dua tiga empat lima sebuah suatu lembar buah set bundel " +
    "rangkap di ke dari pada dalam oleh untuk utk bagi dengan dgn via melalui lewat sebagai sbg secara atas bawah sini sana situ adalah ialah bahwa " +
    "saja juga lagi pula sudah sdh telah masih sedang akan belum blm tidak tdk bukan tanpa ada tersedia lengkap lkp terlampir dilampirkan lampirkan " +
    "tersimpan disimpan diarsipkan ok oke ya iya yes no none sip siap benar ok lihat cek silakan silahkan mohon maaf harap bisa dapat boleh " +
    "diminta menyusul proses diproses progres progress selesai terpenuhi memenuhi sesuai sama idem sda dst dll dsb etc the a an and or in on at to is are " +
    "bentuk berupa format versi bersama menunggu tunggu kab kabupaten kota kec kecamatan kelurahan desa provinsi prov wilayah daerah lokasi " +
    "nomor nomer no nmr tanggal tgl tertanggal tahun thn th ta bulan hal halaman hlm bab pasal ayat poin point indikator kolom baris nilai level tingkat " +
    "nama judul jenis tentang ttg perihal isi item dikirim kirim diupload upload terupload diunggah unggah uploaded attached available " +
    "januari februari maret april mei juni juli agustus september oktober november desember jan feb mar apr jun jul agu agt sep okt nov des " +
    "test tes contoh dummy xxx xx tba tbd tbc na nihil kosong null nol buat dibuat disusun valid benar betul cukup banyak print cetak ditandatangani ttd stempel cap " +
    "punya memiliki mempunyai pakai memakai gunakan menggunakan berlaku sebelah samping luar depan belakang lalu kemarin kemaren terlalu kurang agak sangat",
);

const PREPOSITIONS = words("di ke pada dari dalam via melalui lewat oleh at in on");
/** Whoever stands behind one of these keeps the paper: `ada pada Kasubbag Perencanaan`. */
const WITH_PERSON = words("di ke pada kepada sama");
const ABOUT = /^(?:tentang|ttg|perihal)$/;
/** `SK Kepala Dinas Kesehatan`: the office belongs to the signer, up to a mark or a word that begins the subject. */
const SIGNER =
  /\b(?:kepala|ka|plt|plh|sekretaris)\s+(?:dinas|badan|kantor|bagian|perangkat daerah|opd|skpd|bappeda|brida|puskesmas|sekolah|desa|upt\w*|rsud|daerah)\b(?:\s+(?!tim\b|tentang\b|pelaksana|inovasi|penetapan|pembentukan|pengelola)[a-z]+){0,5}/g;
/** `Bupati Magetan`: the region of the signer. */
const REGION =
  /\b(?:bupati|wali ?kota|gubernur)(?:\s+(?!tim\b|tentang\b|pelaksana|penetapan|pembentukan|inovasi)[a-z]+)?/g;

function isSubject(word: string): boolean {
  return (
    word.length >= 3 &&
    /[a-z]/.test(word) &&
    !PAPERS.has(word) &&
    !GENERIC.has(word) &&
    !HALVES.has(word) &&
    !PERSONS.has(word) &&
    !PLACES.has(word) &&
    !FUNCTION_WORDS.has(word)
  );
}

/** A cheap look for signers. */
const MAY_BE_SIGNED = /kepala|ka |plt|plh|sekretaris|bupati|wali|gubernur/;

/** The words that can say what a paper is about: without signers, and without places behind a preposition. */
function subjectWords(clause: string): string[] {
  const found: string[] = [];
  const unsigned = MAY_BE_SIGNED.test(clause) ? clause.replace(SIGNER, " ").replace(REGION, " ") : clause;
  const all = unsigned.split(" ");
  for (let at = 0; at < all.length; at++) {
    // Indonesian doubles a noun with a 2: `foto2`.
    const word = all[at]!.endsWith("2") ? all[at]!.replace(/^([a-z]{3,})2$/, "$1") : all[at]!;
    const next = all[at + 1] ?? "";
    if (PREPOSITIONS.has(word) && PLACES.has(next)) break;
    if (WITH_PERSON.has(word) && PERSONS.has(next)) {
      // What it is about may follow: `nodin ke Kadis ttg SIPANDU`.
      const about = all.findIndex((other, place) => place > at && ABOUT.test(other));
      if (about < 0) break;
      at = about;
      continue;
    }
    if (word !== "") found.push(word);
  }
  return found;
}

/**
 * Whether words name a document: a noun for a paper with something that says which one (`laporan monev`, `foto
 * sosialisasi di Balai Desa`, `RKPD 2025`). A noun alone (`SK`, `dokumen`), a number of papers (`2 berkas`), a place
 * (`di lemari arsip`) and its signer (`SK Bupati`) name none.
 */
export function namesDocument(text: string): boolean {
  const parts = text.split(/[,:()[\]]|\s[-–—]\s/);
  // A remark in brackets stands between a paper and what it is about: `dokumentasi (12 foto) rapat tim`.
  if (text.includes("(")) parts.push(...text.replace(/\([^)]*\)/g, " ").split(/[,:]|\s[-–—]\s/));
  return parts.some((part) => {
    const clause = subjectWords(normalizeText(part));
    const heads = clause.filter((word) => PAPERS.has(word) || GENERIC.has(word));
    const known = clause.filter((word) => KNOWN_PAPERS.has(word));
    if (heads.length + known.length === 0) return false;
    if (clause.some((word) => isSubject(word) && !KNOWN_PAPERS.has(word))) return true;
    // A year or a registration such as `EC00202512345` says which one.
    const year = clause.some((word) => /^(?:19|20)\d{2}$/.test(word) || /^[a-z]*\d{5,}$/.test(word));
    return known.length > 0 && (year || heads.some((word) => PAPERS.has(word)) || known.length > 1);
  });
}

type Letter = NonNullable<EvidencePiece["letter"]>;

/** Kinds that say only that there is a letter; a year beside them does not tell which one. */
const BARE_KIND =
  /^(?:sk|skep|surat(?: keputusan| tugas| perintah)?|keputusan|peraturan|undangan|sertifikat|piagam|perjanjian|dokumen|instruksi|spt|se)$/i;

/**
 * Whether letter data say which letter is meant: its kind with a number, a date or a subject; a number as offices
 * write it (`188.45/12/KEP/2024`); or a number with a date or a subject, as the entry form asks for them.
 */
export function namesLetter({ kind, number, date, year, about }: Letter): boolean {
  if (number !== null && /\/.*\//.test(number)) return true;
  if (kind === null) return number !== null && (date !== null || about !== null || year !== null);
  return number !== null || date !== null || about !== null || (year !== null && !BARE_KIND.test(kind));
}
