import { byWord } from "../rules/byWord";

/**
 * The kinds of documents, tools and works that levels speak of, by `Indicator.id`: a short name and how people write
 * it. The same table reads the level texts of a year and what people typed, so that a year decides by its own words.
 */
export type Vocabulary = Readonly<Record<string, RegExp>>;

const ONLINE = /\b(?:daring|online|web|website|situs|laman|internet|tautan|link)\b/;
const SOCIAL_MEDIA = /\b(?:media sosial|medsos|sosmed|instagram|facebook|tiktok|youtube|twitter)\b/;
const MEETING = /\b(?:tatap muka|langsung|pertemuan)\b/;

export const VOCABULARIES = byWord<Vocabulary>({
  anggaran: {
    inisiasi: /\binisia(?:si|tif)\b/,
    "uji-coba": /\buji ?coba\b/,
    penerapan: /\b(?:penerapan|implementasi)\b/,
  },
  rkpd: { rpjmd: /\brpjmd\b/ },
  "alat-kerja": {
    manual: /\bmanual\b|\bnon[- ]?elektronik\b|\bkertas\b/,
    elektronik: /(?<!\bnon[- ]?)\belektronik\b|\b(?:komputer|laptop)\b/,
    daring: /\b(?:daring|online|web|website|internet|sistem informasi)\b|\baplikasi (?:mobile|android|seluler)\b/,
    ai: /\b(?:ai|kecerdasan (?:buatan|artifisial)|artificial intelligence)\b/,
  },
  sosialisasi: {
    spanduk: /\b(?:ber)?span?duk\b|\bbanner\b|\bbackdrop\b/,
    "tatap-muka": MEETING,
    virtual: /\b(?:virtual|zoom|webinar)\b/,
    "media-fisik": /\b(?:media fisik|pamflet|leaflet|brosur|baliho|poster|pameran)\b/,
    "media-sosial": SOCIAL_MEDIA,
    "berita-pemda":
      /\b(?:berita|kanal|situs|website|laman|portal|media)\b.*(?<!bukan milik )\b(?:pemda|pemerintah daerah|pemkab|pemkot|pemprov|diskominfo|kominfo)\b/,
    berita:
      /\b(?:berita|media massa|media cetak|media online|media daring|surat kabar|koran|televisi)\b(?!.*(?<!bukan milik )\b(?:pemda|pemerintah daerah|pemkab|pemkot|pemprov|diskominfo|kominfo)\b)/,
  },
  pedoman: {
    cetak: /\b(?:cetak|manual|hard ?copy)\b/,
    elektronik: /\b(?:elektronik|e-?book|pdf|soft ?copy)\b/,
    daring: ONLINE,
    tutorial: /\b(?:video )?tutorial\b/,
  },
  informasi: {
    telepon: /\b(?:telepon|telpon|telp|hotline)\b/,
    "tatap-muka": MEETING,
    noken: /\bnoken\b/,
    email: /\be-?mail\b|\bsurel\b/,
    "media-sosial": SOCIAL_MEDIA,
    daring: /\baplikasi (?:daring|online|web|mobile|android)\b|\b(?:layanan daring|website)\b/,
  },
  integrasi: {
    sendiri: /\b(?:berjalan sendiri|berdiri sendiri|mandiri|stand ?alone)\b/,
    "satu-unit": /(?<!lebih dari )\b(?:satu|1|dalam) (?:unit|urusan|opd|pd|perangkat daerah)\b/,
    "unit-lain":
      /\b(?:unit|opd|pd|perangkat daerah|urusan|instansi|dinas|badan)(?: organisasi)? lain(?:nya)?\b|\blebih dari (?:satu|1) (?:unit|urusan|opd|pd|perangkat daerah)\b|\blintas (?:unit|urusan|opd|pd|perangkat daerah|instansi)\b/,
    web: /\b(?:web|website|situs|laman)\b/,
    "aplikasi-web": /\bweb aplikasi\b|\baplikasi web\b|\bweb app\b/,
    mobile: /\b(?:mobile|android|ios|seluler)\b/,
    "media-sosial": SOCIAL_MEDIA,
  },
  monev: {
    internal: /\bintern(?:al)?\b/,
    skm: /\b(?:skm|ikm|survei kepuasan|survey kepuasan|indeks kepuasan|kepuasan masyarakat)\b/,
    eksternal: /\bekstern(?:al)?\b|\b(?:penelitian|kajian|riset)\b/,
  },
  "visi-misi": { visi: /\bvisi\b/, misi: /\bmisi\b/ },
  "opini-bpk": {
    wtp: /\bwtp\b|\bwajar tanpa pengecualian\b/,
    wdp: /\bwdp\b|\bwajar dengan pengecualian\b/,
    tmp: /\btmp\b|\btidak (?:memberikan|menyatakan) pendapat\b|\bdisclaimer\b/,
    tw: /\btw\b|\btidak wajar\b|\badverse\b/,
  },
  "penghargaan-inovator": {
    piagam: /\bpiagam\b/,
    insentif: /\b(?:insentif|uang|hadiah)\b/,
    kontrol: /\bkontrol\b/,
  },
  ikk: {
    kurang: /\bkurang\b/,
    cukup: /\bcukup\b/,
    baik: /(?<!\bsangat )\bbaik\b/,
    "sangat-baik": /\bsangat baik\b/,
    unggul: /\bunggul\b/,
  },
  ki: {
    sosialisasi: /\bsosialisasi\b/,
    fasilitasi: /\bfasilitasi\b|\bpendampingan\b/,
    pembiayaan: /\bpembiayaan\b|\bbiaya\b/,
  },
});
