import { maak } from './maak.js';
import { haalOp } from './ophalen.js';

const KILOBYTE = 1024;

/**
 * A list to save as a file. The page itself fetches it, so that how far it is is seen, it can be stopped, and a refusal is
 * told in words: a browser says of a download only that it failed.
 *
 * @param {Element} plek where the progress is shown
 */
export function lijstbestand(blad, plek, pad, naam, tekst) {
  const { t, loket, melding } = blad;
  const link = maak('a', { href: loket.adres(pad), download: naam, click: gekozen }, tekst);
  const woorden = {
    bezig: t('lijst.bezig', naam),
    af: t('lijst.af', naam),
    gestopt: t('lijst.gestopt'),
    stand: (bytes) => t('lijst.stand', Math.ceil(bytes / KILOBYTE)),
  };
  let bezig = false;

  async function gekozen(gebeurtenis) {
    gebeurtenis.preventDefault();
    if (bezig) {
      return;
    }
    bezig = true;
    await melding.tijdens(() => haalOp(blad, { plek, link, pad, woorden }, bewaar), woorden.bezig);
    bezig = false;
  }

  async function bewaar(stroom) {
    const adres = URL.createObjectURL(await new Response(stroom).blob());
    maak('a', { href: adres, download: naam }).click();
    // The browser begins to save after the click; it needs the address till then.
    setTimeout(() => URL.revokeObjectURL(adres), 60_000);
  }

  return link;
}
