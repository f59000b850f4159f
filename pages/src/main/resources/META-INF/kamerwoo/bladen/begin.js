/** Fills the frames of the repository's own pages. */

const api = new URL('..', import.meta.url).pathname.replace(/\/$/, '');
const { taal, gebruiker } = document.querySelector('main').dataset;

const omgeving = {
  api,
  taal,
  gebruiker,
  csrf: null,
  dossierlink: (id) => `dossier?id=${encodeURIComponent(id)}`,
  stuklink: () => null,
};

for (const element of document.querySelectorAll('[data-blad]')) {
  const { toon } = await import(`./${element.dataset.blad}.js`);
  toon(element, omgeving);
}
