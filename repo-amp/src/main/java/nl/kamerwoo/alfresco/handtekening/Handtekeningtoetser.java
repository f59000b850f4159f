package nl.kamerwoo.alfresco.handtekening;

import nl.kamerwoo.alfresco.handtekening.Tijdstempeltoets.Tijdstempel;
import nl.kamerwoo.handtekening.Bestand;
import nl.kamerwoo.handtekening.Cmstoets;
import nl.kamerwoo.handtekening.Oordeel;
import nl.kamerwoo.handtekening.Reden;
import nl.kamerwoo.handtekening.Tijdsoort;
import nl.kamerwoo.handtekening.Uitkomst;
import nl.kamerwoo.handtekening.Vertrouwen;
import nl.kamerwoo.handtekening.Vondst.Leesbaar;
import nl.kamerwoo.instelling.Instellingen;

import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;

/**
 * Checks a signature as CMS writes it (RFC 5652), of the kinds that PDF uses today: detached, and a
 * time stamp over the whole document. Whoever made it may have meant to mislead: whatever goes
 * wrong in reading it, it is then not called good.
 */
public final class Handtekeningtoetser implements Cmstoets {

    /** Named where it is used, and not put among those of the whole server. */
    static final Provider MIDDELEN = new BouncyCastleProvider();

    private static final Logger LOG = LoggerFactory.getLogger(Handtekeningtoetser.class);

    private static final String PADES = "ETSI.CAdES.detached";

    /** Clocks differ a little. */
    private static final Duration SPELING = Duration.ofMinutes(15);

    /** A signature with who made it. */
    private record Ondertekend(
            CMSSignedData cms, SignerInformation ondertekening, X509CertificateHolder certificaat) {

        AttributeTable kenmerken() {
            return ondertekening.getSignedAttributes();
        }
    }

    private record Tijd(Optional<Instant> moment, Tijdsoort soort) {}

    private record Bevinding(Uitkomst uitkomst, Reden reden) {}

    private static final Bevinding GAAF = new Bevinding(Uitkomst.GAAF, Reden.GEEN);

    private final Uitgeverstoets uitgevers;
    private final Clock klok;

    public Handtekeningtoetser(Instellingen instellingen, Clock klok) {
        this.uitgevers = new Uitgeverstoets(instellingen);
        this.klok = klok;
    }

    @Override
    public Oordeel toets(Bestand bestand, Leesbaar vondst, byte[] cms) throws IOException {
        Gedekt gedekt = new Gedekt(bestand, vondst.bereik());
        try {
            Optional<ContentInfo> inhoud = lees(cms);
            return inhoud.isPresent()
                    ? toets(gedekt, vondst, inhoud.get())
                    : Oordeel.nietTeToetsen(Reden.ONLEESBAAR);
        } catch (UncheckedIOException bestandOnleesbaar) {
            throw bestandOnleesbaar.getCause();
        } catch (IOException
                | CMSException
                | TSPException
                | GeneralSecurityException
                | OperatorCreationException
                | RuntimeException
                | StackOverflowError onjuist) {
            LOG.debug("A signature cannot be read", onjuist);
            return Oordeel.nietTeToetsen(Reden.ONLEESBAAR);
        }
    }

    /** After it only the zeros may stand that were kept free for a longer one. */
    private static Optional<ContentInfo> lees(byte[] cms) throws IOException {
        try (ASN1InputStream in = new ASN1InputStream(cms)) {
            ContentInfo inhoud = ContentInfo.getInstance(in.readObject());
            for (int teken = in.read(); teken >= 0; teken = in.read()) {
                if (teken != 0) {
                    return Optional.empty();
                }
            }
            return Optional.ofNullable(inhoud);
        }
    }

