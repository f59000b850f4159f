package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.afstemming.AfgestemdMet;
import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.referentie.Herkomst;
import nl.kamerwoo.nota.Notavelden;
import nl.kamerwoo.stempel.Stempel;

import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** The registered and stamped values that stand on a document now, each with where it came from. */
public final class StukWaarden {

    /**
     * A value on a document.
     *
     * @param waarde a {@code String}, a {@code LocalDate} or a {@code List<String>}
     * @param oorsprong in words
     */
    public record Waarde(String sleutel, Object waarde, Herkomst herkomst, String oorsprong) {}

    public static final String REGISTRATIEDATUM = "registratiedatum";

    /** The reference that the document itself bears, whether or not it became its reference. */
    public static final String KENMERK = "kenmerk";

    private StukWaarden() {}

    /** The values in the order in which people read them; what is not there is left out. */
    public static List<Waarde> van(Map<QName, Serializable> eigenschappen) {
        List<Waarde> waarden = new ArrayList<>(registratie(eigenschappen));
        Map<String, Stempel> stempels =
                StempelJson.lees((String) eigenschappen.get(KamerwooModel.PROP_STEMPELS));
        Stempel kenmerk = stempels.get(Notavelden.REFERENTIE);
        if (kenmerk != null) {
            waarden.add(waarde(KENMERK, kenmerk.waarde(), kenmerk));
        }
        AfgestemdMet afgestemd = Afstemmingsvelden.van(eigenschappen);
        Stempelvelden.huidig(eigenschappen)
                .forEach(
                        (sleutel, waarde) ->
                                waarden.add(
                                        sleutel.equals(Notavelden.AFGESTEMD_MET)
                                                ? afgestemd(afgestemd, stempels.get(sleutel))
                                                : waarde(sleutel, waarde, stempels.get(sleutel))));
        return waarden;
    }

    /** The nota's own ministries have an origin, those that follow from its dossier another. */
    private static Waarde afgestemd(AfgestemdMet afgestemd, Stempel stempel) {
        Waarde eigen = waarde(Notavelden.AFGESTEMD_MET, afgestemd.eigen(), stempel);
        Object alle = afgestemd.waarde();
        if (afgestemd.eigen().equals(alle)) {
            return eigen;
        }
        String vragen = Melding.tekst("kamerwoo.oorsprong.coordinatie");
        return afgestemd.eigen().isEmpty()
                ? new Waarde(eigen.sleutel(), alle, Herkomst.DOSSIER, vragen)
                : new Waarde(
                        eigen.sleutel(),
                        alle,
                        eigen.herkomst(),
                        Melding.tekst("kamerwoo.opsomming", eigen.oorsprong(), vragen));
    }

    private static List<Waarde> registratie(Map<QName, Serializable> eigenschappen) {
        List<Waarde> waarden = new ArrayList<>();
        if (eigenschappen.get(KamerwooModel.PROP_REFERENTIE) instanceof String referentie) {
            Herkomst herkomst =
                    Herkomst.van(eigenschappen.get(KamerwooModel.PROP_REFERENTIE_HERKOMST));
            waarden.add(
                    new Waarde(Notavelden.REFERENTIE, referentie, herkomst, oorsprong(herkomst)));
        }
        if (eigenschappen.get(KamerwooModel.PROP_REGISTRATIEDATUM) instanceof Date dag) {
            LocalDate datum = Datums.toLocalDate(dag);
            waarden.add(
                    new Waarde(
                            REGISTRATIEDATUM,
                            datum,
                            Herkomst.UITGEGEVEN,
                            Melding.tekst("kamerwoo.oorsprong.registratie")));
        }
        return waarden;
    }

    private static Waarde waarde(String sleutel, Object waarde, Stempel stempel) {
        if (stempel == null || !stempel.waarde().equals(waarde)) {
            return new Waarde(sleutel, waarde, Herkomst.GETYPT, oorsprong(Herkomst.GETYPT));
        }
        if (stempel.isUitDossier()) {
            return new Waarde(sleutel, waarde, Herkomst.DOSSIER, oorsprong(Herkomst.DOSSIER));
        }
        return new Waarde(sleutel, waarde, Herkomst.DOCUMENT, oorsprong(stempel));
    }

    /** Where in which document a value stood, in words. */
    public static String oorsprong(Stempel stempel) {
        String plaats = plaats(stempel);
        String oorsprong =
                stempel.versie().isEmpty()
                        ? plaats
                        : Melding.tekst("kamerwoo.oorsprong.versie", plaats, stempel.versie());
        return stempel.bron().isEmpty()
                ? oorsprong
                : Melding.tekst("kamerwoo.oorsprong.stuk", oorsprong, stempel.bron());
    }

    private static String plaats(Stempel stempel) {
        if (!stempel.isUitKopVanBericht()) {
            return Melding.tekst("kamerwoo.oorsprong.regel", stempel.regel(), stempel.plaats());
        }
        return stempel.plaats().isEmpty()
                ? Melding.tekst("kamerwoo.oorsprong.bericht")
                : Melding.tekst("kamerwoo.oorsprong.berichtkop", stempel.plaats());
    }

    private static String oorsprong(Herkomst herkomst) {
        return Melding.tekst("kamerwoo.oorsprong." + herkomst.naam());
    }
}
