import { translator } from "../../../i18n/translator";

/** Texts of `iid plan`. */
export const id = {
  "cli.plan.title": "{file}: {rules}. Rencana menaikkan indeks {basis} {index}",
  "cli.plan.reachedIndex": "Upaya terkecil untuk indeks {goal}: {effort}, dalam {steps} langkah.",
  "cli.plan.reachedPredicate": "Upaya terkecil untuk predikat {goal}: {effort}, dalam {steps} langkah.",
  "cli.plan.gained": "Indeks tertinggi dengan upaya sampai {most}: upaya {effort}, dalam {steps} langkah.",
  "cli.plan.nothing": "Tidak ada langkah yang diperlukan atau yang menaikkan indeks.",
  "cli.plan.unreachable": "Tujuan ini tidak terjangkau; langkah di bawah menuju yang tertinggi.",
  "cli.plan.tooLarge": "Tabel ini terlalu besar; dicari sampai upaya {count}, tujuan ini belum tercapai.",
  "cli.plan.noSpd":
    "SPD tidak ditemukan: tidak ada predikat, dan tidak ada rencana menuju predikat. Isi SPD lebih dahulu; angka di bawah hanya bagian inovasi.",
  "cli.plan.after": "Sesudah: {index} ({predicate})",
  "cli.plan.noPredicate": "tanpa predikat",
  "cli.plan.parts": "Poin dari langkah {steps}, dari skor jumlah {count}, dari pembagi yang berubah {divisor}.",
  "cli.plan.optimal":
    "Terbaik menurut upaya tiap jenis dokumen, bukan menurut biaya, waktu, atau peluang diterima: {efforts}.",
  "cli.plan.points": "Poin",
  "cli.plan.effort": "Upaya",
  "cli.plan.step": "Langkah",
  "cli.plan.who": "Untuk",
  "cli.plan.place": "{name} (baris {row}), {opd}",
  "cli.plan.oneGoal": "--predikat, --index, dan --within tidak dapat dipakai bersama; pilih salah satu.",
  "cli.plan.notIndex": "--index harus angka 0 sampai 100, bukan “{value}”.",
  "cli.plan.notPredicate": "predikat “{value}” tidak dikenal; yang ada: {names}.",
  "cli.plan.notWhole": "--{option}: bilangan bulat {from} sampai {to}, bukan “{value}”.",
  "cli.plan.notKind": "jenis dokumen “{value}” tidak dikenal; yang ada: {kinds}.",
} as const;

export const en: Record<keyof typeof id, string> = {
  "cli.plan.title": "{file}: {rules}. Plan to raise the {basis} index {index}",
  "cli.plan.reachedIndex": "Least effort for the index {goal}: {effort}, in {steps} steps.",
  "cli.plan.reachedPredicate": "Least effort for the predikat {goal}: {effort}, in {steps} steps.",
  "cli.plan.gained": "Highest index with an effort of up to {most}: effort {effort}, in {steps} steps.",
  "cli.plan.nothing": "No step is needed, or none raises the index.",
  "cli.plan.unreachable": "This goal is out of reach; the steps below lead to the highest index there is.",
  "cli.plan.tooLarge": "The table is too large; searched up to an effort of {count}, this goal is not reached.",
  "cli.plan.noSpd":
    "No SPD found: there is no predikat and no plan to one. Fill in the SPD first; the figures below are the innovations' share alone.",
  "cli.plan.after": "After: {index} ({predicate})",
  "cli.plan.noPredicate": "no predikat",
  "cli.plan.parts": "Points from the steps {steps}, from the count score {count}, from the changed divisor {divisor}.",
  "cli.plan.optimal":
    "Best by the effort of each kind of document, not by cost, time or the chance of being accepted: {efforts}.",
  "cli.plan.points": "Points",
  "cli.plan.effort": "Effort",
  "cli.plan.step": "Step",
  "cli.plan.who": "For",
  "cli.plan.place": "{name} (row {row}), {opd}",
  "cli.plan.oneGoal": "--predikat, --index and --within cannot be used together; choose one.",
  "cli.plan.notIndex": "--index must be a number from 0 to 100, not “{value}”.",
  "cli.plan.notPredicate": "unknown predikat “{value}”; there are: {names}.",
  "cli.plan.notWhole": "--{option}: a whole number from {from} to {to}, not “{value}”.",
  "cli.plan.notKind": "unknown kind of document “{value}”; there are: {kinds}.",
};

export const translatePlanCommand = translator<keyof typeof id>({ id, en });
