package nl.kamerwoo.termijn;

/** How a term is extended: of Kamervragen it is postponed, of a decision it is adjourned. */
public enum Verlengwijze {
    UITSTEL,
    VERDAGING
}
