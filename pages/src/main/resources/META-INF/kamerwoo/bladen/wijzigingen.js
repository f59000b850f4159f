import { knop, veld } from './formulier.js';
import { maak } from './maak.js';
import { richt } from './blad.js';
import { keuze, tabel } from './tabel.js';

/**
 * Takes an edited sheet in: shows what was changed in it, and makes the changes that a person confirms.
 *
 * @param {() => Promise<void>} daarna called when something was changed
 */
export function wijzigingen(blad, pad, daarna) {
  const { t, aantal, melding, loket } = blad;
  const bestand = maak('input', { type: 'file', name: 'file', accept: '.xlsx,.csv' });
  const plek = maak('div');
  const formulier = maak(
    'form',
    { class: 'kamerwoo-formulier', submit: gelezen },
    veld(t('invoer.bestand'), bestand, t('invoer.hulp')),
    maak('div', { class: 'kamerwoo-knoppen' }, maak('button', { type: 'submit' }, t('invoer.lees'))),
  );

  async function gelezen(gebeurtenis) {
    gebeurtenis.preventDefault();
    plek.replaceChildren();
    if (!bestand.files[0]) {
      melding.weiger(new Error(t('invoer.kies')));
      return;
    }
    await melding.tijdens(async () => toon(await loket.stuur(`${pad}/wijzigingen`, bestand.files[0])), t('invoer.bezig'));
  }

  function toon(gevonden) {
    const kop = maak('h4', {}, t('invoer.gevonden'));
    plek.replaceChildren(
      kop,
      maak('p', {}, aantal('invoer.wijzigingen', gevonden.wijzigingen.length), ' ', gevonden.fouten.length > 0 ? aantal('invoer.fouten', gevonden.fouten.length) : ''),
      ...(gevonden.fouten.length > 0 ? [fouten(gevonden.fouten)] : []),
      ...(gevonden.wijzigingen.length > 0 ? teBevestigen(gevonden.wijzigingen) : []),
    );
    richt(kop);
  }

  function fouten(alle) {
    const lijst = tabel(t('invoer.fouten-titel'), [
      { kop: t('kolom.rij'), naam: true, cel: ({ rij }) => rij ?? t('invoer.blad') },
      { kop: t('kolom.kolom'), cel: ({ kolom }) => kolom },
      { kop: t('kolom.waarom'), cel: ({ waarom }) => waarom },
    ]);
    lijst.voegToe(alle);
    return lijst.element;
  }

  function teBevestigen(alle) {
    const keus = keuze(blad, () => {});
    const lijst = tabel(t('invoer.wijzigingen-titel'), [
      keus.kolom((wijziging) => wijziging, ({ regel, kolom }) => `${regel} ${kolom}`),
      { kop: t('kolom.nummer'), naam: true, cel: ({ regel }) => regel },
      { kop: t('kolom.kolom'), cel: ({ kolom }) => kolom },
      { kop: t('kolom.was'), cel: ({ van }) => van || t('leeg') },
      { kop: t('kolom.wordt'), cel: ({ naar }) => naar || t('leeg') },
      { kop: t('kolom.nu'), cel: ({ van, nu }) => (nu !== undefined && nu !== van ? maak('strong', { class: 'kamerwoo-waarschuwing' }, nu || t('leeg')) : '') },
    ]);
    lijst.voegToe(alle);
    keus.kiesAlles();
    return [
      lijst.element,
      maak(
        'div',
        { class: 'kamerwoo-knoppen' },
        knop(t('invoer.voer-door'), () => voerDoor([...keus.gekozen.keys()]), { class: 'kamerwoo-hoofdknop' }),
        knop(t('annuleer'), () => {
          plek.replaceChildren();
          bestand.focus();
        }),
      ),
    ];
  }

  async function voerDoor(gekozen) {
    if (gekozen.length === 0) {
      melding.weiger(new Error(t('gekozen.niets')));
      return;
    }
    await melding.tijdens(async () => {
      const { gewijzigd } = await loket.wijzig(`${pad}/wijzigingen`, { wijzigingen: gekozen }).catch(metVerschillen);
      plek.replaceChildren();
      formulier.reset();
      await daarna();
      melding.meld(aantal('invoer.gewijzigd', gewijzigd));
    });
  }

  /** Which lines stand in the way is told with the reason. */
  function metVerschillen(fout) {
    const verschillen = (fout.antwoord?.verschillen ?? []).map(({ regel, kolom, nu = '' }) => t('invoer.verschil', regel, kolom, nu));
    const regels = (fout.antwoord?.regels ?? []).map(({ regel, redenen }) => `${t('regel.nummer', regel)}: ${redenen.join(' ')}`);
    fout.message = [fout.message, ...verschillen, ...regels].join(' ');
    throw fout;
  }

  return maak('div', {}, maak('h3', {}, t('invoer.titel')), formulier, plek);
}
