package nl.kamerwoo.behandeling;

import java.util.Arrays;
import java.util.Optional;

/** The processes, by the keys of their definitions. */
public enum Werkstroom {
    KAMERVRAGEN("kwKamervragen"),
    NOTA("kwNota"),
    WOOVERZOEK("kwWooVerzoek");

    private final String sleutel;

    Werkstroom(String sleutel) {
        this.sleutel = sleutel;
    }

    /** As the definition and the texts name it, and as it is kept with what was decided in it. */
    public String sleutel() {
        return sleutel;
    }

    /**
     * Whether it is about a dossier as a whole, so that its steps tell where the dossier stands.
     */
    public boolean isVanHetDossier() {
        return this != NOTA;
    }

    public static Optional<Werkstroom> van(String sleutel) {
        return Arrays.stream(values()).filter(deze -> deze.sleutel.equals(sleutel)).findFirst();
    }
}
