import { richt, verwijzing } from './blad.js';
import { knop } from './formulier.js';
import { maak } from './maak.js';
import { stuknaam, stuktitel } from './stuknaam.js';
import { keuze, tabel } from './tabel.js';

/**
 * Documents that were found, to choose from.
 *
 * @param {() => void} gekozen called when the choice changed
 * @param {(na: string) => Promise<object>} haal the next page
 */
export function treffers(blad, titel, gekozen, haal) {
  const { t, dag, woord, omgeving, melding } = blad;
  const keus = keuze(blad, gekozen);
  const lijst = tabel(titel, [
    keus.kolom(({ id }) => id, stuktitel),
    { kop: t('kolom.datum'), klasse: 'kamerwoo-datum', cel: ({ datum }) => (datum ? maak('time', { datetime: datum }, dag(datum)) : t('zonder.datum')) },
    {
      kop: t('kolom.stuk'),
      naam: true,
      cel: (stuk) => [
        stuknaam(blad, stuk),
        stuk.doorzocht === false && maak('span', { class: 'kamerwoo-onder kamerwoo-waarschuwing' }, t('niet.doorzocht')),
      ],
    },
    { kop: t('kolom.soort'), cel: ({ type }) => woord('soort', type) },
    { kop: t('kolom.referentie'), klasse: 'kamerwoo-referentie', cel: ({ referentie }) => referentie },
    { kop: t('kolom.afzender'), cel: ({ afzender, van }) => afzender ?? van },
    { kop: t('kolom.dossier'), cel: ({ dossier }) => dossier && verwijzing(omgeving.dossierlink(dossier.id), dossier.naam) },
    { kop: t('kolom.oordeel'), cel: ({ beoordeling }) => (beoordeling ? woord('oordeel', beoordeling) : t('niet.beoordeeld')) },
  ]);
  const meer = knop(t('meer'), verder);
  const element = maak('div', { hidden: true }, lijst.element, maak('div', { class: 'kamerwoo-knoppen' }, meer));
  let volgende = '';

  function zet(bladzijde) {
    volgende = bladzijde.volgende ?? '';
    meer.hidden = !volgende;
    const eerste = lijst.voegToe(bladzijde.stukken);
    element.hidden = !eerste && element.hidden;
    return eerste;
  }

  async function verder() {
    await melding.tijdens(async () => {
      richt(zet(await haal(volgende))?.querySelector('input'));
      gekozen();
    });
  }

  function wis() {
    lijst.leeg();
    keus.wis(true);
    element.hidden = true;
  }

  return { element, gekozen: keus.gekozen, zet, wis, kiesNiets: () => keus.wis(false) };
}
