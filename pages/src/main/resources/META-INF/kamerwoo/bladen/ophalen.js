import { maak, uniek } from './maak.js';
import { knop } from './formulier.js';

/**
 * Fetches a file for who asks for it: shows how far it is, lets it be stopped, and says in words when it is refused. Then
 * the focus is back on what it was asked with.
 *
 * @param {Element} plek where the progress is shown
 * @param {HTMLElement} link what it was asked with
 * @param {{bezig: string, af: string, gestopt: string, stand: (bytes: number, koppen: Headers) => string}} woorden
 * @param {(stroom: ReadableStream, signaal: AbortSignal) => Promise<void>} bewaar what becomes of it
 */
export async function haalOp(blad, { plek, link, pad, woorden }, bewaar) {
  const { loket, melding } = blad;
  const stop = new AbortController();
  const voortgang = teller(blad, woorden, stop);
  plek.append(voortgang.element);
  try {
    const antwoord = await loket.stroom(pad, stop.signal);
    voortgang.begin(antwoord.headers);
    await bewaar(antwoord.body.pipeThrough(voortgang.stroom()), stop.signal);
    melding.meld(woorden.af);
  } catch (fout) {
    if (!stop.signal.aborted) {
      throw fout;
    }
    melding.meld(woorden.gestopt);
  } finally {
    const isHier = voortgang.element.contains(document.activeElement);
    voortgang.element.remove();
    if (isHier) {
      link.focus();
    }
  }
}

/** How much came, of about how much where the answer says so beforehand. */
function teller({ t }, { bezig, stand }, stop) {
  const id = uniek('ophalen');
  const balk = maak('progress', { id });
  const woorden = maak('span', { class: 'kamerwoo-stil' });
  let koppen = new Headers();
  let ontvangen = 0;

  function toon() {
    const verwacht = Number(koppen.get('Kamerwoo-Bytes') ?? 0);
    if (verwacht > 0) {
      balk.max = verwacht;
      balk.value = Math.min(ontvangen, verwacht);
    }
    woorden.textContent = stand(ontvangen, koppen);
  }

  return {
    element: maak(
      'div',
      { class: 'kamerwoo-voortgang' },
      maak('label', { for: id }, bezig),
      balk,
      woorden,
      knop(t('stop'), () => stop.abort()),
    ),
    begin(gegeven) {
      koppen = gegeven;
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
