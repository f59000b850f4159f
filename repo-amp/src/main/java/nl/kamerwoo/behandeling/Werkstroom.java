package nl.kamerwoo.behandeling;

import java.util.Arrays;
import java.util.Optional;

/** The processes, by the keys of their definitions. */
public enum Werkstroom {
    KAMERVRAGEN("kwKamervragen", Stap.ARCHIVEREN),
    NOTA("kwNota", Stap.ARCHIVEREN),
    WOOVERZOEK("kwWooVerzoek", Stap.PUBLICATIE);

    private final String sleutel;
    private final Stap laatste;

    Werkstroom(String sleutel, Stap laatste) {
        this.sleutel = sleutel;
        this.laatste = laatste;
    }

    /** As the definition and the texts name it, and as it is kept with what was decided in it. */
    public String sleutel() {
        return sleutel;
    }

    /** The step with which it ends. */
    public Stap laatste() {
        return laatste;
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
