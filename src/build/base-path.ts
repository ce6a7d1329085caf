/**
 * The place of the site below its host, "" at the root or "/handbook". Shared by the build and the scripts;
 * pages use src/lib instead, since only the build reads the environment.
 */

/** Brings "", "/", "handbook", "/handbook/" and the like into the form "" or "/handbook". */
export function normalizeBase(text: string | undefined): string {
  const parts = (text ?? '').split('/').filter(Boolean);
  return parts.length === 0 ? '' : `/${parts.join('/')}`;
}

/** Puts the base (as made by normalizeBase) before an address that begins at the root of the site; leaves all others alone. */
export function withBase(base: string, address: string): string {
  return address.startsWith('/') && !address.startsWith('//') ? base + address : address;
}
