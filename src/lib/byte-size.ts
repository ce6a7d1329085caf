/** Sizes as people read them. */

/** "312 bytes", "2.1 kB", "1.4 MB"; 1 kB is 1,000 bytes. */
export function byteSize(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const [number, unit] = bytes < 999_950 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${number.toFixed(1).replace(/\.0$/, '')} ${unit}`;
}
