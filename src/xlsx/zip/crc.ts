const POLYNOMIAL = 0xedb88320;
const STEP = 4;

/** Remainders of a byte that 0 to 3 bytes follow, so that four bytes are taken at once. */
const TABLES = Array.from({ length: STEP }, () => new Int32Array(256));

for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  TABLES[0]![byte] = value;
}
for (let step = 1; step < STEP; step += 1) {
  for (let byte = 0; byte < 256; byte += 1) {
    const before = TABLES[step - 1]![byte]!;
    TABLES[step]![byte] = (before >>> 8) ^ TABLES[0]![before & 0xff]!;
  }
}

/** The checksum that a zip file keeps of each entry (CRC-32). fflate calculates it, but hands it to nobody. */
export function crc32(bytes: Uint8Array): number {
  const [one, two, three, four] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array];
  let crc = -1;
  let at = 0;
  for (const last = bytes.length - STEP; at <= last; at += STEP) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = four[crc & 0xff]! ^ three[(crc >>> 8) & 0xff]! ^ two[(crc >>> 16) & 0xff]! ^ one[crc >>> 24]!;
  }
  for (; at < bytes.length; at += 1) crc = one[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
