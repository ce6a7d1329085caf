// Runs before the first paint, so that a chosen color scheme does not flash. Reads one preference, writes nothing.
// External (not inline) so that the content security policy needs no exception; guarded because storage may be blocked.
try {
  var scheme = localStorage.getItem('handbook.settings.scheme');
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;
} catch (blocked) {}
document.documentElement.dataset.scripts = 'on';
