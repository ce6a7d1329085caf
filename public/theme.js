// See README, “The map of the house”.
try {
  var root = document.documentElement.dataset;
  root.scripts = 'on';
  var key = 'handbook.settings.';
  if (sessionStorage[key + 'shared'] || localStorage[key + 'shared']) {
    root.shared = 'on';
    document.title = 'Notes';
  }
  var scheme = (root.shared ? sessionStorage : localStorage)[key + 'scheme'];
  if (scheme) root.scheme = scheme;
  for (key in localStorage) if (/^handbook(?!.*settings)/.test(key)) root.kept = 'on';
} catch (_) {}
