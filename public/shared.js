// Every page of a shared computer (F55, docs/exit.md). The browser holds a mark, and each tab of the mode the same one. Exit
// takes what the tab kept with it and changes the browser's mark: tabs that hold the old one leave, too. Where this file is
// missing, the page that Exit leads to does the same (exit.js).
{
  const html = document.documentElement;
  // As in src/persistence/key-owner.ts: a stranger's keys stay (F15).
  const ours =
    /^handbook(@.+)?\.(probe|assessment|network|plan|hard-day|drafts|before-restore|settings)(\.|$)/;
  let isLeft = false;
  const left = 'handbook.settings.left';
  const mark = 'handbook.settings.shared';

  // Before the page goes: nothing asks, nothing is saved on the way out, and nothing of the tab's work stays.
  const clear = () => {
    isLeft = true;
    addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
    try {
      for (const key of Object.keys(sessionStorage))
        if (ours.test(key)) sessionStorage.removeItem(key);
      sessionStorage[left] = 'on';
      Storage.prototype.setItem = () => {};
    } catch (_) {}
    // What a browser without storage keeps in the window's name (src/persistence/tab-storage.ts).
    if (!/^alongside:/.test(window.name)) return;
    window.name = '';
    Object.defineProperty(window, 'name', { get: () => '', set() {} });
  };

  // Whether Exit was pressed in another tab. A mark that no browser could keep ("on") is this tab's alone.
  const look = () => {
    if (isLeft) return;
    try {
      const own = sessionStorage[mark];
      const kept = localStorage[mark];
      if (own && own !== 'on' && own !== kept) {
        clear();
        html.style.visibility = 'hidden';
        return location.replace('about:blank');
      }
      if (kept && !own) sessionStorage[mark] = kept;
    } catch (_) {}
    html.style.visibility = '';
  };
  look();
  addEventListener('storage', look);
  addEventListener('visibilitychange', look);
  // Out of the browser's cache a page comes back as it was: it shows nothing before it has looked.
  addEventListener('pagehide', () => (html.style.visibility = 'hidden'));
  addEventListener('pageshow', look);

  // Ahead of the listener of every page, which then goes (theme.js).
  addEventListener(
    'click',
    (event) => {
      if (!event.target.closest('[data-exit]')) return;
      try {
        localStorage[mark] = Math.random();
      } catch (_) {}
      clear();
    },
    true,
  );
}
