package nl.kamerwoo.behandeling;

import static nl.kamerwoo.behandeling.Besluit.TERUG;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A step of the treatment: who takes it by his role, and what it can end with. The order of the
 * steps stands in the processes ({@code workflow/*.bpmn20.xml}); the names are those of their tasks
 * and of the task types, and they are for ever.
 */
public enum Stap {
    REGISTREREN(Rol.COORDINATOR, Besluit.GEREGISTREERD),
    OPSTELLEN(Rol.BEHANDELAAR, Besluit.GEREED, TERUG),
    AFSTEMMEN(Rol.COORDINATOR, Besluit.AKKOORD, TERUG),
    PARAFEREN(Rol.PARAFEUR, Besluit.PARAAF, TERUG),
    ONDERTEKENEN(Rol.ONDERTEKENAAR, Besluit.ONDERTEKEND, TERUG),
    BESLISSEN(Rol.ONDERTEKENAAR, Besluit.AKKOORD, Besluit.NIET_AKKOORD, TERUG),
    KENNISNEMEN(Rol.ONDERTEKENAAR, Besluit.KENNISGENOMEN, TERUG),
    VERZENDEN(Rol.COORDINATOR, Besluit.VERZONDEN, TERUG),
    ARCHIVEREN(Rol.INFORMATIEBEHEERDER, Besluit.GEARCHIVEERD, TERUG),

    ONTVANGST(Rol.WOO_BEHANDELAAR, Besluit.IN_BEHANDELING, Besluit.PRECISEREN),
    PRECISEREN(Rol.WOO_BEHANDELAAR, Besluit.GEPRECISEERD, TERUG),
    ZOEKSLAG(Rol.WOO_BEHANDELAAR, Besluit.GEREED, TERUG),
    INVENTARISEREN(Rol.WOO_BEHANDELAAR, Besluit.GEREED, TERUG),
    BEOORDELEN(Rol.WOO_BEHANDELAAR, Besluit.GEREED, Besluit.ZIENSWIJZE, Besluit.VERDAGEN, TERUG),
    ZIENSWIJZE(Rol.WOO_BEHANDELAAR, Besluit.GEREED, TERUG),
    VERDAGEN(Rol.WOO_BEHANDELAAR, Besluit.VERDAAGD, TERUG),
    BESLUIT(Rol.ONDERTEKENAAR, Besluit.BESLOTEN, TERUG),
    PUBLICATIE(Rol.WOO_BEHANDELAAR, Besluit.GEPUBLICEERD, TERUG);

    /** By which somebody above the drafter takes responsibility for what he wrote. */
    private static final Set<Stap> GOEDKEURING =
            EnumSet.of(PARAFEREN, ONDERTEKENEN, BESLISSEN, BESLUIT);

    /** That nobody takes who has not the role, whatever group or person it was given to. */
    private static final Set<Stap> VOORBEHOUDEN = EnumSet.of(ONDERTEKENEN, BESLISSEN, BESLUIT);

    private final Rol rol;
    private final List<Besluit> besluiten;

    Stap(Rol rol, Besluit... besluiten) {
        this.rol = rol;
        this.besluiten = List.of(besluiten);
    }

    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Rol rol() {
        return rol;
    }

    /** What it can end with; first what takes it on. */
    public List<Besluit> besluiten() {
        return besluiten;
    }

    /** Whether the drafter himself may be kept from it. */
    public boolean isGoedkeuring() {
        return GOEDKEURING.contains(this);
    }

    /** Whether it takes the role itself to take it, not just the task. */
    public boolean isVoorbehouden() {
        return VOORBEHOUDEN.contains(this);
    }

    public static Optional<Stap> van(String naam) {
        return Arrays.stream(values()).filter(stap -> stap.naam().equals(naam)).findFirst();
    }
}
