/** What is said where a part of the page broke. */
export const words = {
  broken:
    'This part of the page broke. That is our mistake, not yours. What is stored is unchanged, and the rest of the page works. Download what is stored, or reload the page.',
  download: 'Download what is stored',
  reload: 'Reload the page',
  details: 'Technical details',
};
