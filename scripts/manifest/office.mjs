import { GUID, SOURCE_URL } from "./facts.mjs";

/**
 * The manifest of one office: its own address, and its own id where it has one. Two builds with one id in the same Excel
 * take each other's functions away.
 * @param {string} xml manifest.xml as it stands in the repository
 * @param {{ baseUrl?: string | undefined, id?: string | undefined }} office
 * @throws Error that says which of the two cannot be one
 */
export function officeManifest(xml, { baseUrl, id }) {
  let own = xml;
  if (baseUrl) {
    const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
    if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "") {
      throw new Error(`IID_BASE_URL "${baseUrl}" is no address such as https://iid.example.go.id/addin/`);
    }
    own = own.replaceAll(SOURCE_URL, url.href.replace(/\/?$/, "/"));
  }
  if (id) {
    if (!GUID.test(id)) throw new Error(`IID_ADDIN_ID "${id}" is no GUID in small letters`);
    own = own.replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`);
  }
  return own;
}
