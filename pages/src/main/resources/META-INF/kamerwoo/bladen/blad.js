import { loket } from './api.js';
import { maak } from './maak.js';
import { taalvan } from './taal.js';

/** Where a page says what it does, and what went wrong. */
function melder(element, t) {
  const status = maak('p', { role: 'status', class: 'kamerwoo-status' });
  const fout = maak('p', { role: 'alert', class: 'kamerwoo-fout' });
  let bezig = 0;

  function meld(tekst) {
    fout.textContent = '';
    status.textContent = tekst;
  }

  /** It stands at the top, and may be of what was asked far below. */
  function weiger(reden) {
    status.textContent = '';
    fout.textContent = reden.message;
    fout.scrollIntoView({ block: 'nearest' });
  }

  /** Does what takes a while; what goes wrong is told in words, and nothing comes of it. */
  async function tijdens(werk, tekst = t('bezig')) {
    meld(tekst);
    bezig += 1;
    element.setAttribute('aria-busy', 'true');
    try {
      const uitkomst = await werk();
      if (status.textContent === tekst) {
        meld('');
      }
      return uitkomst;
    } catch (reden) {
      // What was asked after it makes the answer of no use.
      if (reden.name !== 'AbortError') {
        weiger(reden);
      }
      return undefined;
    } finally {
      bezig -= 1;
      if (bezig === 0) {
        element.removeAttribute('aria-busy');
      }
    }
  }

  return { element: maak('div', { class: 'kamerwoo-meldingen' }, status, fout), meld, weiger, tijdens };
}

/**
 * What every page begins with.
 *
 * @param {Element} element that the page fills
 * @param {object} omgeving where it is shown: api, taal, gebruiker, dossierlink, stuklink, csrf
 */
export function begin(element, omgeving) {
  const taal = taalvan(omgeving.taal);
  element.classList.add('kamerwoo');
  element.lang = taal.code;
  const melding = melder(element, taal.t);
  return { ...taal, omgeving, element, melding, loket: loket(omgeving, taal.t) };
}

/** The name of something, as a link where there is a page of it. */
export function verwijzing(adres, tekst) {
  return adres ? maak('a', { href: adres }, tekst) : tekst;
}

/** Moves the focus to what came, which need not be able to have it by itself. */
export function richt(element) {
  if (element && element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1');
  }
  element?.focus();
}

/** Answers only the last of several questions: an earlier one that is slower is given up. */
export function laatste() {
  let bezig = null;
  return () => {
    bezig?.abort();
    bezig = new AbortController();
    return bezig.signal;
  };
}
