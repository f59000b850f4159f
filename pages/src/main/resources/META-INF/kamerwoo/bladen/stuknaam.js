import { verwijzing } from './blad.js';
import { maak } from './maak.js';

/** What a document is called: its own title, or the subject of a message; other documents have the subject of their dossier. */
export function stuktitel({ titel, type, onderwerp, naam }) {
  return titel || (type === 'kw:correspondentie' && onderwerp) || naam;
}

/** The same, a link where there is a page of it, with the name of its file below it. */
export function stuknaam({ omgeving }, stuk) {
  const titel = stuktitel(stuk);
  return [verwijzing(omgeving.stuklink(stuk.id), titel), titel !== stuk.naam && maak('span', { class: 'kamerwoo-onder' }, stuk.naam)];
}
