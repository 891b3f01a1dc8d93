# Menulis alamat server (dan, bila diberi, Id sendiri) ke dalam manifest.xml di folder ini.
#   powershell -ExecutionPolicy Bypass -File atur-alamat.ps1 https://iid.contoh.go.id/addin/ [Id]
# Writes the server's address (and an id of your own, if given) into manifest.xml in this folder.
param(
  [Parameter(Mandatory = $true)] [string] $Alamat,
  [string] $Id = ""
)
$ErrorActionPreference = "Stop"

function Gagal([string] $Pesan) {
  [Console]::Error.WriteLine($Pesan)
  exit 1
}

if ($Alamat -cnotmatch '^https://[A-Za-z0-9.:/_~%-]+$') {
  Gagal "Alamat harus diawali https:// dan tanpa tanda lain: $Alamat"
}
if (-not $Alamat.EndsWith("/")) { $Alamat = "$Alamat/" }

$Manifest = Join-Path $PSScriptRoot "manifest.xml"
if (-not (Test-Path -LiteralPath $Manifest)) { Gagal "manifest.xml tidak ada di folder $PSScriptRoot" }
$Isi = [System.IO.File]::ReadAllText($Manifest)

# Where the manifest says that the pane is; set before, perhaps, so that the script can be run again.
$Lama = [regex]::Match($Isi, '<SourceLocation DefaultValue="(https://[^"]*/)taskpane\.html"').Groups[1].Value
if ($Lama -eq "") { Gagal "manifest.xml tidak menyebut taskpane.html; ambil lagi dari berkas zip" }
$Isi = $Isi.Replace($Lama, $Alamat)

if ($Id -ne "") {
  $Id = $Id.ToLowerInvariant()
  if ($Id -cnotmatch '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') { Gagal "Id bukan GUID: $Id" }
  $Isi = [regex]::Replace($Isi, '<Id>[^<]*</Id>', "<Id>$Id</Id>")
}

# Without a byte order mark, as the file was.
[System.IO.File]::WriteAllText($Manifest, $Isi, (New-Object System.Text.UTF8Encoding($false)))
Write-Output "manifest.xml sekarang menunjuk ke $Alamat"
