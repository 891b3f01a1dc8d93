// Writes docs/aturan.md from the rule data: what holds in which year, on which grounds. With --print to stdout only.
import { readFileSync, writeFileSync } from "node:fs";
import { historySection } from "./aturan/history.mjs";
import { cell, mark, number, standing, table, UNKNOWN, yearSpans } from "./aturan/words.mjs";
import { yearSection } from "./aturan/year.mjs";
import { loadSource } from "./loadSource.mjs";

const { ruleSet } = /** @type {typeof import("../src/rules/years/ruleSet")} */ (
  loadSource("src/rules/years/ruleSet.ts")
);
const { newestRules, ruleYears, valueOf } = /** @type {typeof import("../src/rules")} */ (
  loadSource("src/rules/index.ts")
);
const { windowText } = /** @type {typeof import("../src/i18n/ruleChange")} */ (loadSource("src/i18n/ruleChange.ts"));

/** @import { PredicateName, RuleSet, Sourced } from "../src/rules/types" */

const read = (/** @type {string} */ file) =>
  JSON.parse(readFileSync(new URL(`../src/rules/${file}`, import.meta.url), "utf8"));
/** @type {import("./aturan/year.mjs").Question[]} */
const questions = read("questions.json");
/** @type {Record<string, string>} */
const sources = read("sources.json");
/** @type {{ year: number, text: { id: string }, source: string[] }[]} */
const history = read("history.json");
const all = ruleYears().map((year) => ruleSet(year));
const newest = newestRules();

const intro = `# Aturan penilaian per tahun

Halaman ini dibuat dari data aturan (\`src/rules\`) oleh \`npm run generate\`; jangan disunting langsung. Isinya bukan surat
resmi, melainkan apa yang dapat dibaca dari sumber terbuka, masing-masing dengan sumber dan keyakinannya.

| Tanda | Arti |
| --- | --- |
| [2] | dua sumber atau lebih yang saling bebas |
| [1] | satu sumber |
| [P] | pemberitaan saja |
| [I] | disimpulkan, tidak tertulis di sumber mana pun |
| anggapan \`nama\` | tidak ada sumber; dihitung dengan anggapan bernama itu, dan hasil hitungan menyebutnya |
| ${UNKNOWN} | belum diketahui, tidak diisi tebakan |

Kode seperti S1 atau P4 menunjuk [daftar sumber](#sumber). Kedudukan aturan: _terbit_ berarti suratnya diketahui, langsung
atau dari salinan; _sebagian_ berarti celahnya diisi anggapan; _prakiraan_ berarti baru sedikit yang diumumkan.`;

function overview() {
  const limit = (/** @type {RuleSet} */ rules, /** @type {PredicateName} */ name) => {
    const found = (valueOf(rules.predicates) ?? []).find((predicate) => predicate.name === name);
    return found ? found.min.toFixed(2).replace(".", ",") : UNKNOWN;
  };
  const rows = all.map((rules) => {
    const { formula, predicates, window } = rules;
    const value = (/** @type {Sourced<number>} */ sourced) => `${number(valueOf(sourced))} ${mark(sourced)}`;
    const span = valueOf(window);
    return [
      rules.year,
      standing(rules),
      value(formula.divisorMin),
      `${value(formula.countPerInnovation)} x ${number(valueOf(formula.countCap))}`,
      value(formula.minBasicServices),
      value(formula.totalMax),
      `${limit(rules, "Sangat Inovatif")} / ${limit(rules, "Inovatif")} ${mark(predicates)}`,
      `${span ? windowText("id", span) : UNKNOWN} ${mark(window)}`,
    ];
  });
  const head = [
    "Tahun",
    "Kedudukan",
    "Pembagi",
    "Skor jumlah",
    "Urusan dasar",
    "Nilai total",
    "Sangat Inovatif / Inovatif mulai",
    "Waktu penerapan",
  ];
  return [
    "## Semua tahun",
    "",
    "Indeks = (SPD + jumlah kematangan / pembagi + skor jumlah) / nilai total x 100. Pembagi adalah yang terbesar dari angka di",
    "tabel dan banyaknya inovasi; skor jumlah hanya diberikan bila urusan pelayanan dasar yang tercakup mencukupi.",
    "",
    table(head, rows),
  ].join("\n");
}

function earlierSection() {
  const rows = history.map(({ year, text, source }) => [year, cell(text.id), `[P] ${source.join(", ")}`]);
  return [
    "## 2018-2020: hanya riwayat",
    "",
    "Skalanya lain dan rumusnya tidak diketahui, jadi indeks tahun-tahun ini tidak dihitung. Skor dan predikatnya dapat dicatat",
    "apa adanya, dengan skalanya sendiri, dan tidak dibandingkan dengan indeks 0-100.",
    "",
    table(["Tahun", "Yang diketahui", "Dasar"], rows),
  ].join("\n");
}

function sourceSection() {
  const rows = Object.entries(sources).map(([code, text]) => [code, text]);
  return ["## Sumber", "", table(["Kode", "Sumber"], rows)].join("\n");
}

function questionSection() {
  const rows = questions.map(({ id, years, text }) => [`\`${id}\``, cell(text.id), yearSpans(years)]);
  return ["## Pertanyaan terbuka", "", table(["Nama", "Pertanyaan", "Tahun"], rows)].join("\n");
}

const correction = `## Membetulkan aturan ini

Punya surat, lampiran, atau pedoman resmi yang berbeda dari halaman ini? Yang kami perlukan: tahun, nomor indikator atau
nama nilai, isi yang benar, dan asalnya (nomor dan tanggal surat, halaman).

1. Buka isu di repositori ini dengan empat hal itu, sebaiknya dengan foto atau salinan halamannya; atau
2. ubah \`src/rules/years/iid-<tahun>.json\`: isi \`value\`, \`source\`, dan \`confidence\`, hapus \`assumed\`, tambahkan sumber baru di
   \`src/rules/sources.json\`, lalu jalankan \`npm run generate\` dan \`npx iid rules diff\`.

Kantor yang tidak ingin menunggu dapat memakai aturan sendiri: lihat [aturan-tahun-baru.md](aturan-tahun-baru.md).`;

const page = `${[
  intro,
  overview(),
  ...all.map((rules) => yearSection(rules, newest, questions)).reverse(),
  earlierSection(),
  historySection(all, newest),
  sourceSection(),
  questionSection(),
  correction,
].join("\n\n")}\n`;

if (process.argv.includes("--print")) process.stdout.write(page);
else writeFileSync(new URL("../docs/aturan.md", import.meta.url), page);
