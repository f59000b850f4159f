/** A request that was refused, with the reason in words and what else was answered. */
export class Geweigerd extends Error {
  constructor(status, bericht, antwoord) {
    super(bericht);
    this.status = status;
    this.antwoord = antwoord;
  }
}

/** Alfresco puts a number before what went wrong. */
const FOUTNUMMER = /^\d{8} /;

function cookie(naam) {
  const gevonden = document.cookie.split('; ').find((deel) => deel.startsWith(`${naam}=`));
  return gevonden ? decodeURIComponent(gevonden.slice(naam.length + 1)).replaceAll('"', '') : null;
}

/** The token against forged requests, as it is now: Share changes it with every page. */
function token(csrf) {
  return csrf ? cookie(csrf.cookie) : null;
}

async function gelezen(antwoord) {
  const tekst = await antwoord.text();
  try {
    return tekst ? JSON.parse(tekst) : {};
  } catch {
    return {};
  }
}

/**
 * The HTTP API of the module.
 *
 * @param {{api: string, taal: string, csrf: ?{header: string, parameter: string, cookie: string}}} omgeving
 * @param {(sleutel: string) => string} t
 */
export function loket({ api, taal, csrf }, t) {
  async function verstuur(methode, pad, wat) {
    return gelezen(await open(methode, pad, wat));
  }

  async function open(methode, pad, { json, formulier, signaal } = {}) {
    const koppen = { Accept: 'application/json', 'Accept-Language': taal };
    let adres = api + pad;
    const geheim = methode === 'GET' ? null : token(csrf);
    if (geheim && formulier) {
      adres += `${adres.includes('?') ? '&' : '?'}${encodeURIComponent(csrf.parameter)}=${encodeURIComponent(geheim)}`;
    } else if (geheim) {
      koppen[csrf.header] = geheim;
    }
    if (json !== undefined) {
      koppen['Content-Type'] = 'application/json';
    }
    const antwoord = await bereikt(adres, {
      method: methode,
      headers: koppen,
      body: formulier ?? (json === undefined ? undefined : JSON.stringify(json)),
      signal: signaal,
      credentials: 'same-origin',
    });
    if (!antwoord.ok) {
      const inhoud = await gelezen(antwoord);
      throw new Geweigerd(antwoord.status, reden(antwoord.status, inhoud), inhoud);
    }
    return antwoord;
  }

  async function bereikt(adres, verzoek) {
    try {
      return await fetch(adres, verzoek);
    } catch (fout) {
      if (fout.name === 'AbortError') {
        throw fout;
      }
      throw new Geweigerd(0, t('fout.verbinding'), {});
    }
  }

  function reden(status, inhoud) {
    if (status === 401) {
      return t('fout.aanmelden');
    }
    const bericht = typeof inhoud.message === 'string' ? inhoud.message.replace(FOUTNUMMER, '') : '';
    return bericht || t('fout.anders', status);
  }

  return {
    haal: (pad, vraag = {}, signaal) => verstuur('GET', pad + zoekdeel(vraag), { signaal }),
    maak: (pad, json, signaal) => verstuur('POST', pad, { json, signaal }),
    wijzig: (pad, json) => verstuur('PUT', pad, { json }),
    verwijder: (pad) => verstuur('DELETE', pad),
    stuur: (pad, bestand, signaal) => {
      const formulier = new FormData();
      formulier.append('file', bestand);
      return verstuur('POST', pad, { formulier, signaal });
    },
    /** A file while it comes: its headers and its stream. */
    stroom: (pad, signaal) => open('GET', pad, { signaal }),
    /** The address of a file to save. */
    adres: (pad, vraag = {}) => api + pad + zoekdeel(vraag),
  };
}

/** The query of an address; what has no value is left out. */
export function zoekdeel(vraag) {
  const gevraagd = Object.entries(vraag).filter(([, waarde]) => waarde !== '' && waarde !== undefined && waarde !== null);
  return gevraagd.length ? `?${new URLSearchParams(gevraagd)}` : '';
}
