/** Brings the chosen size of paper and type to pages that are read more than printed; tools have its styles from the start. */
import styles from '../styles/print-size.css?url';
import './print-choice.ts';

const link = document.createElement('link');
link.rel = 'stylesheet';
link.media = 'print';
link.href = styles;
if (!document.getElementById('printed-on')) document.head.append(link);
