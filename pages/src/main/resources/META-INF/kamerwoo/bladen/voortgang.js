import { maak, uniek } from './maak.js';
import { knop } from './formulier.js';

/**
 * Does work in parts, shows how far it is, and lets it be stopped between two parts.
 *
 * @param {(deel: Array, signaal: AbortSignal) => Promise<void>} doe
 * @returns {Promise<boolean>} whether all of it was done
 */
export async function inDelen(blad, plek, titel, alles, grootte, doe) {
  const { t } = blad;
  const stop = new AbortController();
  const id = uniek('voortgang');
  const balk = maak('progress', { id, max: alles.length, value: 0 });
  const element = maak(
    'div',
    { class: 'kamerwoo-voortgang' },
    maak('label', { for: id }, titel),
    balk,
    knop(t('stop'), () => stop.abort()),
  );
  const eerder = document.activeElement;
  plek.replaceChildren(element);
  try {
    for (let i = 0; i < alles.length && !stop.signal.aborted; i += grootte) {
      await doe(alles.slice(i, i + grootte), stop.signal);
      balk.value = Math.min(i + grootte, alles.length);
    }
    return !stop.signal.aborted;
  } catch (fout) {
    if (fout.name === 'AbortError') {
      return false;
    }
    throw fout;
  } finally {
    const isHier = element.contains(document.activeElement);
    plek.replaceChildren();
    if (isHier) {
      eerder.focus();
    }
  }
}
