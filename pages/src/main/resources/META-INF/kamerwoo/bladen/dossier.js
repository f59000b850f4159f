import { begin } from './blad.js';
import { leesAdres } from './adres.js';
import { maak } from './maak.js';
import { samenhang } from './samenhang.js';
import { stukken } from './stukken.js';
import { termijn } from './termijn.js';
import { verloop } from './verloop.js';
import { vragen } from './vragen.js';

const GEGEVENS = [
  'referentie',
  'status',
  'behandelaar',
  'directie',
  'zaaknummer',
  'indieners',
  'fracties',
  'gerichtAan',
  'ingezonden',
  'ontvangen',
  'periodeVan',
  'periodeTot',
  'trefwoorden',
  'betrokkenMinisteries',
  'afgestemdMet',
  'uitkomst',
];
const DAGEN = ['ingezonden', 'ontvangen', 'periodeVan', 'periodeTot'];

/**
 * A dossier: its term, questions, documents, what it hangs together with, and what was decided. Which one, is told by
 * omgeving.dossier, or by id in the address.
 */
export async function toon(element, omgeving) {
  const blad = begin(element, omgeving);
  const { t, melding, loket } = blad;
  const id = omgeving.dossier ?? leesAdres(['id']).id;
  element.replaceChildren(melding.element);
  if (!id) {
    melding.weiger(new Error(t('dossier.geen')));
    return;
  }
  await melding.tijdens(async () => {
    const dossier = await loket.haal(`/dossiers/${encodeURIComponent(id)}`);
    const delen = [vragen(blad, dossier), stukken(blad, dossier), samenhang(blad, dossier.id), verloop(blad, dossier.id)];
    element.append(kop(blad, dossier), deelTermijn(blad, dossier), ...delen.map((deel) => deel.element));
    await Promise.all(delen.map((deel) => deel.laad()));
  });
}

function kop(blad, dossier) {
  const { t, woord } = blad;
  const gegevens = GEGEVENS.filter((naam) => dossier[naam]?.length > 0);
  return maak(
    'section',
    {},
    maak('p', { class: 'kamerwoo-boven' }, woord('soort', dossier.type)),
    maak('h2', { class: 'kamerwoo-titel' }, dossier.onderwerp || dossier.naam),
    dossier.onderwerp && maak('p', { class: 'kamerwoo-stil' }, dossier.naam),
    maak(
      'dl',
      { class: 'kamerwoo-gegevens' },
      gegevens.map((naam) => maak('div', {}, maak('dt', {}, t(`gegeven.${naam}`)), maak('dd', {}, waarde(blad, naam, dossier[`${naam}Naam`] ?? dossier[naam])))),
    ),
  );
}

function waarde({ dag, woord }, naam, gegeven) {
  if (DAGEN.includes(naam)) {
    return dag(gegeven);
  }
  return Array.isArray(gegeven) ? gegeven.join(', ') : woord(naam, gegeven);
}

function deelTermijn(blad, dossier) {
  const { t } = blad;
  return maak(
    'section',
    {},
    maak('h2', {}, t('kolom.termijn')),
    dossier.termijn ? termijn(blad, dossier.termijn, true) : maak('p', { class: 'kamerwoo-stil' }, t('termijn.geen')),
  );
}