    private Oordeel toets(Gedekt gedekt, Leesbaar vondst, ContentInfo inhoud)
            throws IOException,
                    CMSException,
                    TSPException,
                    GeneralSecurityException,
                    OperatorCreationException {
        CMSSignedData cms = new CMSSignedData(gedekt, inhoud);
        String soort = cms.getSignedContentTypeOID();
        if (soort.equals(PKCSObjectIdentifiers.id_ct_TSTInfo.getId())) {
            return tijdstempel(gedekt, new TimeStampToken(inhoud));
        }
        boolean isLos =
                new CMSSignedData(inhoud).isDetachedSignature()
                        && soort.equals(CMSObjectIdentifiers.data.getId());
        Collection<SignerInformation> ondertekenaars = cms.getSignerInfos().getSigners();
        if (!isLos || ondertekenaars.size() != 1) {
            return Oordeel.nietTeToetsen(Reden.SOORT);
        }
        SignerInformation ondertekening = ondertekenaars.iterator().next();
        Collection<X509CertificateHolder> gevonden =
                cms.getCertificates().getMatches(ondertekening.getSID());
        if (gevonden.size() != 1) {
            return Oordeel.nietTeToetsen(Reden.ZONDER_CERTIFICAAT);
        }
        return oordeel(new Ondertekend(cms, ondertekening, gevonden.iterator().next()), vondst);
    }

    private Oordeel oordeel(Ondertekend deze, Leesbaar vondst)
            throws CMSException, GeneralSecurityException, OperatorCreationException, IOException {
        Tijd tijd = tijd(deze, vondst);
        Instant op = tijd.moment().orElseGet(klok::instant);
        Bevinding bevinding = gaafheid(deze, vondst);
        if (bevinding.uitkomst() == Uitkomst.GAAF) {
            bevinding = geldigheid(deze.certificaat(), op);
        }
        return oordeel(
                bevinding,
                deze.certificaat(),
                tijd,
                uitgevers.van(deze.certificaat(), deze.cms().getCertificates(), op));
    }

    private static Oordeel oordeel(
            Bevinding bevinding,
            X509CertificateHolder certificaat,
            Tijd tijd,
            Vertrouwen vertrouwen) {
        Certificaatgegevens gegevens = new Certificaatgegevens(certificaat);
        return new Oordeel(
                bevinding.uitkomst(),
                bevinding.reden(),
                gegevens.naam(),
                gegevens.organisatie(),
                gegevens.uitgever(),
                tijd.moment(),
                tijd.soort(),
                vertrouwen);
    }

    /** Whether nothing was changed, and it was this certificate that it was signed with. */
    private static Bevinding gaafheid(Ondertekend deze, Leesbaar vondst)
            throws CMSException, GeneralSecurityException, OperatorCreationException, IOException {
        if (deze.kenmerken() == null) {
            return new Bevinding(Uitkomst.NIET_TE_TOETSEN, Reden.SOORT);
        }
        PublicKey sleutel = sleutel(deze.certificaat());
        Reden zwak = Middelen.bezwaar(deze.ondertekening(), sleutel);
        if (zwak != Reden.GEEN) {
            return new Bevinding(Uitkomst.NIET_TE_TOETSEN, zwak);
        }
        try {
            if (!deze.ondertekening()
                    .verify(
                            new JcaSimpleSignerInfoVerifierBuilder()
                                    .setProvider(MIDDELEN)
                                    .build(sleutel))) {
                return new Bevinding(Uitkomst.GEBROKEN, Reden.WAARDE);
            }
        } catch (CMSSignerDigestMismatchException gewijzigd) {
            return new Bevinding(Uitkomst.GEBROKEN, Reden.INHOUD);
        }
        boolean isGenoemd =
                !vondst.soort().equals(PADES) || Certificaatgegevens.isGenoemd(deze.kenmerken());
        return isGenoemd
                        && new Certificaatgegevens(deze.certificaat())
                                .isDeGenoemde(deze.kenmerken())
                ? GAAF
                : new Bevinding(Uitkomst.ONGELDIG, Reden.ANDER_CERTIFICAAT);
    }

