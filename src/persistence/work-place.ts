/**
 * Which of the browser's storages this page keeps small things in, in a few bytes for every page. public/theme.js set
 * the mark before anything else ran. Whoever opens a slot asks work-storage.ts instead. Throws where storage is blocked.
 */
export const workPlace = (): Storage =>
  document.documentElement.dataset['shared'] ? sessionStorage : localStorage;
