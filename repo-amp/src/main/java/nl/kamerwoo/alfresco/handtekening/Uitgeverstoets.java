package nl.kamerwoo.alfresco.handtekening;

import nl.kamerwoo.handtekening.VertrouwdeUitgevers;
import nl.kamerwoo.handtekening.Vertrouwen;
import nl.kamerwoo.instelling.Instellingen;

import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.util.Store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a certificate comes from somebody that the ministry trusts. Nothing is fetched: of what
 * lies between, only what came with the signature is used, and whether any of it was revoked is not
 * asked.
 */
final class Uitgeverstoets {

    /** More of them only cost time: a chain is three or four long. */
    private static final int MEESTE = 10;

    private static final int LANGSTE_KETEN = 4;

    private final Instellingen instellingen;

    Uitgeverstoets(Instellingen instellingen) {
        this.instellingen = instellingen;
    }

    /**
     * @param meegekomen what came with the signature
     * @param op the moment at which all of them had to be valid
     */
    Vertrouwen van(
            X509CertificateHolder certificaat,
            Store<X509CertificateHolder> meegekomen,
            Instant op) {
        List<X509Certificate> vertrouwd =
                instellingen.van(VertrouwdeUitgevers.SOORT).certificaten();
        if (vertrouwd.isEmpty()) {
            return Vertrouwen.NIET_GETOETST;
        }
        try {
            return isVan(vertrouwd, certificaat, meegekomen, op)
                    ? Vertrouwen.VERTROUWD
                    : Vertrouwen.ONBEKEND;
        } catch (GeneralSecurityException | IOException | RuntimeException geenKeten) {
            return Vertrouwen.ONBEKEND;
        }
    }

    private static boolean isVan(
            List<X509Certificate> vertrouwd,
            X509CertificateHolder certificaat,
            Store<X509CertificateHolder> meegekomen,
            Instant op)
            throws GeneralSecurityException, IOException {
        X509Certificate gezocht = java(certificaat);
        if (vertrouwd.contains(gezocht)) {
            return true;
        }
        Set<TrustAnchor> ankers =
                vertrouwd.stream()
                        .map(een -> new TrustAnchor(een, null))
                        .collect(Collectors.toSet());
        X509CertSelector doel = new X509CertSelector();
        doel.setCertificate(gezocht);
        PKIXBuilderParameters vraag = new PKIXBuilderParameters(ankers, doel);
        vraag.setRevocationEnabled(false);
        vraag.setDate(Date.from(op));
        vraag.setMaxPathLength(LANGSTE_KETEN);
        vraag.addCertStore(
                CertStore.getInstance(
                        "Collection",
                        new CollectionCertStoreParameters(alle(gezocht, meegekomen))));
        return CertPathBuilder.getInstance("PKIX").build(vraag) != null;
    }

    private static List<X509Certificate> alle(
            X509Certificate gezocht, Store<X509CertificateHolder> meegekomen)
            throws IOException, CertificateException {
        List<X509Certificate> alle = new ArrayList<>();
        alle.add(gezocht);
        for (X509CertificateHolder een : meegekomen.getMatches(null)) {
            if (alle.size() < MEESTE) {
                alle.add(java(een));
            }
        }
        return alle;
    }

    private static X509Certificate java(X509CertificateHolder certificaat)
            throws IOException, CertificateException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(certificaat.getEncoded()));
    }
}
