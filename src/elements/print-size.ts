/** Brings the chosen size of paper and type to pages that are read more than printed; tools have its styles from the start. */
import './print-choice.ts';

const link = document.createElement('link');
link.rel = 'stylesheet';
link.media = 'print';
// The frame says where they are (layouts/Base.astro).
link.href = document.documentElement.dataset['printSize'] ?? '';
// Tools have a live region, and have these styles.
if (!document.getElementById('announcer')) document.head.append(link);
