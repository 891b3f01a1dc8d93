/** A user's own reading of the columns. Only loaded where there is one: the reader itself does not need it. */
export { mappedTable, proposedMapping } from "./mappedTable";
export { columnKeys, parseMapping, readMapping, recognisedMapping } from "./mapping";
export type { ColumnMapping, RecognisedMapping } from "./mapping";
export { MappingError } from "./mappingError";
export type { MappingRefusal } from "./mappingError";
export { allRoles, parseRole, ROLE_KINDS, roleText } from "./roles";
