import { richt } from './blad.js';
import { dialoog } from './dialoog.js';
import { knop } from './formulier.js';
import { maak } from './maak.js';
import { stuknaam, stuktitel } from './stuknaam.js';
import { suggestietekst } from './suggestietekst.js';
import { tabel } from './tabel.js';

/** Those with a date in the order of their dates, the others after them; those of one day by their references. */
function volgorde(een, ander) {
  const sleutel = ({ datum = '9999', referentie = '', naam }) => `${datum} ${referentie} ${naam}`;
  return sleutel(een).localeCompare(sleutel(ander), 'nl');
}

/** The documents of a dossier with how each stands, and what was read in them that a person has to confirm. */
export function stukken(blad, dossier) {
  const { t, dag, moment, woord, loket } = blad;
  const getekend = new Map();
  const kop = maak('h2', {}, t('stukken.titel'));
  const plek = maak('div');

  const lijst = () =>
    tabel(t('stukken.tabel'), [
      { kop: t('kolom.datum'), klasse: 'kamerwoo-datum', cel: ({ datum }) => (datum ? maak('time', { datetime: datum }, dag(datum)) : t('zonder.datum')) },
      { kop: t('kolom.stuk'), naam: true, cel: (stuk) => stuknaam(blad, stuk) },
      { kop: t('kolom.soort'), cel: ({ type }) => woord('soort', type) },
      { kop: t('kolom.referentie'), klasse: 'kamerwoo-referentie', cel: ({ referentie }) => referentie },
      { kop: t('kolom.ondertekend'), cel: ({ id }) => ondertekend(getekend.get(id)) },
      { kop: t('kolom.openbaar'), cel: ({ beoordeling }) => (beoordeling ? woord('oordeel', beoordeling) : t('niet.beoordeeld')) },
      { kop: t('kolom.lezen'), cel: ({ leesstatus, leesmelding }) => [woord('lezen', leesstatus), leesmelding && maak('span', { class: 'kamerwoo-onder' }, leesmelding)] },
    ]);

  function ondertekend(stand) {
    if (!stand) {
      return t('niet.ondertekend');
    }
    const anders = stand.uitkomst && stand.uitkomst !== 'gaaf';
    return [
      stand.ondertekendOp ? moment(stand.ondertekendOp) : t('wel.ondertekend'),
      anders && maak('strong', { class: 'kamerwoo-onder kamerwoo-waarschuwing' }, woord('gaafheid', stand.uitkomst)),
    ];
  }

  async function laad() {
    const gaafheid = await loket.haal(`/dossiers/${dossier.id}/gaafheid`);
    getekend.clear();
    gaafheid.stukken.forEach((stuk) => getekend.set(stuk.id, stuk));
    zet(dossier.stukken);
  }

  function zet(alle) {
    if (alle.length === 0) {
      plek.replaceChildren(maak('p', { class: 'kamerwoo-stil' }, t('stukken.geen')));
      return;
    }
    const nieuw = lijst();
    nieuw.voegToe([...alle].sort(volgorde));
    plek.replaceChildren(nieuw.element, ...alle.filter(teBevestigen).map((stuk) => suggesties(blad, stuk, opnieuw)));
  }

  async function opnieuw() {
    const nu = await loket.haal(`/dossiers/${dossier.id}`);
    zet(nu.stukken);
    richt(kop);
  }

  return { element: maak('section', {}, kop, plek), laad };
}

const teBevestigen = (stuk) => stuk.suggesties?.length > 0 && !stuk.suggestiesAfgedaan;

/** What was read in a nota that counts only when a person takes it over. */
function suggesties(blad, stuk, daarna) {
  const { t, melding, loket } = blad;
  const pad = `/stukken/${stuk.id}/suggesties`;
  const mag = stuk.mag ?? [];

  const neemOver = () =>
    melding.tijdens(async () => {
      const { overgenomen, bezet, ontbreekt } = await loket.maak(pad);
      await daarna();
      melding.meld(
        [
          t('suggestie.overgenomen', overgenomen.join(', ') || t('geen')),
          ...bezet.map(({ nummer, ministerie }) => t('suggestie.bezet', nummer, ministerie)),
          ontbreekt.length > 0 && t('suggestie.ontbreekt', ontbreekt.join(', ')),
        ]
          .filter(Boolean)
          .join(' '),
      );
    });

  async function wijsAf() {
    const gedaan = await dialoog(blad, {
      titel: t('suggestie.wijs-af'),
      inhoud: maak('p', {}, t('suggestie.wijs-af-vraag', stuk.naam)),
      ja: t('wijs.af'),
      doe: () => loket.verwijder(pad),
    });
    if (gedaan) {
      await melding.tijdens(daarna);
      melding.meld(t('suggestie.afgewezen'));
    }
  }

  return maak(
    'div',
    { class: 'kamerwoo-suggestie' },
    maak('h3', {}, t('suggestie.titel', stuktitel(stuk))),
    maak(
      'ul',
      {},
      stuk.suggesties.map((een) => maak('li', {}, suggestietekst(blad, een), een.bron && maak('q', {}, een.bron))),
    ),
    mag.length > 0 &&
      maak(
        'div',
        { class: 'kamerwoo-knoppen' },
        mag.includes('overnemen') && knop(t('neem.over'), neemOver),
        mag.includes('afwijzen') && knop(t('wijs.af'), wijsAf),
      ),
  );
}
