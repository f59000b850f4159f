import { maak } from './maak.js';
import { verwijzing } from './blad.js';

/** What a dossier is called: its subject, or its name when it has none; a link to its page. */
export function dossiernaam({ omgeving }, { id, onderwerp, naam }) {
  return verwijzing(omgeving.dossierlink(id), onderwerp || naam);
}

/** The same with its reference before it. */
export function volleNaam(blad, dossier) {
  return [dossier.referentie && maak('span', { class: 'kamerwoo-referentie' }, dossier.referentie, ' '), dossiernaam(blad, dossier)];
}
