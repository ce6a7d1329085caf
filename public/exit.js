// The page that Exit leaves behind. On a shared computer nothing of the tab's work is left when it opens; opening the
// handbook again takes the mark of Exit away. See docs/exit.md.
{
  const mark = 'handbook.settings.shared';
  const left = 'handbook.settings.left';
  // As in src/persistence/key-owner.ts: a stranger's keys stay (F15).
  const ours =
    /^handbook(@.+)?\.(probe|assessment|network|plan|hard-day|drafts|before-restore|settings)(\.|$)/;
  try {
    const own = sessionStorage[mark];
    if (own || localStorage[mark]) {
      for (const key of Object.keys(sessionStorage))
        if (ours.test(key)) sessionStorage.removeItem(key);
      if (/^alongside:/.test(window.name)) window.name = '';
      // Came by the link, without the script of Exit: the other tabs still have to hear of it.
      if (own && own === localStorage[mark]) localStorage[mark] = Math.random();
    }
    sessionStorage[left] = 'on';
  } catch (_) {}
  addEventListener('click', () => {
    try {
      sessionStorage.removeItem(left);
    } catch (_) {}
  });
}
