package nl.kamerwoo.alfresco.handtekening;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody with a certificate of the test's own making. */
public record Proefondertekenaar(KeyPair sleutels, X509CertificateHolder certificaat, String hash) {

    private static final AtomicLong NUMMER = new AtomicLong(System.nanoTime());

    /** What his certificate is for. */
    enum Doel {
        ONDERTEKENEN,
        VERSLEUTELEN,
        TIJDSTEMPELEN,
        UITGEVEN
    }

    /** A signatory of the ministry whose certificate is good for a year, from half a year ago. */
    public static Proefondertekenaar minister() {
        return met("CN=M. van Proef, O=Ministerie van Proeven, C=NL", Doel.ONDERTEKENEN);
    }

    static Proefondertekenaar met(String naam, Doel doel) {
        Instant nu = Instant.now();
        return maak(
                naam,
                doel,
                nu.minus(180, ChronoUnit.DAYS),
                nu.plus(180, ChronoUnit.DAYS),
                null,
                "EC",
                256);
    }

    /** One whose certificate was good until ten days ago. */
    static Proefondertekenaar verlopen(Doel doel) {
        Instant nu = Instant.now();
        return maak(
                "CN=M. van Proef, C=NL",
                doel,
                nu.minus(20, ChronoUnit.DAYS),
                nu.minus(10, ChronoUnit.DAYS),
                null,
                "EC",
                256);
    }

    static Proefondertekenaar geldig(Instant van, Instant tot) {
        return maak("CN=M. van Proef, C=NL", Doel.ONDERTEKENEN, van, tot, null, "EC", 256);
    }

    static Proefondertekenaar metSleutel(String soort, int lengte) {
        Instant nu = Instant.now();
        return maak(
                "CN=M. van Proef, C=NL",
                Doel.ONDERTEKENEN,
                nu.minus(1, ChronoUnit.DAYS),
                nu.plus(1, ChronoUnit.DAYS),
                null,
                soort,
                lengte);
    }

    /** One whose certificate this one issues. */
    Proefondertekenaar geeftUit(String naam, Doel doel) {
        Instant nu = Instant.now();
        return maak(
                naam,
                doel,
                nu.minus(180, ChronoUnit.DAYS),
                nu.plus(180, ChronoUnit.DAYS),
                this,
                "EC",
                256);
    }

    Proefondertekenaar metHash(String andere) {
        return new Proefondertekenaar(sleutels, certificaat, andere);
    }

    String algoritme() {
        return hash
                + "with"
                + (sleutels.getPrivate().getAlgorithm().equals("EC") ? "ECDSA" : "RSA");
    }

    public String pem() {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'})
                            .encodeToString(certificaat.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static Proefondertekenaar maak(
            String naam,
            Doel doel,
            Instant van,
            Instant tot,
            Proefondertekenaar uitgever,
            String soort,
            int lengte) {
        try {
            KeyPairGenerator maker = KeyPairGenerator.getInstance(soort);
            maker.initialize(lengte);
            KeyPair sleutels = maker.generateKeyPair();
            Proefondertekenaar zelf = new Proefondertekenaar(sleutels, null, "SHA256");
            Proefondertekenaar door = uitgever == null ? zelf : uitgever;
            X509v3CertificateBuilder bouwer =
                    new JcaX509v3CertificateBuilder(
                            uitgever == null
                                    ? new X500Name(naam)
                                    : uitgever.certificaat.getSubject(),
                            BigInteger.valueOf(NUMMER.incrementAndGet()),
                            Date.from(van),
                            Date.from(tot),
                            new X500Name(naam),
                            sleutels.getPublic());
            breidUit(bouwer, doel);
            return new Proefondertekenaar(
                    sleutels,
                    bouwer.build(
                            new JcaContentSignerBuilder(door.algoritme())
                                    .build(door.sleutels.getPrivate())),
                    "SHA256");
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static void breidUit(X509v3CertificateBuilder bouwer, Doel doel) throws Exception {
        int gebruik =
                switch (doel) {
                    case ONDERTEKENEN, TIJDSTEMPELEN ->
                            KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
                    case VERSLEUTELEN -> KeyUsage.keyEncipherment;
                    case UITGEVEN -> KeyUsage.keyCertSign | KeyUsage.cRLSign;
                };
        bouwer.addExtension(Extension.keyUsage, true, new KeyUsage(gebruik));
        if (doel == Doel.UITGEVEN) {
            bouwer.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        }
        if (doel == Doel.TIJDSTEMPELEN) {
            bouwer.addExtension(
                    Extension.extendedKeyUsage,
                    true,
                    new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
    }
}
