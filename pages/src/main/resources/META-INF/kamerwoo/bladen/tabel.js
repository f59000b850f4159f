import { maak } from './maak.js';

/**
 * A table. On a narrow screen its cells stand below each other, each with its heading; what it is, is told with roles, as
 * such a layout takes that away.
 *
 * @param {string} titel its caption
 * @param {{kop: string|Node, cel: (rij: object) => *, naam?: boolean, klasse?: string}[]} kolommen naam: the one that names the row
 */
export function tabel(titel, kolommen) {
  const lichaam = maak('tbody', { role: 'rowgroup' });
  const element = maak(
    'table',
    { role: 'table', class: 'kamerwoo-tabel' },
    maak('caption', {}, titel),
    maak(
      'thead',
      { role: 'rowgroup' },
      maak(
        'tr',
        { role: 'row' },
        kolommen.map((kolom) => maak('th', { role: 'columnheader', scope: 'col', class: kolom.klasse }, kolom.kop)),
      ),
    ),
    lichaam,
  );

  const cel = (kolom, rij) =>
    maak(
      kolom.naam ? 'th' : 'td',
      {
        role: kolom.naam ? 'rowheader' : 'cell',
        scope: kolom.naam ? 'row' : null,
        class: kolom.klasse,
        'data-kop': typeof kolom.kop === 'string' ? kolom.kop : null,
      },
      kolom.cel(rij) ?? '',
    );

  return {
    element,
    /** Adds rows; gives the first of them. */
    voegToe(rijen) {
      const nieuw = rijen.map((rij) => maak('tr', { role: 'row' }, kolommen.map((kolom) => cel(kolom, rij))));
      lichaam.append(...nieuw);
      return nieuw[0];
    },
    leeg: () => lichaam.replaceChildren(),
  };
}

/**
 * What was chosen of the rows of a table.
 *
 * @param {() => void} veranderd called after every choice
 */
export function keuze({ t }, veranderd) {
  const gekozen = new Map();
  const vakjes = new Map();
  const alle = maak('input', { type: 'checkbox', change: () => zetAlle(alle.checked) });

  function zetAlle(aan) {
    for (const [sleutel, { vakje, rij }] of vakjes) {
      vakje.checked = aan;
      onthoud(sleutel, rij, aan);
    }
    klaar();
  }

  function onthoud(sleutel, rij, aan) {
    if (aan) {
      gekozen.set(sleutel, rij);
    } else {
      gekozen.delete(sleutel);
    }
  }

  function klaar() {
    alle.checked = vakjes.size > 0 && gekozen.size === vakjes.size;
    alle.indeterminate = gekozen.size > 0 && gekozen.size < vakjes.size;
    veranderd();
  }

  return {
    gekozen,
    /** The column with the boxes. */
    kolom: (sleutelVan, naamVan) => ({
      kop: maak('label', {}, alle, maak('span', { class: 'kamerwoo-kies-tekst' }, t('kies.alle'))),
      klasse: 'kamerwoo-kies',
      cel: (rij) => {
        const sleutel = sleutelVan(rij);
        const vakje = maak('input', {
          type: 'checkbox',
          'aria-label': t('kies.een', naamVan(rij)),
          change: () => {
            onthoud(sleutel, rij, vakje.checked);
            klaar();
          },
        });
        vakjes.set(sleutel, { vakje, rij });
        return vakje;
      },
    }),
    kiesAlles: () => zetAlle(true),
    /** Nothing is chosen any more; without rows when there are others now. */
    wis(ookDeRijen) {
      gekozen.clear();
      vakjes.forEach(({ vakje }) => {
        vakje.checked = false;
      });
      if (ookDeRijen) {
        vakjes.clear();
      }
      klaar();
    },
  };
}
