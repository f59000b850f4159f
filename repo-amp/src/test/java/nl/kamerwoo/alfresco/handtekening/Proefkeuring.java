package nl.kamerwoo.alfresco.handtekening;

import nl.kamerwoo.handtekening.Handtekening;
import nl.kamerwoo.handtekening.Handtekeningen;
import nl.kamerwoo.handtekening.Handtekeningkeuring;
import nl.kamerwoo.handtekening.VertrouwdeUitgevers;
import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.instelling.Instellingsoort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;

/** Judges files as the module does, for a ministry that trusts some issuers. */
final class Proefkeuring {

    private final Handtekeningkeuring keuring;

    Proefkeuring(Proefondertekenaar... vertrouwd) {
        VertrouwdeUitgevers uitgevers =
                VertrouwdeUitgevers.SOORT.lees(
                        document(vertrouwd).getBytes(StandardCharsets.UTF_8));
        this.keuring =
                new Handtekeningkeuring(
                        new Handtekeningtoetser(
                                new Instellingen() {
                                    @Override
                                    public <T> T van(Instellingsoort<T> soort) {
                                        return soort.type().cast(uitgevers);
                                    }
                                },
                                Clock.systemUTC()));
    }

    Handtekeningen keur(byte[] pdf) {
        try {
            return keuring.keur(new Geheugen(pdf));
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** The first signature in a file. */
    Handtekening eerste(byte[] pdf) {
        return keur(pdf).alle().get(0);
    }

    /** What an administrator would write for these. */
    static String document(Proefondertekenaar... vertrouwd) {
        StringBuilder document = new StringBuilder("uitgevers:\n");
        Arrays.stream(vertrouwd)
                .forEach(
                        een ->
                                document.append("  - naam: Proef\n    certificaat: |\n")
                                        .append(een.pem().indent(6)));
        return document.toString();
    }
}
