import { knop } from './formulier.js';
import { maak } from './maak.js';
import { richt } from './blad.js';
import { verschil } from './verschil.js';

const PER_KEER = 50;

/** The questions of a dossier, who coordinates each, and where an agreed text differs from what stands in the letter. */
export function vragen(blad, { id }) {
  const { t, aantal, melding, loket } = blad;
  const teller = maak('p', { class: 'kamerwoo-stil' });
  const lijst = maak('ol', { class: 'kamerwoo-vragen' });
  const meer = knop(t('meer'), () => melding.tijdens(verder), { hidden: true });
  const element = maak('section', {}, maak('h2', {}, t('vragen.titel')), teller, lijst, meer);

  async function laad() {
    const bladzijde = await loket.haal(`/dossiers/${id}/vragen`, { vanaf: lijst.children.length, aantal: PER_KEER });
    const nieuw = await Promise.all(bladzijde.vragen.map(metVerschil).map(async (gegeven) => vraag(blad, await gegeven)));
    lijst.append(...nieuw);
    element.hidden = bladzijde.totaal === 0;
    meer.hidden = lijst.children.length >= bladzijde.totaal || nieuw.length === 0;
    teller.textContent = aantal('vragen.aantal', bladzijde.totaal);
    return nieuw[0];
  }

  /** Word by word only where there is something to see. */
  async function metVerschil(gegeven) {
    const anders = gegeven.controles.some(({ gelijk }) => !gelijk) || gegeven.metDeHand.length > 0;
    return anders ? { ...gegeven, ...(await loket.haal(`/vragen/${gegeven.id}/verschil`)) } : gegeven;
  }

  async function verder() {
    richt(await laad());
  }

  return { element, laad };
}

function vraag(blad, gegeven) {
  const { t, woord } = blad;
  const wijktAf = gegeven.afstemmingStatus === 'wijkt af';
  return maak(
    'li',
    { class: 'kamerwoo-vraag' },
    maak('h3', {}, t('vraag.nummer', gegeven.nummer)),
    maak(
      'p',
      { class: 'kamerwoo-afstemming' },
      maak('span', { class: `kamerwoo-merk-${gegeven.afstemmingStatus.replaceAll(' ', '-')}` }, woord('afstemming', gegeven.afstemmingStatus)),
      gegeven.coordinerendMinisterie && ` ${t('vraag.coordinatie', gegeven.coordinerendMinisterie)}`,
      gegeven.onverkort && ` · ${t('vraag.onverkort')}`,
    ),
    maak('p', { class: 'kamerwoo-tekst' }, gegeven.vraagtekst),
    gegeven.antwoordtekst &&
      maak('details', { open: wijktAf }, maak('summary', {}, t('vraag.antwoord')), maak('p', { class: 'kamerwoo-tekst' }, gegeven.antwoordtekst)),
    gegeven.controles.filter(({ gelijk }) => !gelijk).map((controle) => verschil(blad, controle)),
    gegeven.metDeHand.filter(({ segmenten }) => segmenten?.length).map((anders) => verschil(blad, { ...anders, plek: 'gelezen', bron: anders.gelezenIn })),
  );
}
