import { byWord } from "../../../rules/byWord";
import { normalizeText } from "../../../workbook/index";

/** Short words and names that offices use for their departments, written out. */
const LONG: ReadonlyMap<string, string> = new Map(
  (
    "din=dinas|bdn=badan|kec=kecamatan|kel=kelurahan|bag=bagian|set=sekretariat|setda=sekretariat daerah|" +
    "setwan=sekretariat dprd|inspekt=inspektorat|satpol=satuan polisi|pp=pamong praja|capil=pencatatan sipil|" +
    "kb=keluarga berencana|pu=pekerjaan umum|pupr=pekerjaan umum penataan ruang|ukm=usaha kecil menengah|" +
    "dinkes=dinas kesehatan|dinsos=dinas sosial|dishub=dinas perhubungan|disdik=dinas pendidikan|" +
    "disdikbud=dinas pendidikan kebudayaan|dikbud=dinas pendidikan kebudayaan|dispar=dinas pariwisata|" +
    "distan=dinas pertanian|disnaker=dinas tenaga kerja|diskominfo=dinas komunikasi informatika|" +
    "kominfo=komunikasi informatika|dukcapil=kependudukan pencatatan sipil|disperkim=dinas perumahan permukiman|" +
    "perkim=perumahan permukiman|damkar=pemadam kebakaran|disdukcapil=dinas kependudukan pencatatan sipil|disperindag=dinas perindustrian perdagangan|" +
    "dispora=dinas pemuda olahraga|diskop=dinas koperasi"
  )
    .split("|")
    .map((entry) => entry.split("=") as [string, string]),
);
const FILLER = new Set(["dan", "serta", "pada", "rakyat", "kawasan", "pemerintah", "pemkab", "pemkot", "pemprov"]);
const REGION = new Set(["kab", "kabupaten", "kota", "prov", "provinsi"]);
/** Departments that are many of a kind: their place name tells them apart. */
const MANY =
  /^(?:kecamatan|kelurahan|distrik|desa|upt|uptd|upk|puskesmas|sd|sdn|smp|smpn|sma|sman|smk|smkn|tk|paud|rs|rsud)\b/;

/** What a department is, in front of what it is for. */
const OFFICE = new Set(["dinas", "badan", "kantor"]);
const SHORTEST_BARE = 4;

/** The words of a department's name that carry its meaning, abbreviations written out, the region's name left out. */
export function opdWords(name: string): string[] {
  const words = normalizeText(name)
    .split(" ")
    .flatMap((word) => (LONG.get(word) ?? word).split(" "))
    .filter((word) => word !== "" && !FILLER.has(word));
  if (MANY.test(words.join(" "))) return words.filter((word) => word !== "kab" && word !== "kabupaten");
  const region = words.findIndex((word, index) => index >= 2 && REGION.has(word));
  return region < 0 ? words : words.slice(0, region);
}

/** The key under which the spellings of one department meet; `''` for a name without letters. */
export function opdKey(name: string): string {
  return opdWords(name).join("");
}

/**
 * Finds departments by name, however they are written; a single word is also tried as the initials of a known name
 * (`DLH`), and a name without *Dinas* or *Badan* as the one that has it (`Kominfo`), unless two departments share them.
 */
export class OpdNames {
  private readonly keys = new Map<string, string>();
  private readonly initials = new Map<string, string | null>();

  private readonly bare = new Map<string, string | null>();
  private readonly same: Readonly<Record<string, string>>;

  /** @param same the name of the list that a user said a written one means */
  constructor(names: Iterable<string>, same: Readonly<Record<string, string>> = {}) {
    this.same = byWord(same);
    for (const name of names) {
      const words = opdWords(name);
      const key = words.join("");
      this.keys.set(name, key);
      if (words.length < 2) continue;
      remember(this.initials, words.map((word) => word[0]).join(""), key);
      const bare = words.slice(1).join("");
      if (OFFICE.has(words[0]!) && bare.length >= SHORTEST_BARE) remember(this.bare, bare, key);
    }
  }

  keyOf(name: string): string {
    const meant = this.same[normalizeText(name)] || name;
    const key = this.keys.get(meant) ?? opdKey(meant);
    return this.initials.get(key) ?? this.bare.get(key) ?? key;
  }
}

/** Remembers what a short form stands for, or that it stands for two departments. */
function remember(forms: Map<string, string | null>, short: string, key: string): void {
  const known = forms.get(short);
  forms.set(short, known === undefined || known === key ? key : null);
}
