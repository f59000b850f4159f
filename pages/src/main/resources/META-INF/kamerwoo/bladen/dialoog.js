import { maak, uniek } from './maak.js';
import { knop } from './formulier.js';

/**
 * Asks something. The focus goes into it and comes back by itself; Escape does nothing and closes it.
 *
 * @param {object} blad
 * @param {{titel: string, inhoud: *, ja: string, doe: (gegeven: object) => Promise<void>}} vraag what doe cannot do is
 *     told in the dialog, which then stays
 * @returns {Promise<boolean>} whether it was done
 */
export function dialoog(blad, { titel, inhoud, ja, doe = async () => {} }) {
  const { t } = blad;
  const kop = uniek('dialoog');
  const fout = maak('div', { role: 'alert', class: 'kamerwoo-fout' });
  const bevestig = maak('button', { type: 'submit', class: 'kamerwoo-hoofdknop' }, ja);
  let gedaan = false;
  const element = maak('dialog', { class: 'kamerwoo-dialoog', 'aria-labelledby': kop });
  const formulier = maak(
    'form',
    { submit: bevestigd, novalidate: true },
    maak('h2', { id: kop }, titel),
    inhoud,
    fout,
    maak('div', { class: 'kamerwoo-knoppen' }, bevestig, knop(t('annuleer'), () => element.close())),
  );
  element.append(formulier);
  blad.element.append(element);

  async function bevestigd(gebeurtenis) {
    gebeurtenis.preventDefault();
    bevestig.setAttribute('aria-disabled', 'true');
    fout.replaceChildren();
    try {
      await doe(formulier);
      gedaan = true;
      element.close();
    } catch (reden) {
      fout.append(reden.message, redenen(blad, reden));
    } finally {
      bevestig.removeAttribute('aria-disabled');
    }
  }

  return new Promise((klaar) => {
    element.addEventListener('close', () => {
      element.remove();
      klaar(gedaan);
    });
    element.showModal();
  });
}

/** What was said of each line. */
export function redenen({ t }, { antwoord = {} }) {
  const regels = antwoord.regels ?? [];
  return regels.length
    ? maak('ul', {}, regels.map(({ regel, redenen }) => maak('li', {}, t('regel.nummer', regel), ': ', redenen.join(' '))))
    : '';
}
