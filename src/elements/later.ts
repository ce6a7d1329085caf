/** What every page has but need not wait for. Loaded by itself, after the page. */
import './print-size.ts';
import './scheme-choice.ts';

// The mark is set by public/theme.js. A shared computer keeps no copy of these pages either.
if (document.documentElement.dataset['shared']) void import('./shared-bar.ts');
// A reader who leaves at once breaks the loading off.
else if (import.meta.env.PROD) import('./offline.ts').catch(() => {});
