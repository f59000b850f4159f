import { begin } from './blad.js';
import { dossiertabel } from './dossiertabel.js';
import { maak } from './maak.js';

const MEESTE = 10;

/** The dossiers that the user handles, the one whose term ends first first. */
export async function toon(element, omgeving) {
  const blad = begin(element, omgeving);
  const { t, melding, loket } = blad;
  const plek = maak('div');
  element.replaceChildren(maak('h2', {}, t('mijn.titel')), melding.element, plek);
  await melding.tijdens(async () => {
    const vraag = { lopend: true, behandelaar: omgeving.gebruiker, aantal: MEESTE };
    const { dossiers, volgende } = await loket.haal('/dossiers', vraag);
    if (dossiers.length === 0) {
      plek.append(maak('p', { class: 'kamerwoo-stil' }, t('mijn.geen')));
      return;
    }
    const lijst = dossiertabel(blad, t('mijn.tabel'), { kort: true });
    lijst.voegToe(dossiers);
    plek.append(lijst.element, volgende ? maak('p', { class: 'kamerwoo-stil' }, t('mijn.meer', MEESTE)) : '');
  });
}
