package nl.kamerwoo.termijn;

import java.time.LocalDate;

/** A day on which no term ends, and why. */
public record VrijeDag(LocalDate dag, Rustdag soort) {}
