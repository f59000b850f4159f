import { richt } from './blad.js';
import { dialoog } from './dialoog.js';
import { volleNaam } from './dossiernaam.js';
import { knop } from './formulier.js';
import { maak } from './maak.js';

const heet = ({ onderwerp, naam, referentie }) => [referentie, onderwerp || naam].filter(Boolean).join(' ');

/** What may hang together, with the reasons, to tie or to dismiss for who may. */
export function suggestie(blad, dossier, ander, mag, daarna) {
  const { t, melding, loket } = blad;

  async function doe(afgewezen, gedaan) {
    await melding.tijdens(async () => {
      await loket.maak(`/dossiers/${dossier}/samenhang`, { dossier: ander.id, ...(afgewezen && { afgewezen }) });
      await daarna();
      melding.meld(t(gedaan, heet(ander)));
    });
  }

  return maak(
    'li',
    { class: 'kamerwoo-suggestie' },
    maak('p', {}, volleNaam(blad, ander)),
    maak('ul', { class: 'kamerwoo-redenen' }, (ander.redenen ?? []).map(({ tekst }) => maak('li', {}, tekst))),
    mag.includes('koppelen') &&
      maak(
        'div',
        { class: 'kamerwoo-knoppen' },
        knop(t('koppel'), () => doe(false, 'samenhang.is-gekoppeld'), { 'aria-label': t('koppel.aan', heet(ander)) }),
        knop(t('wijs.af'), () => doe(true, 'samenhang.is-afgewezen'), { 'aria-label': t('wijs.af.van', heet(ander)) }),
      ),
  );
}

/** What a dossier hangs together with, what it may, and what somebody said it does not. */
export function samenhang(blad, dossier) {
  const { t, melding, loket } = blad;
  const pad = `/dossiers/${dossier}/samenhang`;
  const kop = maak('h2', {}, t('samenhang.titel'));
  const plek = maak('div');

  async function laad() {
    const gegeven = await loket.haal(pad);
    const { gekoppeld, suggesties, afgewezen, onvolledig, mag } = gegeven;
    plek.replaceChildren(
      ...[
        gekoppeld.length > 0 && maak('ul', { class: 'kamerwoo-lijstje' }, gekoppeld.map((ander) => band(ander, mag))),
        gekoppeld.length + suggesties.length === 0 && maak('p', { class: 'kamerwoo-stil' }, t('samenhang.geen')),
        suggesties.length > 0 && [
          maak('h3', {}, t('samenhang.mogelijk')),
          maak('ul', { class: 'kamerwoo-lijstje' }, suggesties.map((ander) => suggestie(blad, dossier, ander, mag, opnieuw))),
        ],
        onvolledig && maak('p', { class: 'kamerwoo-stil' }, onvolledig),
        afgewezen.length > 0 &&
          maak(
            'details',
            {},
            maak('summary', {}, t('samenhang.afgewezen', afgewezen.length)),
            maak('ul', { class: 'kamerwoo-lijstje' }, afgewezen.map((ander) => terug(ander, mag))),
          ),
      ]
        .flat()
        .filter(Boolean),
    );
  }

  /** The button that was pressed is gone: the focus goes to the heading above it. */
  async function opnieuw() {
    await laad();
    richt(kop);
  }

  function band(ander, mag) {
    return maak(
      'li',
      {},
      volleNaam(blad, ander),
      ' ',
      mag.includes('koppelen') && knop(t('ontkoppel'), () => ontkoppel(ander), { 'aria-label': t('ontkoppel.van', heet(ander)) }),
    );
  }

  async function ontkoppel(ander) {
    const gedaan = await dialoog(blad, {
      titel: t('ontkoppel.titel'),
      inhoud: maak('p', {}, t('ontkoppel.vraag', heet(ander))),
      ja: t('ontkoppel'),
      doe: () => loket.verwijder(`${pad}/${ander.id}`),
    });
    if (gedaan) {
      await melding.tijdens(opnieuw);
      melding.meld(t('samenhang.is-ontkoppeld', heet(ander)));
    }
  }

  function terug(ander, mag) {
    return maak(
      'li',
      {},
      volleNaam(blad, ander),
      ' ',
      mag.includes('koppelen') && knop(t('neem.terug'), () => neemTerug(ander), { 'aria-label': t('neem.terug.van', heet(ander)) }),
    );
  }

  function neemTerug(ander) {
    return melding.tijdens(async () => {
      await loket.maak(pad, { dossier: ander.id, afgewezen: false });
      await opnieuw();
    });
  }

  return { element: maak('section', {}, kop, plek), laad };
}
