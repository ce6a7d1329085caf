/** Whether the "/" key may go to the search on this page: a mark that the masthead looks at, which reads no setting itself. */

export function allowSlashKey(isAllowed: boolean): void {
  if (isAllowed) delete document.documentElement.dataset['slash'];
  else document.documentElement.dataset['slash'] = 'off';
}
