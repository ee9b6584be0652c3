import { notStarted, openingId } from './not-started';

/** How long the pane may take to come up, in milliseconds, and how often it is loaded again where it has not. */
const patience = 8_000;
const mostReloads = 2;
const key = 'hyoka.reloads';

/** Loads the page again where nothing has come up: now and then Excel does not answer a pane that opens. */
function watch(): void {
  const opening = document.getElementById(openingId);
  if (!opening) {
    sessionStorage.removeItem(key);
    return;
  }
  const reloads = Number(sessionStorage.getItem(key) ?? 0);
  if (reloads >= mostReloads) {
    opening.textContent = notStarted;
    sessionStorage.removeItem(key);
    return;
  }
  sessionStorage.setItem(key, String(reloads + 1));
  location.reload();
}

setTimeout(() => {
  try {
    watch();
  } catch {
    // A frame whose storage is forbidden would be loaded again for ever.
    const opening = document.getElementById(openingId);
    if (opening) opening.textContent = notStarted;
  }
}, patience);
