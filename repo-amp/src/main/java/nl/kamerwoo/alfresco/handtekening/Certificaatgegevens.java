package nl.kamerwoo.alfresco.handtekening;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** What a certificate says. */
record Certificaatgegevens(X509CertificateHolder certificaat) {

    String naam() {
        return deel(certificaat.getSubject(), BCStyle.CN);
    }

    String organisatie() {
        return deel(certificaat.getSubject(), BCStyle.O);
    }

    /** The common name of who issued it, or else his organisation. */
    String uitgever() {
        String naam = deel(certificaat.getIssuer(), BCStyle.CN);
        return naam.isEmpty() ? deel(certificaat.getIssuer(), BCStyle.O) : naam;
    }

    /** One that does not say what it is for, is for anything (RFC 5280, 4.2.1.3). */
    boolean isOmTeOndertekenen() {
        KeyUsage gebruik =
                certificaat.getExtensions() == null
                        ? null
                        : KeyUsage.fromExtensions(certificaat.getExtensions());
        return gebruik == null
                || gebruik.hasUsages(KeyUsage.digitalSignature)
                || gebruik.hasUsages(KeyUsage.nonRepudiation);
    }

    /** Whether the signer signed that it is this one (RFC 5035); in PAdES he has to. */
    static boolean isGenoemd(AttributeTable ondertekend) {
        return ondertekend.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2) != null
                || ondertekend.get(PKCSObjectIdentifiers.id_aa_signingCertificate) != null;
    }

    /** Whether none is named, or it is this one that is. */
    boolean isDeGenoemde(AttributeTable ondertekend) throws GeneralSecurityException, IOException {
        ASN1Encodable v2 = waarde(ondertekend, PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        ASN1Encodable v1 = waarde(ondertekend, PKCSObjectIdentifiers.id_aa_signingCertificate);
        return (v2 == null || isDeze(SigningCertificateV2.getInstance(v2).getCerts()[0]))
                && (v1 == null || isDeze(SigningCertificate.getInstance(v1).getCerts()[0]));
    }

    private boolean isDeze(ESSCertIDv2 id) throws GeneralSecurityException, IOException {
        return is(id.getHashAlgorithm().getAlgorithm().getId(), id.getCertHash());
    }

    private boolean isDeze(ESSCertID id) throws GeneralSecurityException, IOException {
        return is("SHA-1", id.getCertHash());
    }

    private boolean is(String hash, byte[] genoemd) throws GeneralSecurityException, IOException {
        return MessageDigest.isEqual(
                MessageDigest.getInstance(hash).digest(certificaat.getEncoded()), genoemd);
    }

    private static ASN1Encodable waarde(AttributeTable tabel, ASN1ObjectIdentifier soort) {
        return tabel.get(soort) == null ? null : tabel.get(soort).getAttributeValues()[0];
    }

    private static String deel(X500Name naam, ASN1ObjectIdentifier soort) {
        RDN[] delen = naam.getRDNs(soort);
        return delen.length > 0 && delen[0].getFirst().getValue() instanceof ASN1String tekst
                ? tekst.getString()
                : "";
    }
}
