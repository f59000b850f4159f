import { begin } from './blad.js';
import { volleNaam } from './dossiernaam.js';
import { maak } from './maak.js';
import { suggestie } from './samenhang.js';

/** So many dossiers are looked at: each is a question of its own. */
const MEESTE = 10;

/** Woo requests and Kamervragen of the user that are about the same as others. */
export async function toon(element, omgeving) {
  const blad = begin(element, omgeving);
  const { t, melding, loket } = blad;
  const plek = maak('div');
  element.replaceChildren(maak('h2', {}, t('samenloop.titel')), melding.element, plek);

  async function laad() {
    const vraag = { lopend: true, behandelaar: omgeving.gebruiker, aantal: MEESTE };
    const { dossiers } = await loket.haal('/dossiers', vraag);
    const alle = await Promise.all(dossiers.map(metSamenhang));
    const samen = alle.filter(({ samenhang }) => samenhang.gekoppeld.length + samenhang.suggesties.length > 0);
    plek.replaceChildren(
      samen.length ? maak('ul', { class: 'kamerwoo-lijstje' }, samen.map(regel)) : maak('p', { class: 'kamerwoo-stil' }, t('samenloop.geen')),
    );
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
        maak('ul', {}, samenhang.gekoppeld.map((ander) => maak('li', {}, volleNaam(blad, ander)))),
      ],
      samenhang.suggesties.length > 0 && [
        maak('p', {}, t('samenhang.mogelijk')),
        maak('ul', {}, samenhang.suggesties.map((ander) => suggestie(blad, dossier.id, ander, laad))),
      ],
    );
  }

  await melding.tijdens(laad);
}
