import { maak, uniek } from './maak.js';
import { knop } from './formulier.js';

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
  let bezig = false;

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
      await melding.tijdens(() => bewaar(bestand), t('pakket.bezig'));
    } catch (fout) {
      // Who named no file wants none.
      if (fout.name !== 'AbortError') {
        melding.weiger(fout);
      }
    } finally {
      bezig = false;
    }
  }

  async function bewaar(bestand) {
    const stop = new AbortController();
    const voortgang = teller(blad, stop);
    plek.replaceChildren(voortgang.element);
    try {
      const antwoord = await loket.stroom(pad, stop.signal);
      voortgang.begin(antwoord.headers);
      await antwoord.body.pipeThrough(voortgang.stroom()).pipeTo(await bestand.createWritable(), { signal: stop.signal });
      melding.meld(t('pakket.af'));
    } catch (fout) {
      if (!stop.signal.aborted) {
        throw fout;
      }
      melding.meld(t('pakket.gestopt'));
    } finally {
      const isHier = plek.contains(document.activeElement);
      plek.replaceChildren();
      if (isHier) {
        link.focus();
      }
    }
  }

  return link;
}

/** How much came of about how much: what is sent is packed, so it may be less. */
function teller({ t }, stop) {
  const id = uniek('pakket');
  const balk = maak('progress', { id });
  const stand = maak('span', { class: 'kamerwoo-stil' });
  let verwacht = 0;
  let ontvangen = 0;
  let stukken = '';

  function toon() {
    if (verwacht > 0) {
      balk.max = verwacht;
      balk.value = Math.min(ontvangen, verwacht);
    }
    stand.textContent = t('pakket.stand', megabytes(ontvangen), megabytes(verwacht), stukken);
  }

  return {
    element: maak(
      'div',
      { class: 'kamerwoo-voortgang' },
      maak('label', { for: id }, t('pakket.bezig')),
      balk,
      stand,
      knop(t('stop'), () => stop.abort()),
    ),
    begin(koppen) {
      verwacht = Number(koppen.get('Kamerwoo-Bytes') ?? 0);
      stukken = koppen.get('Kamerwoo-Stukken') ?? '';
      toon();
    },
    stroom: () =>
      new TransformStream({
        transform(deel, verder) {
          ontvangen += deel.byteLength;
          toon();
          verder.enqueue(deel);
        },
      }),
  };
}

const megabytes = (bytes) => Math.ceil(bytes / MEGABYTE);
