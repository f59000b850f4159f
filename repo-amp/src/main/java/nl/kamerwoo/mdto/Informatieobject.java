package nl.kamerwoo.mdto;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A dossier or a document, in the parts in which MDTO tells of it.
 *
 * @param identificaties at least one, the one that it is known by best first
 */
public record Informatieobject(
        List<Identificatie> identificaties,
        String naam,
        Begrip aggregatieniveau,
        Inhoud inhoud,
        List<Gebeurtenis> gebeurtenissen,
        Waardering waardering,
        Verbanden verbanden,
        Context context,
        List<Beperking> beperkingen) {

    public Informatieobject {
        identificaties = List.copyOf(identificaties);
        naam = Metatekst.naam(naam);
        Objects.requireNonNull(aggregatieniveau);
        Objects.requireNonNull(inhoud);
        gebeurtenissen = List.copyOf(gebeurtenissen);
        Objects.requireNonNull(waardering);
        Objects.requireNonNull(verbanden);
        Objects.requireNonNull(context);
        beperkingen = List.copyOf(beperkingen);
        if (identificaties.isEmpty() || beperkingen.isEmpty()) {
            throw new IllegalArgumentException("MDTO asks for at least one");
        }
    }

    /** What it is about. */
    public record Inhoud(
            List<Begrip> classificaties,
            List<String> trefwoorden,
            List<String> omschrijvingen,
            List<Dekking> dekkingen,
            String taal) {

        public Inhoud {
            classificaties = List.copyOf(classificaties);
            trefwoorden = Metatekst.alle(trefwoorden);
            omschrijvingen = Metatekst.alle(omschrijvingen);
            dekkingen = List.copyOf(dekkingen);
            Objects.requireNonNull(taal);
        }
    }

    /** The time that it is about. */
    public record Dekking(Begrip type, LocalDate begin, Optional<LocalDate> eind) {

        public Dekking {
            Objects.requireNonNull(type);
            Objects.requireNonNull(begin);
            eind = eind.filter(dag -> !dag.isBefore(begin));
        }
    }

    /**
     * Something that was done with it.
     *
     * @param dag when no more is known than the day
     */
    public record Gebeurtenis(
            Begrip type,
            Optional<OffsetDateTime> moment,
            Optional<LocalDate> dag,
            Optional<Verwijzing> door,
            Optional<String> resultaat) {

        public Gebeurtenis {
            Objects.requireNonNull(type);
            Objects.requireNonNull(moment);
            Objects.requireNonNull(dag);
            Objects.requireNonNull(door);
            resultaat = resultaat.flatMap(Metatekst::van);
        }
    }

    /** How long it is kept, and by which category. */
    public record Waardering(
            Begrip begrip, Optional<Termijn> bewaartermijn, Optional<Begrip> categorie) {

        public Waardering {
            Objects.requireNonNull(begrip);
            Objects.requireNonNull(bewaartermijn);
            Objects.requireNonNull(categorie);
        }
    }

    /**
     * A stretch of time that starts with something.
     *
     * @param looptijd ISO 8601
     */
    public record Termijn(
            Optional<Begrip> vanaf,
            Optional<LocalDate> start,
            Optional<String> looptijd,
            Optional<LocalDate> einde) {

        public Termijn {
            Objects.requireNonNull(vanaf);
            Objects.requireNonNull(start);
            Objects.requireNonNull(looptijd);
            Objects.requireNonNull(einde);
        }

        boolean isLeeg() {
            return vanaf.isEmpty() && start.isEmpty() && looptijd.isEmpty() && einde.isEmpty();
        }
    }

    /** What it belongs to, holds and hangs together with. */
    public record Verbanden(
            List<Verwijzing> onderdeelVan,
            List<Verwijzing> onderdelen,
            List<Verwijzing> bestanden,
            List<Relatie> relaties) {

        public Verbanden {
            onderdeelVan = List.copyOf(onderdeelVan);
            onderdelen = List.copyOf(onderdelen);
            bestanden = List.copyOf(bestanden);
            relaties = List.copyOf(relaties);
        }
    }

    /** Another one that it has to do with. */
    public record Relatie(Verwijzing ander, Begrip type) {}

    /** Whose it is, who had to do with it, and in what work it came about. */
    public record Context(
            Verwijzing archiefvormer, List<Betrokkene> betrokkenen, Verwijzing activiteit) {

        public Context {
            Objects.requireNonNull(archiefvormer);
            betrokkenen = betrokkenen.stream().distinct().toList();
            Objects.requireNonNull(activiteit);
        }
    }

    /** Somebody who had to do with it. */
    public record Betrokkene(Begrip rol, Verwijzing wie) {}

    /** A limit to its use. */
    public record Beperking(Begrip type, Optional<String> beschrijving) {

        public Beperking {
            Objects.requireNonNull(type);
            beschrijving = beschrijving.flatMap(Metatekst::van);
        }
    }
}
