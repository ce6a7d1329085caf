// Before the first paint: colors, a neutral title on a shared computer, and nothing at all where Exit was pressed. Exit
// itself (F55, docs/exit.md). Says, too, that scripts run and whether any work is kept. See README, “The map of the house”.
{
  const html = document.documentElement;
  const root = html.dataset;
  const key = 'handbook.settings.';
  const left = key + 'left';
  const { src } = document.currentScript;
  const leave = (to) => {
    html.style.visibility = 'hidden';
    location.replace(to);
  };
  const look = () => {
    if (sessionStorage[left]) leave(src.replace('theme.js', 'exit/'));
  };
  root.scripts = 'on';
  addEventListener('click', (event) => {
    const exit = event.target.closest('[data-exit]');
    if (!exit) return;
    event.preventDefault();
    try {
      sessionStorage[left] = 'on';
    } catch (_) {}
    leave(exit.dataset.exit);
  });
  try {
    look();
    addEventListener('pageshow', look);
    if (sessionStorage[key + 'shared'] || localStorage[key + 'shared']) {
      root.shared = 'on';
      document.title = 'Notes';
      // At once: it may be that nothing of this page is to be shown.
      document.write(`<script src=${src.replace('theme', 'shared')}></script>`);
    }
    const scheme = (root.shared ? sessionStorage : localStorage)[key + 'scheme'];
    if (scheme) root.scheme = scheme;
    for (const each in localStorage) if (/^handbook(?!.*settings)/.test(each)) root.kept = 'on';
  } catch (_) {}
}
