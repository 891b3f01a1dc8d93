import { translator } from "../../../i18n/translator";

/** Texts of `iid jury`. */
export const id = {
  "cli.jury.method": "cara menghitung “{value}” tidak dikenal; yang ada: {known}.",
  "cli.jury.problem": "{file}: {reason}",
  "cli.jury.title": "{file}: {count} inovasi",
  "cli.jury.rank": "Peringkat",
  "cli.jury.name": "Inovasi",
  "cli.jury.score": "Nilai",
  "cli.jury.jurors": "Juri",
  "cli.jury.spread": "Selisih",
  "cli.jury.basis": "Dasar: {text}",
} as const;

export const en: Record<keyof typeof id, string> = {
  "cli.jury.method": "unknown method “{value}”; there are: {known}.",
  "cli.jury.problem": "{file}: {reason}",
  "cli.jury.title": "{file}: {count} innovations",
  "cli.jury.rank": "Rank",
  "cli.jury.name": "Innovation",
  "cli.jury.score": "Score",
  "cli.jury.jurors": "Jurors",
  "cli.jury.spread": "Spread",
  "cli.jury.basis": "Rests on: {text}",
};

export const translateJury = translator<keyof typeof id>({ id, en });
