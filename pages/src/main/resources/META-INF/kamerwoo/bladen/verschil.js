import { hoorbaar, maak } from './maak.js';

const WEG = { soort: 'weggelaten', tag: 'del' };
const ERBIJ = { soort: 'toegevoegd', tag: 'ins' };

/** Two texts side by side, word by word: on the left what is missing on the right, on the right what came. */
export function verschil(blad, { plek, bron, samenvatting, segmenten = [] }) {
  const { t, woord } = blad;
  const rechts = plek === 'gelezen' ? t('verschil.nu') : woord('plek', plek);
  const links = plek === 'gelezen' ? t('verschil.gelezen') : t('verschil.vastgesteld');
  return maak(
    'figure',
    { class: 'kamerwoo-verschil' },
    maak('figcaption', {}, t('verschil.tussen', links, rechts), bron && plek !== 'brief' ? ` (${bron})` : '', ': ', samenvatting),
    segmenten.length > 0 &&
      maak('div', { class: 'kamerwoo-naast' }, kant(blad, links, segmenten, WEG), kant(blad, rechts, segmenten, ERBIJ)),
  );
}

function kant({ t }, titel, segmenten, { soort, tag }) {
  return maak(
    'div',
    {},
    maak('p', { class: 'kamerwoo-kant' }, titel),
    maak(
      'p',
      { class: 'kamerwoo-tekst' },
      segmenten
        .filter((segment) => segment.soort === 'gelijk' || segment.soort === soort)
        .map((segment) =>
          segment.soort === 'gelijk'
            ? segment.tekst
            : maak(tag, {}, hoorbaar(` ${t(`verschil.${soort}`)}: `), segment.tekst, hoorbaar(` ${t('verschil.einde')} `)),
        ),
    ),
  );
}
