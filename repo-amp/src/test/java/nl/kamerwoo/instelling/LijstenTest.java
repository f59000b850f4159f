package nl.kamerwoo.instelling;

import static nl.kamerwoo.instelling.Documenten.fout;
import static nl.kamerwoo.instelling.Documenten.fouten;
import static nl.kamerwoo.instelling.Documenten.lees;
import static nl.kamerwoo.instelling.Documenten.standaard;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.kamerwoo.instelling.Feestdagen.Feestdag;
import nl.kamerwoo.instelling.Fout.Soort;
import nl.kamerwoo.instelling.Geadresseerden.Geadresseerde;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Added holidays and addressees. */
class LijstenTest {

    @Test
    void theShippedDaysAreThoseOfTheRoyalDecrees() {
        assertThat(Feestdagen.SOORT.lees(standaard(Feestdagen.SOORT)).feestdagen())
                .extracting(feestdag -> feestdag.dag().toString())
                .containsExactly(
                        "2023-04-28",
                        "2023-05-19",
                        "2024-05-10",
                        "2024-12-27",
                        "2025-05-30",
                        "2026-01-02",
                        "2026-05-15",
                        "2027-05-07",
                        "2028-04-28",
                        "2028-05-26");
    }

    @Test
    void aDayStandsThereOnceWithAName() {
        String document =
                """
                feestdagen:
                  - dag: 2026-05-15
                    naam: Dag na Hemelvaartsdag
                  - dag: 15-05-2026
                    naam: Nogmaals
                  - dag: 2026-05-18
                  - naam: Zonder dag
                """;

        assertThat(fouten(Feestdagen.SOORT, document))
                .containsExactly(
                        fout(4, Soort.DUBBEL, "2026-05-15", 2),
                        fout(6, Soort.ONTBREEKT, "naam"),
                        fout(7, Soort.ONTBREEKT, "dag"));
    }

    @Test
    void theListCanBeEmpty() {
        assertThat(lees(Feestdagen.SOORT, "feestdagen: []").feestdagen()).isEmpty();
        assertThat(lees(Feestdagen.SOORT, "feestdagen:").feestdagen()).isEmpty();
    }

    @Property(tries = 200)
    void whatIsWrittenIsRead(@ForAll("feestdagen") List<Feestdag> dagen) {
        StringBuilder document = new StringBuilder("feestdagen:\n");
        for (Feestdag dag : dagen) {
            document.append("  - dag: %s%n".formatted(dag.dag()));
            document.append("    naam: '%s'%n".formatted(dag.naam().replace("'", "''")));
        }

        assertThat(lees(Feestdagen.SOORT, document.toString()).feestdagen()).isEqualTo(dagen);
    }

    @Provide
    Arbitrary<List<Feestdag>> feestdagen() {
        Arbitrary<LocalDate> dag =
                Arbitraries.integers().between(0, 36_500).map(LocalDate.of(1995, 1, 1)::plusDays);
        Arbitrary<String> naam =
                Arbitraries.strings()
                        .withCharRange('!', '~')
                        .withChars(' ', '\u00e9', '\u20ac')
                        .ofMinLength(1)
                        .ofMaxLength(30)
                        .map(tekst -> "x" + tekst + "x");
        return Combinators.combine(dag, naam)
                .as(Feestdag::new)
                .list()
                .uniqueElements(Feestdag::dag)
                .ofMaxSize(20);
    }

    @Test
    void anAddresseeIsFoundByItsCode() {
        Geadresseerden geadresseerden = Geadresseerden.SOORT.lees(standaard(Geadresseerden.SOORT));

        assertThat(geadresseerden.vind(" mocw "))
                .contains(
                        new Geadresseerde(
                                "MOCW",
                                "Minister van Onderwijs, Cultuur en Wetenschap",
                                Optional.of("OCW")));
        assertThat(geadresseerden.vind("STAS").orElseThrow().ministerie()).isEmpty();
        assertThat(geadresseerden.vind("MXYZ")).isEmpty();
    }

    @Test
    void aCodeStandsThereOnceWithWhoItIs() {
        String document =
                """
                geadresseerden:
                  - code: MOCW
                    wie: Minister
                  - code: mocw
                    wie: Staatssecretaris
                  - code: STAS
                """;

        assertThat(fouten(Geadresseerden.SOORT, document))
                .containsExactly(fout(4, Soort.DUBBEL, "mocw", 2), fout(6, Soort.ONTBREEKT, "wie"));
    }
}
