import { dossiernaam } from './dossiernaam.js';
import { tabel } from './tabel.js';
import { termijn } from './termijn.js';

/** Dossiers by their terms. */
export function dossiertabel(blad, titel, { kort = false } = {}) {
  const { t, woord } = blad;
  const meer = [
    { kop: t('kolom.directie'), cel: (dossier) => dossier.directie },
    { kop: t('kolom.behandelaar'), cel: (dossier) => dossier.behandelaarNaam ?? dossier.behandelaar },
    { kop: t('kolom.status'), cel: (dossier) => dossier.status && woord('status', dossier.status) },
  ];
  return tabel(titel, [
    { kop: t('kolom.termijn'), klasse: 'kamerwoo-breed', cel: (dossier) => dossier.termijn && termijn(blad, dossier.termijn) },
    { kop: t('kolom.dossier'), naam: true, cel: (dossier) => dossiernaam(blad, dossier) },
    { kop: t('kolom.referentie'), klasse: 'kamerwoo-referentie', cel: (dossier) => dossier.referentie },
    { kop: t('kolom.soort'), cel: (dossier) => woord('soort', dossier.type) },
    ...(kort ? [] : meer),
  ]);
}
