import { dialoog } from './dialoog.js';
import { veld } from './formulier.js';
import { GRONDEN, OORDELEN, vraagtGrond } from './gronden.js';
import { maak, uniek } from './maak.js';

/** Judges lines: one judgement for all of them, with its grounds as a list to check. */
export function beoordeel(blad, pad, regels) {
  const { t, aantal, woord, loket } = blad;
  const enige = regels.length === 1 ? regels[0] : {};
  const gronden = maak(
    'fieldset',
    { class: 'kamerwoo-gronden' },
    maak('legend', {}, t('kolom.gronden')),
    GRONDEN.map((code) => vakje('checkbox', 'gronden', code, woord('grond', code), enige.gronden?.includes(code))),
  );
  const toelichting = maak('textarea', { name: 'toelichting', rows: 3, maxlength: 2000 });
  toelichting.value = enige.toelichting ?? '';

  function gekozen({ target }) {
    if (target.name === 'beoordeling') {
      gronden.disabled = !vraagtGrond(target.value);
    }
  }

  gronden.disabled = !vraagtGrond(enige.beoordeling);
  return dialoog(blad, {
    titel: aantal('oordeel.titel', regels.length),
    inhoud: maak(
      'div',
      { change: gekozen },
      maak(
        'fieldset',
        {},
        maak('legend', {}, t('kolom.oordeel')),
        OORDELEN.map((oordeel) => vakje('radio', 'beoordeling', oordeel, woord('oordeel', oordeel), oordeel === enige.beoordeling)),
      ),
      gronden,
      veld(t('kolom.toelichting'), toelichting),
    ),
    ja: t('beoordeel'),
    doe: async (formulier) => {
      const gegeven = new FormData(formulier);
      if (!gegeven.get('beoordeling')) {
        throw new Error(t('oordeel.kies'));
      }
      await loket.maak(`${pad}/oordelen`, {
        regels: regels.map(({ id }) => id),
        beoordeling: gegeven.get('beoordeling'),
        gronden: gegeven.getAll('gronden'),
        toelichting: gegeven.get('toelichting'),
      });
    },
  });
}

function vakje(type, name, value, tekst, checked) {
  const id = uniek('vakje');
  return maak('div', { class: 'kamerwoo-vakje' }, maak('input', { type, name, value, id, checked }), maak('label', { for: id }, tekst));
}
