import { texts } from "../text";

/** Innovations of several governments in one table: said by pane and command line. */
export const severalRegionsTexts = texts({
  refused: {
    id: "Kolom “{header}” memuat {count} daerah: {regions}. Indeks dihitung untuk satu daerah: pisahkan tiap daerah ke berkasnya sendiri. Bila ini hanya lokasi inovasi, ubah judulnya menjadi “Lokasi”.",
    en: "The column “{header}” names {count} regions: {regions}. The index is that of one region: keep each in a file of its own. If they are only where innovations are, change the header to “Lokasi”.",
  },
});
