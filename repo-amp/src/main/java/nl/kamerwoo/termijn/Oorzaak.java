package nl.kamerwoo.termijn;

/** Why a term stands still. */
public sealed interface Oorzaak permits Opschortingsreden, Onderbreking {}
