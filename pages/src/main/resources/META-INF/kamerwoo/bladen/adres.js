/** The values of these names in the address of the page. */
export function leesAdres(namen) {
  const vraag = new URLSearchParams(location.search);
  return Object.fromEntries(namen.map((naam) => [naam, vraag.get(naam) ?? '']));
}

/** Puts values in the address, so that it can be shared and gone back to; other values in it stay. */
export function zetAdres(waarden) {
  const adres = new URL(location.href);
  for (const [naam, waarde] of Object.entries(waarden)) {
    if (waarde) {
      adres.searchParams.set(naam, waarde);
    } else {
      adres.searchParams.delete(naam);
    }
  }
  if (adres.href !== location.href) {
    history.pushState(null, '', adres);
  }
}
