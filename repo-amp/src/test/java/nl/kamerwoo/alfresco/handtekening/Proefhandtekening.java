package nl.kamerwoo.alfresco.handtekening;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * How somebody signs some bytes.
 *
 * @param genoemd whose certificate he says that he signs with
 * @param metTijd whether he says in the signature itself when he signs
 * @param tijdstempel who stamps the time on it
 * @param keten the certificates that come with it beside his own
 * @param ingesloten whether what is signed is in the signature as well
 */
record Proefhandtekening(
        Proefondertekenaar wie,
        Optional<Proefondertekenaar> genoemd,
        boolean metTijd,
        Optional<Proefondertekenaar> tijdstempel,
        List<Proefondertekenaar> keten,
        boolean ingesloten) {

    static Proefhandtekening van(Proefondertekenaar wie) {
        return new Proefhandtekening(
                wie, Optional.of(wie), true, Optional.empty(), List.of(), false);
    }

    Proefhandtekening noemt(Optional<Proefondertekenaar> ander) {
        return new Proefhandtekening(wie, ander, metTijd, tijdstempel, keten, ingesloten);
    }

    Proefhandtekening zonderTijd() {
        return new Proefhandtekening(wie, genoemd, false, tijdstempel, keten, ingesloten);
    }

    Proefhandtekening gestempeldDoor(Proefondertekenaar dienst) {
        return new Proefhandtekening(wie, genoemd, metTijd, Optional.of(dienst), keten, ingesloten);
    }

    Proefhandtekening met(Proefondertekenaar... erbij) {
        return new Proefhandtekening(
                wie, genoemd, metTijd, tijdstempel, List.of(erbij), ingesloten);
    }

    Proefhandtekening metInhoud() {
        return new Proefhandtekening(wie, genoemd, metTijd, tijdstempel, keten, true);
    }

    byte[] over(byte[] inhoud) {
        try {
            CMSSignedDataGenerator maker = new CMSSignedDataGenerator();
            maker.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(
                                    new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(
                                    gegevens -> {
                                        AttributeTable alle =
                                                new DefaultSignedAttributeTableGenerator(
                                                                kenmerken())
                                                        .getAttributes(gegevens);
                                        return metTijd
                                                ? alle
                                                : alle.remove(CMSAttributes.signingTime);
                                    })
                            .build(
                                    new JcaContentSignerBuilder(wie.algoritme())
                                            .build(wie.sleutels().getPrivate()),
                                    wie.certificaat()));
            List<X509CertificateHolder> certificaten = new ArrayList<>();
            certificaten.add(wie.certificaat());
            keten.forEach(een -> certificaten.add(een.certificaat()));
            maker.addCertificates(new JcaCertStore(certificaten));
            CMSSignedData cms = maker.generate(new CMSProcessableByteArray(inhoud), ingesloten);
            return (tijdstempel.isPresent() ? gestempeld(cms, tijdstempel.get()) : cms)
                    .getEncoded();
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }

    private AttributeTable kenmerken() {
        ASN1EncodableVector kenmerken = new ASN1EncodableVector();
        genoemd.ifPresent(ander -> kenmerken.add(noemt(ander)));
        return new AttributeTable(kenmerken);
    }

    private static Attribute noemt(Proefondertekenaar ander) {
        return new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(
                        new SigningCertificateV2(
                                new ESSCertIDv2(hash(encoded(ander.certificaat()))))));
    }

    private static CMSSignedData gestempeld(CMSSignedData cms, Proefondertekenaar dienst)
            throws Exception {
        SignerInformation ondertekening = cms.getSignerInfos().getSigners().iterator().next();
        ASN1EncodableVector kenmerken = new ASN1EncodableVector();
        kenmerken.add(
                new Attribute(
                        PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                        new DERSet(
                                stempel(ondertekening.getSignature(), dienst)
                                        .toCMSSignedData()
                                        .toASN1Structure())));
        return CMSSignedData.replaceSigners(
                cms,
                new SignerInformationStore(
                        SignerInformation.replaceUnsignedAttributes(
                                ondertekening, new AttributeTable(kenmerken))));
    }

    static TimeStampToken stempel(byte[] inhoud, Proefondertekenaar dienst) throws Exception {
        TimeStampRequestGenerator vrager = new TimeStampRequestGenerator();
        vrager.setCertReq(true);
        TimeStampRequest vraag = vrager.generate(TSPAlgorithms.SHA256, hash(inhoud));
        TimeStampTokenGenerator maker =
                new TimeStampTokenGenerator(
                        new JcaSimpleSignerInfoGeneratorBuilder()
                                .build(
                                        dienst.algoritme(),
                                        dienst.sleutels().getPrivate(),
                                        dienst.certificaat()),
                        new JcaDigestCalculatorProviderBuilder()
                                .build()
                                .get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                        new ASN1ObjectIdentifier("1.2.3.4"));
        maker.addCertificates(new JcaCertStore(List.of(dienst.certificaat())));
        return maker.generate(vraag, BigInteger.ONE, Date.from(Instant.now()));
    }

    private static byte[] hash(byte[] inhoud) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(inhoud);
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static byte[] encoded(X509CertificateHolder certificaat) {
        try {
            return certificaat.getEncoded();
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }
}
