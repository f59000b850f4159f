/**
 * Puts the pages of Kamerwoo where Share left room for them. A page is a module of `bladen` with a function
 * `toon(element, omgeving)`; it knows nothing of Share, so what it needs to know of it is told here.
 */
const NODE = "workspace://SpacesStore/";

/** Where Share keeps its token against forged requests, or null when that is turned off. */
function csrf() {
  const beleid = globalThis.Alfresco?.util?.CSRFPolicy;
  return beleid?.isFilterEnabled()
    ? { header: beleid.getHeader(), parameter: beleid.getParameter(), cookie: beleid.getCookie() }
    : null;
}

function omgeving({ kamerwooContext: context, kamerwooTaal: taal, kamerwooGebruiker: gebruiker, kamerwooDossier: dossier }) {
  const naar = (blad) => (id) => `${context}/page/${blad}?nodeRef=${encodeURIComponent(NODE + id)}`;
  return {
    api: `${context}/proxy/alfresco/kamerwoo`,
    taal,
    gebruiker,
    dossier: dossier || undefined,
    dossierlink: naar("kamerwoo-dossier"),
    stuklink: naar("document-details"),
    csrf: csrf(),
  };
}

async function vul(element) {
  const { kamerwooBlad: blad, kamerwooMislukt: mislukt } = element.dataset;
  try {
    const { toon } = await import(`./bladen/${blad}.js`);
    element.replaceChildren();
    await toon(element, omgeving(element.dataset));
  } catch (fout) {
    console.error(fout);
    const melding = document.createElement("p");
    melding.setAttribute("role", "alert");
    melding.textContent = mislukt;
    element.replaceChildren(melding);
  }
}

/** Share tells the language of a page with an underscore in it, so that nothing reads it aloud in that language. */
document.documentElement.lang = document.documentElement.lang.replace("_", "-");

document.querySelectorAll("[data-kamerwoo-blad]").forEach(vul);
