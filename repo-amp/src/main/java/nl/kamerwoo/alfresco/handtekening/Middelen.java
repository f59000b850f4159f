package nl.kamerwoo.alfresco.handtekening;

import nl.kamerwoo.handtekening.Reden;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;

import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;

/**
 * Which algorithms nobody can forge with today. SHA-1 is none: two different PDFs with the same one
 * can be bought (shattered.io).
 */
final class Middelen {

    private static final int KORTSTE_RSA = 2048;
    private static final int LANGSTE_RSA = 16_384;
    private static final int LANGSTE_EXPONENT = 64;

    private static final Set<ASN1ObjectIdentifier> HASHES =
            Set.of(
                    NISTObjectIdentifiers.id_sha256,
                    NISTObjectIdentifiers.id_sha384,
                    NISTObjectIdentifiers.id_sha512,
                    NISTObjectIdentifiers.id_sha3_256,
                    NISTObjectIdentifiers.id_sha3_384,
                    NISTObjectIdentifiers.id_sha3_512);

    /** Without PSS, which says elsewhere with what it is used. */
    private static final Set<ASN1ObjectIdentifier> SLEUTELS =
            Set.of(
                    PKCSObjectIdentifiers.rsaEncryption,
                    PKCSObjectIdentifiers.sha256WithRSAEncryption,
                    PKCSObjectIdentifiers.sha384WithRSAEncryption,
                    PKCSObjectIdentifiers.sha512WithRSAEncryption,
                    NISTObjectIdentifiers.id_rsassa_pkcs1_v1_5_with_sha3_256,
                    NISTObjectIdentifiers.id_rsassa_pkcs1_v1_5_with_sha3_384,
                    NISTObjectIdentifiers.id_rsassa_pkcs1_v1_5_with_sha3_512,
                    X9ObjectIdentifiers.id_ecPublicKey,
                    X9ObjectIdentifiers.ecdsa_with_SHA256,
                    X9ObjectIdentifiers.ecdsa_with_SHA384,
                    X9ObjectIdentifiers.ecdsa_with_SHA512,
                    NISTObjectIdentifiers.id_ecdsa_with_sha3_256,
                    NISTObjectIdentifiers.id_ecdsa_with_sha3_384,
                    NISTObjectIdentifiers.id_ecdsa_with_sha3_512,
                    EdECObjectIdentifiers.id_Ed25519,
                    EdECObjectIdentifiers.id_Ed448);

    private Middelen() {}

    static boolean isSterk(ASN1ObjectIdentifier hash) {
        return HASHES.contains(hash);
    }

    /** Why what it was signed with is not good enough; {@link Reden#GEEN} when it is. */
    static Reden bezwaar(SignerInformation ondertekening, PublicKey sleutel) {
        if (!isSterk(ondertekening.getDigestAlgorithmID().getAlgorithm())) {
            return Reden.ZWAK;
        }
        if (sleutel instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < KORTSTE_RSA) {
            return Reden.ZWAK;
        }
        boolean isTeDoen = !(sleutel instanceof RSAPublicKey rsa) || isTeDoen(rsa);
        return isTeDoen && isSterkeSleutel(ondertekening) ? Reden.GEEN : Reden.ALGORITME;
    }

    /** A key can be made that takes a server hours to compute with. */
    private static boolean isTeDoen(RSAPublicKey sleutel) {
        return sleutel.getModulus().bitLength() <= LANGSTE_RSA
                && sleutel.getPublicExponent().bitLength() <= LANGSTE_EXPONENT;
    }

    private static boolean isSterkeSleutel(SignerInformation ondertekening) {
        ASN1ObjectIdentifier soort = new ASN1ObjectIdentifier(ondertekening.getEncryptionAlgOID());
        return soort.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)
                ? isSterk(
                        RSASSAPSSparams.getInstance(ondertekening.getEncryptionAlgParams())
                                .getHashAlgorithm()
                                .getAlgorithm())
                : SLEUTELS.contains(soort);
    }
}
