package nl.kamerwoo.nota;

/** What a label in the header stands for. */
enum Rubriek {
    NOTASOORT,
    AAN,
    VAN,
    DATUM,
    REFERENTIE,
    BIJLAGEN,
    AFGESTEMD,
    ONDERWERP,
    /** A label of the header whose value is not stamped. */
    OVERIG,
    /** A label that letters, e-mails, minutes and invoices have and a nota has not. */
    VREEMD
}
