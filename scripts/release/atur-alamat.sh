#!/bin/sh
# Menulis alamat server (dan, bila diberi, Id sendiri) ke dalam manifest.xml di folder ini.
#   ./atur-alamat.sh https://iid.contoh.go.id/addin/ [Id]
# Writes the server's address (and an id of your own, if given) into manifest.xml in this folder.
set -eu

alamat=${1:-}
id=${2:-}
manifest="$(dirname "$0")/manifest.xml"

gagal() {
  echo "$1" >&2
  exit 1
}

case $alamat in
https://?*) ;;
*) gagal "Pemakaian: ./atur-alamat.sh https://alamat-server/addin/ [Id]. Alamat harus diawali https://" ;;
esac
case $alamat in
*[!A-Za-z0-9.:/_~%-]*) gagal "Alamat memuat tanda yang tidak boleh ada: $alamat" ;;
*/) ;;
*) alamat="$alamat/" ;;
esac
[ -f "$manifest" ] || gagal "manifest.xml tidak ada di folder $(dirname "$0")"

# Where the manifest says that the pane is; set before, perhaps, so that the script can be run again.
lama=$(sed -n 's|.*<SourceLocation DefaultValue="\(https://.*/\)taskpane\.html".*|\1|p' "$manifest" | head -n 1)
[ -n "$lama" ] || gagal "manifest.xml tidak menyebut taskpane.html; ambil lagi dari berkas zip"

# What stands between the bars is text, not a pattern.
pola=$(printf '%s' "$lama" | sed 's/[.[\*^$]/\\&/g')
baru="$manifest.baru"
sed "s|$pola|$alamat|g" "$manifest" >"$baru"
if [ -n "$id" ]; then
  id=$(printf '%s' "$id" | tr 'A-F' 'a-f')
  printf '%s' "$id" | grep -Eqx '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}' || {
    rm -f "$baru"
    gagal "Id bukan GUID: $id"
  }
  sed "s|<Id>[^<]*</Id>|<Id>$id</Id>|" "$baru" >"$baru.id"
  mv "$baru.id" "$baru"
fi
mv "$baru" "$manifest"
echo "manifest.xml sekarang menunjuk ke $alamat"
