package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.mdto.Identificatie;
import nl.kamerwoo.mdto.Verwijzing;
import nl.kamerwoo.pakket.Bestandsnaam;
import nl.kamerwoo.pakket.Inhoud;
import nl.kamerwoo.pakket.Stukken;
import nl.kamerwoo.pakket.Stukstand;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document of a dossier as it was when the package was begun.
 *
 * @param nummer its place in the package
 * @param kenmerk what it is known by
 * @param naam what it is called
 */
record Onderdeel(int nummer, NodeRef stuk, String kenmerk, String naam, Stukstand stand) {

    /** A file of it: the original, and the redacted version when that is of the original. */
    record Deel(String bestand, Inhoud inhoud) {

        Identificatie identificatie() {
            return new Identificatie(inhoud.houder() + "/content", Kenmerken.ALFRESCO);
        }

        Verwijzing verwijzing() {
            return Verwijzing.naar(bestand, identificatie());
        }
    }

    Onderdeel {
        Objects.requireNonNull(stuk);
        Objects.requireNonNull(kenmerk);
        Objects.requireNonNull(naam);
        Objects.requireNonNull(stand);
    }

    /** Such as {@code 0012}: nothing that somebody made up is ever unpacked anywhere. */
    String map() {
        return Bestandsnaam.nummer(nummer);
    }

    List<Deel> delen(Stukken stukken) {
        Optional<Deel> origineel = stand.origineel().map(inhoud -> deel(stukken, inhoud, naam, ""));
        Optional<Deel> gelakt =
                stand.gelakt()
                        .filter(inhoud -> stand.gelaktIsActueel())
                        .map(inhoud -> deel(stukken, inhoud, "", "-gelakt"));
        return Stream.concat(origineel.stream(), gelakt.stream()).toList();
    }

    private Deel deel(Stukken stukken, Inhoud inhoud, String eigenNaam, String achter) {
        String naam = Bestandsnaam.van(nummer, stukken.extensie(inhoud.mimetype()), eigenNaam);
        int punt = naam.lastIndexOf('.');
        return new Deel(naam.substring(0, punt) + achter + naam.substring(punt), inhoud);
    }

    /** Whether a document that is looked at again is what it was. */
    boolean isNog(Stukstand later) {
        return merk(stand.origineel()).equals(merk(later.origineel()));
    }

    private static Optional<String> merk(Optional<Inhoud> inhoud) {
        return inhoud.map(Inhoud::merk);
    }
}
