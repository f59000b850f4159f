import { maak, uniek } from './maak.js';

/** A field with its label, and what helps to fill it in. */
export function veld(label, invoer, hulp) {
  const id = uniek('veld');
  invoer.id = id;
  const uitleg = hulp && maak('span', { class: 'kamerwoo-hulp', id: `${id}-hulp` }, hulp);
  if (hulp) {
    invoer.setAttribute('aria-describedby', `${id}-hulp`);
  }
  return maak('div', { class: `kamerwoo-veld${hulp ? ' kamerwoo-veld-breed' : ''}` }, maak('label', { for: id }, label), uitleg, invoer);
}

export function tekstveld(naam, eigenschappen = {}) {
  return maak('input', { type: 'text', name: naam, maxlength: 200, autocomplete: 'off', ...eigenschappen });
}

/** A choice; the first one asks for nothing. */
export function keuzelijst(naam, leeg, keuzes) {
  return maak(
    'select',
    { name: naam },
    maak('option', { value: '' }, leeg),
    keuzes.map(([waarde, tekst]) => maak('option', { value: waarde }, tekst)),
  );
}

export function knop(tekst, doe, eigenschappen = {}) {
  return maak('button', { type: 'button', click: doe, ...eigenschappen }, tekst);
}

/** What stands in a form, by the names of its fields. */
export function waarden(formulier) {
  return Object.fromEntries([...new FormData(formulier)].map(([naam, waarde]) => [naam, String(waarde).trim()]));
}

export function vul(formulier, gegeven) {
  for (const [naam, waarde] of Object.entries(gegeven)) {
    const invoer = formulier.elements.namedItem(naam);
    if (invoer) {
      invoer.value = waarde;
    }
  }
}
