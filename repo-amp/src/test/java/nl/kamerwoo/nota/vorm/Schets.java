package nl.kamerwoo.nota.vorm;

import java.util.List;

/** A nota apart from any layout: what the writers of docx, pdf, odt, rtf and html lay out. */
public record Schets(
        String soort, List<Rij> kop, String woordNota, String titel, List<Deel> delen) {
    /**
     * A label of the header and its value, one element a line; empty where nothing is filled in.
     */
    public record Rij(String label, List<String> waarde) {
        public static Rij van(String label, String... waarde) {
            return new Rij(label, List.of(waarde));
        }

        String alsRegel() {
            return String.join(" ", waarde);
        }
    }

    /** A section: its title, its paragraphs, then its bullets. */
    public record Deel(String titel, List<String> alineas, List<String> punten) {}

    /** The same nota with other words for its labels, in the order of the header. */
    public Schets metLabels(String... labels) {
        var nieuw = new java.util.ArrayList<Rij>();
        for (int i = 0; i < kop.size(); i++) {
            nieuw.add(
                    new Rij(
                            i < labels.length ? labels[i] : kop.get(i).label(),
                            kop.get(i).waarde()));
        }
        return new Schets(soort, nieuw, woordNota, titel, delen);
    }
}
