package nl.kamerwoo.termijn;

/** Why a term stands still without being suspended by law. */
public enum Onderbreking implements Oorzaak {
    STOP,
    RECES
}
