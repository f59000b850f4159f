import { maak } from './maak.js';

/** Told apart by form as well as by colour. */
const TEKENS = { 'op tijd': '●', 'let op': '▲', 'te laat': '■', opgeschort: '◆', afgedaan: '✓' };

function klasse(toestand) {
  return toestand.replaceAll(' ', '-');
}

/** How a term stands: a traffic light with words. */
export function licht({ woord }, { toestand }) {
  return maak(
    'span',
    { class: `kamerwoo-licht kamerwoo-${klasse(toestand)}` },
    maak('span', { 'aria-hidden': 'true' }, TEKENS[toestand] ?? '●'),
    ' ',
    woord('toestand', toestand),
  );
}

function over({ t, aantal }, { dagenOver, afgedaan }) {
  if (afgedaan !== undefined || dagenOver === undefined) {
    return '';
  }
  if (dagenOver === 0) {
    return t('termijn.vandaag');
  }
  return dagenOver > 0 ? aantal('termijn.over', dagenOver) : aantal('termijn.voorbij', -dagenOver);
}

/** The last day of a term, how it stands, and how it was computed for who wants to know. */
export function termijn(blad, gegeven, open = false) {
  const { t, dag } = blad;
  return maak(
    'div',
    { class: 'kamerwoo-termijn' },
    licht(blad, gegeven),
    maak(
      'span',
      { class: 'kamerwoo-termijndag' },
      maak('time', { datetime: gegeven.einde }, dag(gegeven.einde)),
      gegeven.voorlopig ? ` (${t('termijn.voorlopig')})` : '',
    ),
    maak('span', { class: 'kamerwoo-stil' }, over(blad, gegeven)),
    uitleg(blad, gegeven, open),
  );
}

function uitleg({ t }, gegeven, open) {
  const { stappen = [], ingebrekestelling } = gegeven;
  return maak(
    'details',
    { open },
    maak('summary', {}, t('termijn.uitleg')),
    maak(
      'ol',
      {},
      stappen.map(({ tekst, regel }) => maak('li', {}, tekst, regel && maak('span', { class: 'kamerwoo-bron' }, ` ${regel}`))),
    ),
    ingebrekestelling && [
      maak('p', {}, maak('strong', {}, t('termijn.ingebrekestelling'))),
      maak('ol', {}, ingebrekestelling.stappen.map((stap) => maak('li', {}, stap))),
    ],
  );
}
