import { maak } from './maak.js';
import { haalOp } from './ophalen.js';

const MEGABYTE = 1024 * 1024;

/**
 * The package to save. Where the browser lets a page write to a file that a person names, it streams into that file, shows
 * how far it is, and can be stopped; nothing of it is kept in memory. Elsewhere it is a download like any other, which the
 * browser itself shows and stops.
 *
 * How large it will be, the answer itself says beforehand in its headers. So no node of a cluster has to know what another
 * is sending: all that there is to know is in the one connection, and when that is broken the server stops too.
 *
 * @param {Element} plek where the progress is shown
 */
export function pakket(blad, plek, pad, naam) {
  const { t, loket, melding } = blad;
  const link = maak('a', { href: loket.adres(pad), download: naam, click: gekozen }, t('uitvoer.pakket'));
  const woorden = { bezig: t('pakket.bezig'), af: t('pakket.af'), gestopt: t('pakket.gestopt'), stand };
  let bezig = false;

  /** What is sent is packed, so it may be less than was said. */
  function stand(bytes, koppen) {
    return t('pakket.stand', megabytes(bytes), megabytes(Number(koppen.get('Kamerwoo-Bytes') ?? 0)), koppen.get('Kamerwoo-Stukken') ?? '');
  }

  async function gekozen(gebeurtenis) {
    if (!window.showSaveFilePicker) {
      return;
    }
    gebeurtenis.preventDefault();
    if (bezig) {
      return;
    }
    bezig = true;
    try {
      // Asked first: a browser lets a page ask only at the very click.
      const bestand = await window.showSaveFilePicker({
        suggestedName: naam,
        types: [{ accept: { 'application/zip': ['.zip'] } }],
      });
      await melding.tijdens(() => haalOp(blad, { plek, link, pad, woorden }, naar(bestand)), t('pakket.bezig'));
    } catch (fout) {
      // Who named no file wants none.
      if (fout.name !== 'AbortError') {
        melding.weiger(fout);
      }
    } finally {
      bezig = false;
    }
  }

  return link;
}

const naar = (bestand) => async (stroom, signal) => stroom.pipeTo(await bestand.createWritable(), { signal });

const megabytes = (bytes) => Math.ceil(bytes / MEGABYTE);
