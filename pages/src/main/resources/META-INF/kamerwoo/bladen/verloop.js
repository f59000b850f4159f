import { maak } from './maak.js';

/** Where the treatment of a dossier stands, and what was decided about it, the newest first. */
export function verloop(blad, id) {
  const { t, dag, moment, woord, loket } = blad;
  const plek = maak('div');

  async function laad() {
    const { taken = [], verloop: besluiten = [] } = await loket.haal(`/dossiers/${id}/verloop`);
    plek.replaceChildren(
      taken.length > 0
        ? maak('ul', { class: 'kamerwoo-lijstje' }, taken.map(taak))
        : maak('p', { class: 'kamerwoo-stil' }, t('verloop.geen-taken')),
      maak('h3', {}, t('verloop.besluiten')),
      besluiten.length > 0
        ? maak('ol', { class: 'kamerwoo-verloop', reversed: true }, [...besluiten].reverse().map(besluit))
        : maak('p', { class: 'kamerwoo-stil' }, t('verloop.geen-besluiten')),
    );
  }

  function taak({ stap, betreft, eigenaar, eigenaarNaam = eigenaar, gereedOp }) {
    return maak(
      'li',
      {},
      maak('strong', {}, woord('stap', stap)),
      betreft && ` (${betreft})`,
      ` · ${eigenaarNaam ?? t('verloop.groep')}`,
      gereedOp && [' · ', t('verloop.gereed'), ' ', maak('time', { datetime: gereedOp }, dag(gereedOp))],
    );
  }

  function besluit(gegeven) {
    return maak(
      'li',
      {},
      maak('strong', {}, woord('besluit', gegeven.besluit)),
      gegeven.stap && ` · ${woord('stap', gegeven.stap)}`,
      gegeven.betreft && ` (${gegeven.betreft})`,
      maak('span', { class: 'kamerwoo-stil' }, ' ', gegeven.doorNaam ?? gegeven.door, ', ', maak('time', { datetime: gegeven.op }, moment(gegeven.op))),
      gegeven.reden && maak('blockquote', {}, gegeven.reden),
    );
  }

  return { element: maak('section', {}, maak('h2', {}, t('verloop.titel')), plek), laad };
}
