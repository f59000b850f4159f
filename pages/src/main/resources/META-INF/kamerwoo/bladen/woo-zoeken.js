import { leesAdres, zetAdres } from './adres.js';
import { begin, laatste } from './blad.js';
import { knop } from './formulier.js';
import { inventaris } from './inventaris.js';
import { maak } from './maak.js';
import { treffers } from './treffers.js';
import { inDelen } from './voortgang.js';
import { VELDEN, zoekformulier } from './zoekformulier.js';

const PER_OPNAME = 50;
const PER_BLADZIJDE = 50;

/**
 * Searches documents for a Woo request, says how complete the answer is, and keeps the inventory of the request. What is
 * asked for stands in the address; when nothing does, it is for the request that omgeving.dossier tells.
 */
export async function toon(element, omgeving) {
  const blad = begin(element, omgeving);
  const { t, aantal, melding, loket } = blad;
  const nieuwste = laatste();
  const plek = maak('div');
  const lijst = maak('div');
  const volledigheid = maak('div', { class: 'kamerwoo-volledigheid', role: 'status' });
  const telling = maak('p', { class: 'kamerwoo-status', role: 'status' }, t('gekozen.geen'));
  const neemOp = knop(t('neem.op'), opgenomen, { class: 'kamerwoo-hoofdknop' });
  const keuzebalk = maak('div', { class: 'kamerwoo-knoppen kamerwoo-werkbalk', hidden: true }, telling, neemOp);
  const gedateerd = treffers(blad, t('treffers.gedateerd'), gekozen, (na) => zoek(false, na));
  const ongedateerd = treffers(blad, t('treffers.ongedateerd'), gekozen, (na) => zoek(true, na));
  const formulier = zoekformulier(blad, { gezocht, verzoekGekozen, toonInventaris });

  element.replaceChildren(
    maak('section', {}, maak('h2', {}, t('zoeken.titel')), formulier.element, melding.element, volledigheid, keuzebalk, plek, gedateerd.element, ongedateerd.element),
    lijst,
  );

  let voorraad = null;
  let ietsGevonden = false;

  const allesGekozen = () => [...gedateerd.gekozen.keys(), ...ongedateerd.gekozen.keys()];

  function gekozen() {
    const hoeveel = allesGekozen().length;
    telling.textContent = hoeveel === 0 ? t('gekozen.geen') : aantal('gekozen', hoeveel);
    neemOp.setAttribute('aria-disabled', String(hoeveel === 0));
  }

  /** Who makes no inventory, this one or any, is not offered to choose. */
  function magOpnemen() {
    return voorraad ? (voorraad.verzoek.mag ?? []).includes('inventariseren') : formulier.maaktInventaris();
  }

  function toonKeuze() {
    keuzebalk.hidden = !ietsGevonden || !magOpnemen();
    element.classList.toggle('kamerwoo-zonder-keuze', !magOpnemen());
  }

  function zoek(zonderDatum, na, signaal) {
    const { verzoek, ...vraag } = leesAdres(VELDEN);
    return loket.haal('/stukken', { ...vraag, ...(zonderDatum && { zonderDatum }), na, aantal: PER_BLADZIJDE }, signaal);
  }

  async function gezocht() {
    zetAdres(formulier.waarden());
    await zoekOpnieuw();
  }

  async function zoekOpnieuw() {
    const signaal = nieuwste();
    volledigheid.replaceChildren();
    gedateerd.wis();
    ongedateerd.wis();
    ietsGevonden = false;
    toonKeuze();
    await melding.tijdens(async () => {
      const gevonden = await zoek(false, '', signaal);
      gedateerd.zet(gevonden);
      volledigheid.replaceChildren(maak('h3', {}, t('volledigheid')), maak('p', {}, gevonden.volledigheid.tekst));
      if (gevonden.volledigheid.zonderDatum > 0) {
        ongedateerd.zet(await zoek(true, '', signaal));
      }
      ietsGevonden = gevonden.stukken.length + gevonden.volledigheid.zonderDatum > 0;
      toonKeuze();
      gekozen();
    });
  }

  async function verzoekGekozen(verzoek) {
    zetAdres({ ...formulier.waarden(), verzoek: verzoek?.id ?? '' });
    await toonInventaris(verzoek);
  }

  async function toonInventaris(verzoek) {
    lijst.replaceChildren();
    voorraad = verzoek && inventaris(blad, verzoek);
    toonKeuze();
    if (voorraad) {
      lijst.append(voorraad.element);
      await melding.tijdens(() => voorraad.laad());
    }
  }

  async function opgenomen() {
    const stukken = allesGekozen();
    if (stukken.length === 0 || !voorraad) {
      melding.weiger(new Error(t(voorraad ? 'gekozen.niets' : 'zoeken.kies-verzoek')));
      return;
    }
    const uitkomst = { opgenomen: 0, 'stond er al': 0, onbekend: 0 };
    await melding.tijdens(async () => {
      const af = await inDelen(blad, plek, t('neem.op.bezig'), stukken, PER_OPNAME, async (deel, signaal) => {
        const antwoord = await loket.maak(`/dossiers/${voorraad.verzoek.id}/inventaris`, { stukken: deel }, signaal);
        antwoord.stukken.forEach((een) => (uitkomst[een.uitkomst] += 1));
      });
      await voorraad.laad();
      gedateerd.kiesNiets();
      ongedateerd.kiesNiets();
      melding.meld(
        [
          aantal('opname.opgenomen', uitkomst.opgenomen),
          uitkomst['stond er al'] > 0 && aantal('opname.stond', uitkomst['stond er al']),
          uitkomst.onbekend > 0 && aantal('opname.onbekend', uitkomst.onbekend),
          !af && t('opname.gestopt'),
        ]
          .filter(Boolean)
          .join(' '),
      );
    });
  }

  function gevraagdNu() {
    const gevraagd = leesAdres(VELDEN);
    const isLeeg = VELDEN.every((naam) => !gevraagd[naam]);
    return isLeeg ? { ...gevraagd, verzoek: omgeving.dossier ?? '' } : gevraagd;
  }

  async function begonnen() {
    const gevraagd = gevraagdNu();
    await melding.tijdens(() => formulier.laad(gevraagd));
    if (VELDEN.some((naam) => naam !== 'verzoek' && gevraagd[naam])) {
      await zoekOpnieuw();
    }
  }

  addEventListener('popstate', begonnen);
  await begonnen();
}
