package nl.kamerwoo.alfresco.handtekening;

import nl.kamerwoo.handtekening.Reden;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** The word of a time-stamping service for when something was there (RFC 3161). */
final class Tijdstempeltoets {

    /** A time stamp that is right, and over the right thing. */
    record Tijdstempel(Instant tijd, X509CertificateHolder dienst, TimeStampToken bewijs) {}

    private Tijdstempeltoets() {}

    /**
     * That over a signature, which is not signed itself: anybody can add one, but only the service
     * can make it. One that is not right is none.
     */
    static Optional<Tijdstempel> over(SignerInformation ondertekening) {
        try {
            AttributeTable kenmerken = ondertekening.getUnsignedAttributes();
            ASN1Encodable waarde =
                    kenmerken == null
                                    || kenmerken.get(
                                                    PKCSObjectIdentifiers
                                                            .id_aa_signatureTimeStampToken)
                                            == null
                            ? null
                            : kenmerken.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
                                    .getAttributeValues()[0];
            if (waarde == null) {
                return Optional.empty();
            }
            TimeStampToken bewijs =
                    new TimeStampToken(new CMSSignedData(ContentInfo.getInstance(waarde)));
            byte[] gestempeld = hash(bewijs).digest(ondertekening.getSignature());
            return toets(bewijs).filter(stempel -> isOver(bewijs, gestempeld));
        } catch (TSPException
                | CMSException
                | IOException
                | GeneralSecurityException
                | OperatorCreationException
                | RuntimeException
                | StackOverflowError onjuist) {
            return Optional.empty();
        }
    }

    /** Whether it is over what has this hash. */
    static boolean isOver(TimeStampToken bewijs, byte[] hash) {
        return MessageDigest.isEqual(bewijs.getTimeStampInfo().getMessageImprintDigest(), hash);
    }

    /**
     * What it takes the hash of a thing with.
     *
     * @throws GeneralSecurityException when two things can be made with the same
     */
    static MessageDigest hash(TimeStampToken bewijs) throws GeneralSecurityException {
        ASN1ObjectIdentifier soort = bewijs.getTimeStampInfo().getMessageImprintAlgOID();
        if (!Middelen.isSterk(soort)) {
            throw new GeneralSecurityException("Not a hash to rely on: " + soort);
        }
        return MessageDigest.getInstance(soort.getId());
    }

    /** Whether the service really said so, with a certificate that is for that. */
    static Optional<Tijdstempel> toets(TimeStampToken bewijs)
            throws TSPException, GeneralSecurityException, OperatorCreationException, IOException {
        Collection<X509CertificateHolder> diensten =
                bewijs.getCertificates().getMatches(bewijs.getSID());
        if (diensten.size() != 1) {
            return Optional.empty();
        }
        X509CertificateHolder dienst = diensten.iterator().next();
        PublicKey sleutel = Handtekeningtoetser.sleutel(dienst);
        SignerInformation ondertekening =
                bewijs.toCMSSignedData().getSignerInfos().getSigners().iterator().next();
        if (Middelen.bezwaar(ondertekening, sleutel) != Reden.GEEN) {
            return Optional.empty();
        }
        bewijs.validate(
                new JcaSimpleSignerInfoVerifierBuilder()
                        .setProvider(Handtekeningtoetser.MIDDELEN)
                        .build(dienst));
        Instant tijd = bewijs.getTimeStampInfo().getGenTime().toInstant();
        return Optional.of(new Tijdstempel(tijd, dienst, bewijs));
    }
}
