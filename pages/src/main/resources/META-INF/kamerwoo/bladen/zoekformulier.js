import { keuzelijst, tekstveld, veld, vul, waarden } from './formulier.js';
import { maak } from './maak.js';

export const VELDEN = ['verzoek', 'van', 'tot', 'woorden', 'ministerie', 'type', 'directie', 'afzender'];

const SOORTEN = ['nota', 'kamerbrief', 'beantwoording', 'uitstelbrief', 'correspondentie', 'woobesluit', 'inventarislijst'];

/** More running requests than these are not in the choice; one of another is opened from its dossier. */
const MEESTE = 500;

const aangehaald = (woord) => (/\s/.test(woord) ? `"${woord}"` : woord);

/** What a request asks for, as a search. */
function zoekvraag({ periodeVan = '', periodeTot = '', trefwoorden = [], betrokkenMinisteries = [] }) {
  return {
    van: periodeVan,
    tot: periodeTot,
    woorden: trefwoorden.map(aangehaald).join(' '),
    ministerie: betrokkenMinisteries.join(', '),
  };
}

/**
 * What can be searched for.
 *
 * @param {object} daarna what follows: gezocht() and verzoekGekozen(verzoek) when a person asks for it,
 *     toonInventaris(verzoek) when the address does
 */
export function zoekformulier(blad, { gezocht, verzoekGekozen, toonInventaris }) {
  const { t, woord, loket, melding } = blad;
  const verzoeken = new Map();
  const verzoek = keuzelijst('verzoek', t('zoeken.geen-verzoek'), []);
  const element = maak(
    'form',
    { role: 'search', 'aria-label': t('zoeken.titel'), class: 'kamerwoo-formulier', submit: verstuurd },
    veld(t('zoeken.verzoek'), verzoek, t('zoeken.verzoek-hulp')),
    veld(t('zoeken.van'), maak('input', { type: 'date', name: 'van' })),
    veld(t('zoeken.tot'), maak('input', { type: 'date', name: 'tot' })),
    veld(t('zoeken.woorden'), tekstveld('woorden'), t('zoeken.woorden-hulp')),
    veld(t('zoeken.ministerie'), tekstveld('ministerie'), t('zoeken.ministerie-hulp')),
    veld(t('kolom.soort'), keuzelijst('type', t('alle.soorten'), SOORTEN.map((soort) => [soort, woord('soort', `kw:${soort}`)]))),
    veld(t('kolom.directie'), tekstveld('directie')),
    veld(t('kolom.afzender'), tekstveld('afzender')),
    maak('div', { class: 'kamerwoo-knoppen' }, maak('button', { type: 'submit', class: 'kamerwoo-hoofdknop' }, t('zoek'))),
  );
  verzoek.addEventListener('change', gekozen);

  function verstuurd(gebeurtenis) {
    gebeurtenis.preventDefault();
    gezocht();
  }

  async function gekozen() {
    const dit = verzoeken.get(verzoek.value) ?? null;
    if (dit) {
      vul(element, zoekvraag(dit));
    }
    await verzoekGekozen(dit);
    if (dit) {
      melding.meld(t('zoeken.overgenomen'));
    }
  }

  function voegToe(dit) {
    if (!verzoeken.has(dit.id)) {
      verzoeken.set(dit.id, dit);
      verzoek.append(maak('option', { value: dit.id }, [dit.referentie, dit.onderwerp || dit.naam].filter(Boolean).join(' ')));
    }
  }

  return {
    element,
    waarden: () => waarden(element),
    /** Whether there is a request of which the user makes the inventory. */
    maaktInventaris: () => [...verzoeken.values()].some(({ mag = [] }) => mag.includes('inventariseren')),
    /** Fills it with what stands in the address. */
    async laad(gevraagd) {
      const { dossiers } = await loket.haal('/dossiers', { lopend: true, soort: 'woo', aantal: MEESTE });
      dossiers.forEach(voegToe);
      if (gevraagd.verzoek) {
        voegToe(await loket.haal(`/dossiers/${encodeURIComponent(gevraagd.verzoek)}`));
      }
      const dit = verzoeken.get(gevraagd.verzoek) ?? null;
      const leeg = VELDEN.every((naam) => naam === 'verzoek' || !gevraagd[naam]);
      vul(element, leeg && dit ? { ...gevraagd, ...zoekvraag(dit) } : gevraagd);
      await toonInventaris(dit);
    },
  };
}
