import { translator } from "../../../i18n/translator";

/** Texts of `iid train`. */
export const id = {
  "cli.train.what": "sebut --make N (atau --names BERKAS) untuk membuat latihan, atau --mark untuk menilai berkas.",
  "cli.train.both": "--make dan --mark tidak dapat bersama.",
  "cli.train.count": "banyaknya latihan “{value}” tidak dikenal: bilangan 1 sampai {most}.",
  "cli.train.noNames": "tidak ada nama di {file}: satu nama satu baris.",
  "cli.train.tooMany": "{count} peserta; paling banyak {most}.",
  "cli.train.noFolder": "sebut folder hasilnya dengan --out.",
  "cli.train.noFiles": "sebut berkas atau folder yang dinilai.",
  "cli.train.notWithMake": "--make tidak membaca berkas: {words}.",
  "cli.train.noExercises": "tidak ada latihan untuk {year}: aturan tahun itu baru perkiraan.",
  "cli.train.made": "{count} latihan tahun {year} di {folder}, kelas {seed}",
  "cli.train.handbook": "{file} ditulis",
  "cli.train.keep": "Simpan nama kelasnya: dengan nama yang sama latihan yang sama dibuat lagi.",
  "cli.train.marked": "{count} berkas dinilai, nilai rata-rata {mean}",
  "cli.train.none": "Tidak ada berkas yang dapat dinilai.",
  "cli.train.unmarked": "{count} berkas tidak dapat dinilai: lihat problems.",
  "cli.train.kinds": "Yang paling belum dipahami (dipahami / peserta yang mendapatnya)",
  "cli.train.written": "{file} ditulis",
} as const;

export const en: Record<keyof typeof id, string> = {
  "cli.train.what": "name --make N (or --names FILE) to make exercises, or --mark to mark files.",
  "cli.train.both": "--make and --mark do not go together.",
  "cli.train.count": "unknown number of exercises “{value}”: a number from 1 to {most}.",
  "cli.train.noNames": "no names in {file}: a name a line.",
  "cli.train.tooMany": "{count} participants; {most} at most.",
  "cli.train.noFolder": "name the folder to write to with --out.",
  "cli.train.noFiles": "name the files or folder to mark.",
  "cli.train.notWithMake": "--make reads no files: {words}.",
  "cli.train.noExercises": "no exercises for {year}: the rules of that year are only expected.",
  "cli.train.made": "{count} exercises of {year} in {folder}, class {seed}",
  "cli.train.handbook": "{file} written",
  "cli.train.keep": "Keep the name of the class: the same name makes the same exercises again.",
  "cli.train.marked": "{count} files marked, mean mark {mean}",
  "cli.train.none": "No file could be marked.",
  "cli.train.unmarked": "{count} files could not be marked: see problems.",
  "cli.train.kinds": "What was understood least (understood / participants who had it)",
  "cli.train.written": "{file} written",
};

export const translateTrain = translator<keyof typeof id>({ id, en });
