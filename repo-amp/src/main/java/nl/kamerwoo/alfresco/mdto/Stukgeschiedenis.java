package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.alfresco.Teksten;
import nl.kamerwoo.alfresco.handtekening.Handtekeningstand;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.handtekening.Handtekening;
import nl.kamerwoo.handtekening.Uitkomst;
import nl.kamerwoo.mdto.Begrip;
import nl.kamerwoo.mdto.Begrippen;
import nl.kamerwoo.mdto.Informatieobject.Gebeurtenis;
import nl.kamerwoo.mdto.Verwijzing;

import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the properties of a document tell was done with it. */
final class Stukgeschiedenis {

    /** By which somebody may be said to have agreed with what stands in the file. */
    private static final Set<Uitkomst> GOED = EnumSet.of(Uitkomst.GAAF, Uitkomst.MEDE_ONDERTEKEND);

    private final Map<QName, Serializable> waarden;
    private final Function<String, Verwijzing> wie;
    private final boolean bijWoo;

    /**
     * @param wie who is behind a user name
     * @param bijWoo whether it lies in a Woo request: then who made that may have signed it
     */
    Stukgeschiedenis(
            Map<QName, Serializable> waarden, Function<String, Verwijzing> wie, boolean bijWoo) {
        this.waarden = waarden;
        this.wie = wie;
        this.bijWoo = bijWoo;
    }

    Stream<Gebeurtenis> opname() {
        return bij(
                Begrippen.OPNAME,
                ContentModel.PROP_CREATED,
                door(ContentModel.PROP_CREATOR),
                Optional.empty());
    }

    /** With it the document was fixed. */
    Stream<Gebeurtenis> ondertekening() {
        return Stream.of(Begrippen.ACCORDERING, Begrippen.BEVRIEZING)
                .flatMap(
                        type ->
                                bij(
                                        type,
                                        KamerwooModel.PROP_ONDERTEKEND_OP,
                                        door(KamerwooModel.PROP_ONDERTEKEND_DOOR),
                                        Optional.of(ondertekend())));
    }

    /** What came after the signature: that it was seen on paper, and where the document went. */
    Stream<Gebeurtenis> daarna() {
        return Stream.of(
                        bij(
                                Begrippen.NATTE_HANDTEKENING,
                                KamerwooModel.PROP_BEVESTIGD_OP,
                                door(KamerwooModel.PROP_BEVESTIGD_DOOR),
                                Optional.empty()),
                        bij(
                                Begrippen.OPGEBORGEN,
                                KamerwooModel.PROP_OPGEBORGEN_OP,
                                Optional.empty(),
                                Optional.empty()),
                        bij(
                                Begrippen.RECORD,
                                KamerwooModel.PROP_RECORD_OP,
                                Optional.empty(),
                                Optional.empty()))
                .flatMap(deze -> deze);
    }

    /** The signatures in the file, as far as they are of the content that lies there now. */
    Stream<Gebeurtenis> handtekeningen() {
        if (!Handtekeningstand.isVanNu(waarden)) {
            return Stream.empty();
        }
        return Stream.concat(
                Handtekeningstand.handtekeningen(waarden).stream().map(this::handtekening),
                bij(
                        Begrippen.HANDTEKENINGTOETS,
                        KamerwooModel.PROP_PDF_GETOETST_OP,
                        Optional.empty(),
                        Optional.of(Kenmerken.tekst(waarden, KamerwooModel.PROP_PDF_UITKOMST))));
    }

    /** Who signed a file need have no account: he is known by what his certificate says. */
    private Gebeurtenis handtekening(Handtekening handtekening) {
        return new Gebeurtenis(
                GOED.contains(handtekening.uitkomst())
                        ? Begrippen.ACCORDERING
                        : Begrippen.HANDTEKENING,
                handtekening.oordeel().tijd().map(tijd -> Kenmerken.moment(Date.from(tijd))),
                Optional.empty(),
                Optional.of(handtekening.oordeel().ondertekenaar())
                        .filter(naam -> !naam.isEmpty() && !bijWoo)
                        .map(Verwijzing::naar),
                Optional.of(
                        bijWoo
                                ? handtekening.uitkomst().naam()
                                : Handtekeningstand.nederlands(handtekening)));
    }

    private Stream<Gebeurtenis> bij(
            Begrip type, QName wanneer, Optional<Verwijzing> door, Optional<String> resultaat) {
        Optional<OffsetDateTime> moment = Kenmerken.moment(waarden, wanneer);
        return moment
                .map(
                        deze ->
                                new Gebeurtenis(
                                        type, Optional.of(deze), Optional.empty(), door, resultaat))
                .stream();
    }

    private Optional<Verwijzing> door(QName veld) {
        return Optional.of(Kenmerken.tekst(waarden, veld)).filter(naam -> !naam.isEmpty()).map(wie);
    }

    private String ondertekend() {
        List<String> namens = Teksten.van(waarden.get(KamerwooModel.PROP_NAMENS));
        return namens.isEmpty() ? "Ondertekend" : "Ondertekend namens " + String.join(", ", namens);
    }
}
