/** Addresses inside the site, at whatever sub-path it is served from. */

/** The full path of `path` (which begins with "/"), with the base path before it. */
export function address(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
