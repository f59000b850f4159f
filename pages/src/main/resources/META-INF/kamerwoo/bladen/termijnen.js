import { leesAdres, zetAdres } from './adres.js';
import { begin, laatste, richt } from './blad.js';
import { dossiertabel } from './dossiertabel.js';
import { keuzelijst, knop, tekstveld, veld, vul, waarden } from './formulier.js';
import { maak } from './maak.js';

const FILTERS = ['directie', 'behandelaar', 'soort', 'toestand'];
const TOESTANDEN = ['te laat', 'let op', 'op tijd', 'opgeschort'];

/** All dossiers whose terms run, the one that ends first first. What is asked for stands in the address. */
export function toon(element, omgeving) {
  const blad = begin(element, omgeving);
  const { t, aantal, woord, melding, loket } = blad;
  const nieuwste = laatste();
  const lijst = dossiertabel(blad, t('termijnen.titel'));
  const csv = maak('a', { class: 'kamerwoo-knop', download: 'termijnen.csv' }, t('csv'));
  const meer = knop(t('meer'), () => laad(true), { hidden: true });
  const formulier = maak(
    'form',
    { role: 'search', 'aria-label': t('termijnen.filter'), class: 'kamerwoo-formulier', submit: gefilterd },
    veld(t('kolom.directie'), tekstveld('directie')),
    veld(t('kolom.behandelaar'), tekstveld('behandelaar')),
    veld(t('kolom.soort'), keuzelijst('soort', t('alle.soorten'), ['kamervragen', 'woo'].map((s) => [s, woord('soort', s)]))),
    veld(t('kolom.toestand'), keuzelijst('toestand', t('alle.toestanden'), TOESTANDEN.map((s) => [s, woord('toestand', s)]))),
    maak(
      'div',
      { class: 'kamerwoo-knoppen' },
      maak('button', { type: 'submit', class: 'kamerwoo-hoofdknop' }, t('toon')),
      knop(t('wis'), () => {
        vul(formulier, leeg());
        gefilterd();
      }),
    ),
  );
  const werkbalk = maak('div', { class: 'kamerwoo-knoppen kamerwoo-werkbalk' }, knop(t('afdrukken'), () => print()), csv);
  element.replaceChildren(formulier, melding.element, werkbalk, lijst.element, maak('div', { class: 'kamerwoo-knoppen' }, meer));

  let volgende = '';
  let getoond = 0;

  const leeg = () => Object.fromEntries(FILTERS.map((naam) => [naam, '']));

  function gefilterd(gebeurtenis) {
    gebeurtenis?.preventDefault();
    zetAdres(waarden(formulier));
    return laad(false);
  }

  async function laad(verder) {
    const vraag = { lopend: true, ...leesAdres(FILTERS) };
    csv.href = loket.adres('/dossiers', { ...vraag, formaat: 'csv' });
    const signaal = nieuwste();
    await melding.tijdens(async () => {
      zet(await loket.haal('/dossiers', { ...vraag, na: verder ? volgende : '' }, signaal), verder);
    });
  }

  function zet(gevonden, verder) {
    if (!verder) {
      lijst.leeg();
      getoond = 0;
    }
    const eerste = lijst.voegToe(gevonden.dossiers);
    getoond += gevonden.dossiers.length;
    volgende = gevonden.volgende ?? '';
    meer.hidden = !volgende;
    lijst.element.hidden = getoond === 0;
    melding.meld(getoond === 0 ? t('termijnen.geen') : aantal(volgende ? 'termijnen.eerste' : 'termijnen.aantal', getoond));
    if (verder) {
      richt(eerste?.querySelector('a') ?? eerste);
    }
  }

  function begonnen() {
    vul(formulier, leesAdres(FILTERS));
    return laad(false);
  }

  addEventListener('popstate', begonnen);
  return begonnen();
}
