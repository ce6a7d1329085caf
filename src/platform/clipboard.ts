/** Puts a text where the reader can paste it. */

/** Copies `text`; says whether the browser took it. Some refuse, so a page must offer the text to be copied by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or a page that is not served securely.
    return false;
  }
}
