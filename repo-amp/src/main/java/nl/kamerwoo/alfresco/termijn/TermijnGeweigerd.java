package nl.kamerwoo.alfresco.termijn;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.termijn.TermijnFout;
import nl.kamerwoo.termijn.Termijntekst;

import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.node.integrity.IntegrityRecord;

import java.util.List;

/**
 * Dates that contradict each other, refused in the user's language. Alfresco's doors take it for
 * what it is, wrong input, and not for a failure of the server.
 */
public final class TermijnGeweigerd extends IntegrityException {

    private static final long serialVersionUID = 1L;

    private TermijnGeweigerd(String melding) {
        super(melding, List.of(new IntegrityRecord(melding)));
    }

    public static TermijnGeweigerd om(TermijnFout fout) {
        return new TermijnGeweigerd(
                Melding.tekst(
                        "kamerwoo.termijn.niet-berekend",
                        new Termijntekst(Melding::tekst).fout(fout)));
    }
}
