package nl.kamerwoo.handtekening;

import nl.kamerwoo.instelling.Blok;
import nl.kamerwoo.instelling.Fout.Soort;
import nl.kamerwoo.instelling.Instellingsoort;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whose certificates a ministry trusts: a setting, and empty as it is shipped. Nobody is looked up
 * anywhere else.
 */
public record VertrouwdeUitgevers(List<Uitgever> uitgevers) {

    public static final Instellingsoort<VertrouwdeUitgevers> SOORT =
            new Instellingsoort<>(
                    "vertrouwde-uitgevers", VertrouwdeUitgevers.class, VertrouwdeUitgevers::lees);

    private static final String CERTIFICAAT = "certificaat";
    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final int MEESTE_TEKENS = 20_000;

    /**
     * One of them.
     *
     * @param naam by which the ministry calls it
     */
    public record Uitgever(String naam, X509Certificate certificaat) {}

    public VertrouwdeUitgevers {
        uitgevers = List.copyOf(uitgevers);
    }

    public List<X509Certificate> certificaten() {
        return uitgevers.stream().map(Uitgever::certificaat).toList();
    }

    private static VertrouwdeUitgevers lees(Blok document) {
        List<Uitgever> uitgevers = new ArrayList<>();
        for (Blok blok : document.blokken("uitgevers")) {
            String naam = blok.tekst("naam");
            String pem = blok.lap(CERTIFICAAT, MEESTE_TEKENS);
            Optional<X509Certificate> certificaat = certificaat(pem);
            certificaat.ifPresent(gelezen -> uitgevers.add(new Uitgever(naam, gelezen)));
            if (certificaat.isEmpty() && !pem.isEmpty()) {
                blok.fout(CERTIFICAAT, Soort.GEEN_CERTIFICAAT, CERTIFICAAT);
            }
        }
        return new VertrouwdeUitgevers(uitgevers);
    }

    private static Optional<X509Certificate> certificaat(String pem) {
        if (!pem.contains(BEGIN) || pem.indexOf(BEGIN) != pem.lastIndexOf(BEGIN)) {
            return Optional.empty();
        }
        byte[] bytes = pem.strip().getBytes(StandardCharsets.UTF_8);
        try {
            return Optional.of(
                    (X509Certificate)
                            CertificateFactory.getInstance("X.509")
                                    .generateCertificate(new ByteArrayInputStream(bytes)));
        } catch (CertificateException geenCertificaat) {
            return Optional.empty();
        }
    }
}
