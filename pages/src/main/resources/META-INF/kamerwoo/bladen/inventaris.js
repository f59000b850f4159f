import { zoekdeel } from './api.js';
import { richt } from './blad.js';
import { dialoog } from './dialoog.js';
import { knop } from './formulier.js';
import { lijstbestand } from './lijstbestand.js';
import { maak } from './maak.js';
import { beoordeel } from './oordeel.js';
import { pakket } from './pakket.js';
import { keuze, tabel } from './tabel.js';
import { inDelen } from './voortgang.js';
import { wijzigingen } from './wijzigingen.js';

const VORMEN = ['xlsx', 'csv', 'json', 'html'];
const PER_KEER = 100;

/**
 * The inventory of a request: its lines, to hand over, and for who makes it to judge, to take out, and to take in again as
 * a sheet.
 */
export function inventaris(blad, verzoek) {
  const { t, aantal, melding, loket } = blad;
  const pad = `/dossiers/${verzoek.id}/inventaris`;
  const mag = verzoek.mag ?? [];
  const maaktHem = mag.includes('inventariseren');
  const bezig = maak('div');
  const kop = maak('h2', {}, t('inventaris.titel', verzoek.referentie ?? verzoek.naam));
  const stand = maak('p', { class: 'kamerwoo-stil' });
  const telling = maak('p', { role: 'status', class: 'kamerwoo-status' });
  const plek = maak('div');
  const meer = knop(t('meer'), () => richt(toonMeer()?.querySelector('input')), { hidden: true });
  const oordeel = knop(t('beoordeel'), () => metKeuze(beoordeelGekozen), { class: 'kamerwoo-hoofdknop' });
  const weg = knop(t('haal.uit'), () => metKeuze(haalUit));
  const werkbalk = maak('div', { class: 'kamerwoo-knoppen kamerwoo-werkbalk', hidden: !maaktHem }, telling, oordeel, weg);
  const blok = maak('div', { class: !maaktHem && 'kamerwoo-zonder-keuze' }, werkbalk, bezig, plek, maak('div', { class: 'kamerwoo-knoppen' }, meer));
  const element = maak('section', { class: 'kamerwoo-inventaris' }, kop, stand, blok, uitvoer(), maaktHem ? wijzigingen(blad, pad, opnieuw) : '');

  let alle = [];
  let getoond = 0;
  let lijst = null;
  let keus = null;

  function uitvoer() {
    const naam = verzoek.referentie ?? verzoek.id;
    const onderweg = maak('div');
    return maak(
      'div',
      {},
      maak('h3', {}, t('uitvoer.titel')),
      maak(
        'ul',
        { class: 'kamerwoo-uitvoer' },
        VORMEN.map((formaat) =>
          maak('li', {}, lijstbestand(blad, onderweg, pad + zoekdeel({ formaat }), `inventaris-${naam}.${formaat}`, t('uitvoer.als', formaat))),
        ),
        mag.includes('pakket') && maak('li', {}, pakket(blad, onderweg, `/dossiers/${verzoek.id}/pakket`, `pakket-${naam}.zip`)),
      ),
      onderweg,
      mag.includes('pakket') && maak('p', { class: 'kamerwoo-hulp' }, t('uitvoer.hulp')),
    );
  }

  async function laad() {
    const gegeven = await loket.haal(pad);
    alle = gegeven.regels;
    getoond = 0;
    keus = keuze(blad, gekozen);
    lijst = regeltabel(blad, keus);
    plek.replaceChildren(lijst.element);
    blok.hidden = alle.length === 0;
    stand.textContent = [
      alle.length === 0 ? t('inventaris.leeg') : aantal('inventaris.regels', alle.length),
      aantal('inventaris.beoordeeld', alle.filter(({ beoordeling }) => beoordeling).length),
      gegeven.achtergehouden > 0 && aantal('inventaris.achtergehouden', gegeven.achtergehouden),
    ]
      .filter(Boolean)
      .join(' ');
    toonMeer();
    gekozen();
  }

  async function opnieuw() {
    await laad();
    richt(kop);
  }

  function toonMeer() {
    const eerste = lijst.voegToe(alle.slice(getoond, getoond + PER_KEER));
    getoond = Math.min(alle.length, getoond + PER_KEER);
    meer.hidden = getoond >= alle.length;
    gekozen();
    return eerste;
  }

  function gekozen() {
    const hoeveel = keus.gekozen.size;
    telling.textContent = hoeveel === 0 ? t('gekozen.geen') : aantal('gekozen', hoeveel);
    [oordeel, weg].forEach((deze) => deze.setAttribute('aria-disabled', String(hoeveel === 0)));
  }

  async function metKeuze(doe) {
    if (keus.gekozen.size === 0) {
      melding.weiger(new Error(t('gekozen.niets')));
      return;
    }
    await doe([...keus.gekozen.values()]);
  }

  async function beoordeelGekozen(regels) {
    if (await beoordeel(blad, pad, regels)) {
      await melding.tijdens(opnieuw);
      melding.meld(aantal('oordeel.gegeven', regels.length));
    }
  }

  async function haalUit(regels) {
    const akkoord = await dialoog(blad, {
      titel: t('haal.uit'),
      inhoud: maak('p', {}, aantal('haal.uit.vraag', regels.length)),
      ja: t('haal.uit'),
    });
    if (!akkoord) {
      return;
    }
    let weggehaald = 0;
    let fout = null;
    const af = await melding.tijdens(() =>
      // A line that is on its way out is waited for: a stop comes between two of them, so that what is told is what was done.
      inDelen(blad, bezig, t('haal.uit.bezig'), regels, 1, async ([{ id }]) => {
        await loket.verwijder(`${pad}/${id}`);
        weggehaald += 1;
      }).catch((reden) => {
        fout = reden;
      }),
    );
    if (weggehaald > 0) {
      await melding.tijdens(opnieuw);
      melding.meld([aantal('haal.uit.gedaan', weggehaald), !af && t('haal.uit.gestopt')].filter(Boolean).join(' '));
    }
    if (fout) {
      melding.weiger(fout);
    }
  }

  return { element, verzoek, laad };
}

function regeltabel(blad, keus) {
  const { t, dag, woord } = blad;
  return tabel(t('inventaris.tabel'), [
    keus.kolom(({ id }) => id, ({ id, document }) => `${id} ${document}`),
    { kop: t('kolom.nummer'), cel: ({ id }) => id },
    { kop: t('kolom.datum'), klasse: 'kamerwoo-datum', cel: ({ datum }) => (datum ? maak('time', { datetime: datum }, dag(datum)) : t('zonder.datum')) },
    {
      kop: t('kolom.document'),
      naam: true,
      cel: ({ document, dubbelVan, gelijktOp, familie }) => [
        document,
        dubbelVan && maak('span', { class: 'kamerwoo-onder' }, t('dubbel.van', dubbelVan)),
        gelijktOp && maak('span', { class: 'kamerwoo-onder' }, t('gelijkt.op', gelijktOp)),
        familie && maak('span', { class: 'kamerwoo-onder' }, t('hoort.bij', familie)),
      ],
    },
    { kop: t('kolom.soort'), cel: ({ soort }) => soort },
    { kop: t('kolom.oordeel'), cel: ({ beoordeling, geldt }) => (beoordeling ? woord('oordeel', beoordeling) : t('oordeel.geldt', woord('oordeel', geldt))) },
    { kop: t('kolom.gronden'), cel: ({ gronden }) => gronden.join(', ') },
    { kop: t('kolom.toelichting'), cel: ({ toelichting }) => toelichting },
  ]);
}
