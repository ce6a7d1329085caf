/** Hands a text to the reader as a file. */

/** Starts a download of `text` under `fileName`. Whether it arrived can't be known, so nothing is claimed. */
export function download(fileName: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // Late, because revoking at once breaks the download in some browsers (Mozilla bug 1282407).
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
