/** Why a document, or a part of it, is not made public: Woo art. 5.1 to 5.4, in the codes of an inventory. */
export const GRONDEN = [
  '5.1.1a',
  '5.1.1b',
  '5.1.1c',
  '5.1.1d',
  '5.1.1e',
  '5.1.2a',
  '5.1.2b',
  '5.1.2c',
  '5.1.2d',
  '5.1.2e',
  '5.1.2f',
  '5.1.2g',
  '5.1.2h',
  '5.1.2i',
  '5.1.5',
  '5.2',
  '5.4',
  'dubbel',
];

export const OORDELEN = ['Openbaar', 'Deels openbaar', 'Niet openbaar', 'Reeds openbaar'];

/** Whether what is kept back needs a ground. */
export const vraagtGrond = (oordeel) => oordeel === 'Deels openbaar' || oordeel === 'Niet openbaar';
