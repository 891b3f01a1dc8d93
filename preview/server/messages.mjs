// Everything the start command prints: Indonesian first, English below.

const MESSAGES = {
  building: {
    id: "Menyiapkan add-in dan halaman pratinjau (sekitar satu menit pada kali pertama) …",
    en: "Building the add-in and the preview page (about a minute the first time) …",
  },
  missingBuild: {
    id: "Hasil build belum ada. Jalankan sekali tanpa --no-build.",
    en: "There is no build yet. Run once without --no-build.",
  },
  buildFailed: {
    id: "Build gagal; pesannya ada di atas.",
    en: "The build failed; its message is above.",
  },
  portTaken: {
    id: "Port {wanted} sedang dipakai; dipakai port {port}.",
    en: "Port {wanted} is in use; using {port}.",
  },
  noPort: {
    id: "Tidak ada port bebas antara {first} dan {last}. Pilih yang lain dengan --port.",
    en: "No free port between {first} and {last}. Choose another with --port.",
  },
  ready: {
    id: "Pratinjau siap: {url}",
    en: "Preview ready: {url}",
  },
  warning: {
    id: "Peramban akan memperingatkan sertifikat lokal: klik Lanjutan (Advanced), lalu “Lanjutkan ke localhost”.",
    en: "The browser will warn about the local certificate: click Advanced, then “Continue to localhost”.",
  },
  stop: {
    id: "Tekan Ctrl+C untuk berhenti.",
    en: "Press Ctrl+C to stop.",
  },
  unknownOption: {
    id: "Pilihan tidak dikenal: {option}. Yang ada: --port <angka>, --open, --no-build, --help.",
    en: "Unknown option: {option}. There are: --port <number>, --open, --no-build, --help.",
  },
  badPort: {
    id: "--port memerlukan angka dari 0 sampai 65535.",
    en: "--port needs a number from 0 to 65535.",
  },
  help: {
    id: "npm start [-- --port <angka>] [--open] [--no-build]: menyiapkan dan menyajikan pratinjau di localhost.",
    en: "npm start [-- --port <number>] [--open] [--no-build]: builds and serves the preview on localhost.",
  },
};

/**
 * Both languages of a message, one line each, with `{name}` replaced.
 * @param {keyof typeof MESSAGES} key
 * @param {Readonly<Record<string, string | number>>} [params]
 */
export function text(key, params = {}) {
  const fill = (/** @type {string} */ line) =>
    line.replace(/\{(\w+)\}/g, (/** @type {string} */ whole, /** @type {string} */ name) =>
      String(params[name] ?? whole),
    );
  return `${fill(MESSAGES[key].id)}\n  ${fill(MESSAGES[key].en)}`;
}