    private Bevinding geldigheid(X509CertificateHolder certificaat, Instant op) {
        if (op.isAfter(klok.instant().plus(SPELING))) {
            return new Bevinding(Uitkomst.ONGELDIG, Reden.TOEKOMST);
        }
        if (!certificaat.isValidOn(Date.from(op))) {
            return new Bevinding(Uitkomst.ONGELDIG, Reden.TOEN_NIET_GELDIG);
        }
        return new Certificaatgegevens(certificaat).isOmTeOndertekenen()
                ? GAAF
                : new Bevinding(Uitkomst.ONGELDIG, Reden.NIET_OM_TE_ONDERTEKENEN);
    }

    private Tijd tijd(Ondertekend deze, Leesbaar vondst) {
        Optional<Tijdstempel> stempel = Tijdstempeltoets.over(deze.ondertekening());
        if (stempel.isPresent()) {
            boolean isOnbekend = vertrouwen(stempel.get()) == Vertrouwen.ONBEKEND;
            return new Tijd(
                    stempel.map(Tijdstempel::tijd),
                    isOnbekend ? Tijdsoort.TIJDSTEMPEL_ONBEKEND : Tijdsoort.TIJDSTEMPEL);
        }
        Optional<Instant> opgegeven = opgegeven(deze.kenmerken()).or(vondst::opgegeven);
        return new Tijd(opgegeven, opgegeven.isPresent() ? Tijdsoort.OPGEGEVEN : Tijdsoort.GEEN);
    }

    private static Optional<Instant> opgegeven(AttributeTable kenmerken) {
        return kenmerken == null || kenmerken.get(CMSAttributes.signingTime) == null
                ? Optional.empty()
                : Optional.of(
                        Time.getInstance(
                                        kenmerken.get(CMSAttributes.signingTime)
                                                .getAttributeValues()[0])
                                .getDate()
                                .toInstant());
    }

    /** A time stamp that stands there as a signature of its own, over the whole document. */
    private Oordeel tijdstempel(Gedekt gedekt, TimeStampToken bewijs)
            throws IOException, TSPException, GeneralSecurityException, OperatorCreationException {
        Optional<Tijdstempel> stempel = Tijdstempeltoets.toets(bewijs);
        if (stempel.isEmpty()) {
            return Oordeel.nietTeToetsen(Reden.ALGORITME);
        }
        MessageDigest hash = Tijdstempeltoets.hash(bewijs);
        gedekt.write(new DigestOutputStream(OutputStream.nullOutputStream(), hash));
        Bevinding bevinding =
                Tijdstempeltoets.isOver(bewijs, hash.digest())
                        ? GAAF
                        : new Bevinding(Uitkomst.GEBROKEN, Reden.INHOUD);
        Vertrouwen vertrouwen = vertrouwen(stempel.get());
        return oordeel(
                bevinding,
                stempel.get().dienst(),
                new Tijd(
                        stempel.map(Tijdstempel::tijd),
                        vertrouwen == Vertrouwen.ONBEKEND
                                ? Tijdsoort.TIJDSTEMPEL_ONBEKEND
                                : Tijdsoort.TIJDSTEMPEL),
                vertrouwen);
    }

    private Vertrouwen vertrouwen(Tijdstempel stempel) {
        return uitgevers.van(stempel.dienst(), stempel.bewijs().getCertificates(), stempel.tijd());
    }

    static PublicKey sleutel(X509CertificateHolder certificaat) throws IOException {
        SubjectPublicKeyInfo sleutel = certificaat.getSubjectPublicKeyInfo();
        PublicKey gelezen = BouncyCastleProvider.getPublicKey(sleutel);
        if (gelezen == null) {
            throw new IOException("No key of a kind that is known: " + sleutel.getAlgorithm());
        }
        return gelezen;
    }
}
