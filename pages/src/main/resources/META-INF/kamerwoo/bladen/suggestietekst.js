/** What a nota says, as a sentence. */
export function suggestietekst({ t, dag }, gegeven) {
  const vragen = (gegeven.vragen ?? []).join(', ');
  switch (gegeven.soort) {
    case 'coordinatie':
      return t(`zin.${gegeven.onverkort ? 'onverkort' : 'coordinatie'}${vragen ? '' : '-alle'}`, gegeven.ministerie, vragen);
    case 'overleg':
      return t('zin.overleg', gegeven.overleg);
    default:
      return [
        t('zin.wooverzoek', (gegeven.ministeries ?? []).join(', ')),
        gegeven.periodeVan && t('zin.vanaf', dag(gegeven.periodeVan)),
        gegeven.periodeTot && t('zin.tot', dag(gegeven.periodeTot)),
        gegeven.behandelaar && t('zin.behandelaar', gegeven.behandelaar),
      ]
        .filter(Boolean)
        .join(', ');
  }
}
