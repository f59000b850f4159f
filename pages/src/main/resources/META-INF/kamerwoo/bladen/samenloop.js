import { begin, richt } from './blad.js';
import { volleNaam } from './dossiernaam.js';
import { maak } from './maak.js';
import { suggestie } from './samenhang.js';

/** So many dossiers are looked at: each is a question of its own. */
const MEESTE = 10;

/** Woo requests and Kamervragen of the user that are about the same as others. */
export async function toon(element, omgeving) {
  const blad = begin(element, omgeving);
  const { t, melding, loket } = blad;
  const kop = maak('h2', {}, t('samenloop.titel'));
  const plek = maak('div');
  element.replaceChildren(kop, melding.element, plek);

  async function laad() {
    const vraag = { lopend: true, behandelaar: omgeving.gebruiker, aantal: MEESTE };
    const { dossiers } = await loket.haal('/dossiers', vraag);
    const alle = await Promise.all(dossiers.map(metSamenhang));
    const samen = alle.filter(({ samenhang }) => samenhang.gekoppeld.length + samenhang.suggesties.length > 0);
    plek.replaceChildren(
      samen.length ? maak('ul', { class: 'kamerwoo-lijstje' }, samen.map(regel)) : maak('p', { class: 'kamerwoo-stil' }, t('samenloop.geen')),
    );
  }

  /** The button that was pressed is gone: the focus goes to the heading above it. */
  async function opnieuw() {
    await laad();
    richt(kop);
  }

  async function metSamenhang(dossier) {
    return { dossier, samenhang: await loket.haal(`/dossiers/${dossier.id}/samenhang`) };
  }

  function regel({ dossier, samenhang }) {
    return maak(
      'li',
      {},
      maak('p', { class: 'kamerwoo-onderwerp' }, volleNaam(blad, dossier)),
      samenhang.gekoppeld.length > 0 && [
        maak('p', {}, t('samenhang.gekoppeld')),
        maak('ul', { class: 'kamerwoo-lijstje' }, samenhang.gekoppeld.map((ander) => maak('li', {}, volleNaam(blad, ander)))),
      ],
      samenhang.suggesties.length > 0 && [
        maak('p', {}, t('samenhang.mogelijk')),
        maak('ul', { class: 'kamerwoo-lijstje' }, samenhang.suggesties.map((ander) => suggestie(blad, dossier.id, ander, samenhang.mag, opnieuw))),
      ],
    );
  }

  await melding.tijdens(laad);
}
