/** Where manifest.xml as it stands in the repository says that the add-in is served. */
export const SOURCE_URL = "https://localhost:3000/addin/";

/** What Office may ask for of a picture on the ribbon, at screens from 100 to 200 %. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

export const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every `https:` and `http:` address that the manifest asks Office to load or to show; names of namespaces are none. */
export function addressesIn(/** @type {string} */ xml) {
  return [...xml.matchAll(/\b(?:Default)?Value="(https?:[^"]+)"/g)].map(([, url = ""]) => url);
}
