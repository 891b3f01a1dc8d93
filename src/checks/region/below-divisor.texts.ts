import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Inovasi kurang dari pembagi",
    message:
      "Baru ada {count} inovasi, sedangkan pembaginya paling sedikit {divisor}. Indeks Klaim lebih rendah {lost} poin indeks daripada bila dibagi {count}.",
    fix: "Tambahkan inovasi yang memenuhi syarat; setiap tambahan sampai {divisor} tidak mengubah pembagi.",
  },
  en: {
    title: "Fewer innovations than the divisor",
    message:
      "There are only {count} innovations, but the divisor is at least {divisor}. The claimed index is {lost} points lower than if divided by {count}.",
    fix: "Add innovations that qualify; up to {divisor} they do not change the divisor.",
  },
};

export const page: CheckPage = {
  summary: "Inovasi lebih sedikit daripada pembagi (2026: 12), dengan poin yang hilang",
  what: "Jumlah inovasi yang diikutkan dibandingkan dengan pembagi terkecil tahun itu (2026: 12). Angka kerugiannya dihitung dari level yang diklaim.",
  why: "Jumlah kematangan dibagi banyaknya inovasi, tetapi paling sedikit pembagi itu. Dengan 6 inovasi, rata-ratanya tinggal separuh.",
  examples: [
    ["6 inovasi, kematangan masing-masing 74", "rata-rata 37, bukan 74: indeks berkurang 14,80 poin indeks"],
    ["12 inovasi", "tidak dilaporkan"],
  ],
  mend: "Tambahkan inovasi yang memenuhi syarat. Sampai pembagi tercapai, setiap tambahan menaikkan rata-rata tanpa mengubah pembagi.",
  grounds: "S1, S2 (2026: 12); S1 (2027: 14, 2028: 16, 2029: 18); S6 (2023: 10).",
  byYear: true,
};
