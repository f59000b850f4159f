/**
 * Makes an element. A text is always put in as text, never as HTML, so that nothing in it can mean anything.
 *
 * @param {string} tag
 * @param {object} eigenschappen attributes; a function is a listener of that event, true an attribute without value
 * @param {...(Node|string|number|Array|null|false|undefined)} kinderen
 */
export function maak(tag, eigenschappen = {}, ...kinderen) {
  const element = document.createElement(tag);
  for (const [naam, waarde] of Object.entries(eigenschappen)) {
    if (typeof waarde === 'function') {
      element.addEventListener(naam, waarde);
    } else if (waarde !== undefined && waarde !== null && waarde !== false) {
      element.setAttribute(naam, waarde === true ? '' : waarde);
    }
  }
  element.append(...gevuld(kinderen));
  return element;
}

/** What is to be shown of a list of nodes and texts. */
export function gevuld(kinderen) {
  return kinderen.flat(Infinity).filter((kind) => kind !== undefined && kind !== null && kind !== false && kind !== '');
}

let nummer = 0;

/** An id that nothing else on the page has. */
export function uniek(naam) {
  nummer += 1;
  return `kamerwoo-${naam}-${nummer}`;
}

/** Hidden from the eye, told to who listens. */
export function hoorbaar(tekst) {
  return maak('span', { class: 'kamerwoo-hoorbaar' }, tekst);
}
