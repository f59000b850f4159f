import nl from './teksten.nl.js';
import en from './teksten.en.js';

const NEDERLAND = 'Europe/Amsterdam';

/**
 * The texts of a language, and how it writes days and numbers.
 *
 * @param {'nl'|'en'} code
 */
export function taalvan(code) {
  const teksten = code === 'en' ? en : nl;
  const gebied = code === 'en' ? 'en-GB' : 'nl-NL';
  const dagen = new Intl.DateTimeFormat(gebied, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const momenten = new Intl.DateTimeFormat(gebied, { dateStyle: 'long', timeStyle: 'short', timeZone: NEDERLAND });
  const dagenInNederland = new Intl.DateTimeFormat(gebied, { dateStyle: 'long', timeZone: NEDERLAND });
  const tijden = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', hourCycle: 'h23', timeZone: NEDERLAND });
  const getallen = new Intl.NumberFormat(gebied);

  const tekst = (sleutel, waarden) => {
    const gevonden = teksten[sleutel];
    if (gevonden === undefined) {
      throw new Error(`No text ${sleutel}`);
    }
    return gevonden.replace(/\{(\d)\}/g, (geheel, plaats) => waarden[plaats] ?? '');
  };

  return {
    code,
    /** A text, with values in the place of {0} and what follows. */
    t: (sleutel, ...waarden) => tekst(sleutel, waarden),
    /** A text for one and one for any other number, told apart by "een" and "meer". */
    aantal: (sleutel, getal) => tekst(`${sleutel}.${getal === 1 ? 'een' : 'meer'}`, [getallen.format(getal)]),
    /** The text of a value of the API; the value itself when there is none. */
    woord: (soort, waarde) => teksten[`${soort}.${waarde}`] ?? waarde,
    /** A day, as 2026-05-18. It is a day in the Netherlands wherever it is read, so it goes through no time zone. */
    dag: (dag) => {
      const [jaar, maand, nummer] = dag.split('-').map(Number);
      return dagen.format(new Date(Date.UTC(jaar, maand - 1, nummer)));
    },
    /** Day and time in the Netherlands; what was signed on paper has a day alone, kept as midnight. */
    moment(moment) {
      const wanneer = new Date(moment);
      return (tijden.format(wanneer) === '00:00' ? dagenInNederland : momenten).format(wanneer);
    },
  };
}
