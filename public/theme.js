// Before the first paint, so that a chosen color scheme does not flash. See README, "The map of the house".
try {
  var scheme = localStorage['handbook.settings.scheme'];
  if (scheme) document.documentElement.dataset.scheme = scheme;
} catch (_) {}
document.documentElement.dataset.scripts = 'on';
