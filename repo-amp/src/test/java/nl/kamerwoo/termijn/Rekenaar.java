package nl.kamerwoo.termijn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** Computes terms by the settings and the calendar as shipped, and puts them into words. */
final class Rekenaar {

    /** Long before every date of the tests. */
    static final LocalDate VROEG = LocalDate.of(2000, 1, 1);

    private Rekenaar() {}

    static LocalDate dag(String tekst) {
        return LocalDate.parse(tekst);
    }

    static Termijn termijn(Termijnsoort soort, String start, Gebeurtenis... gebeurtenissen) {
        return op(VROEG, soort, start, gebeurtenissen);
    }

    static Termijn op(
            LocalDate peildatum, Termijnsoort soort, String start, Gebeurtenis... gebeurtenissen) {
        return termijn(regel(soort), Kalender.standaard(), peildatum, start, gebeurtenissen);
    }

    static Termijn termijn(
            Termijnregel regel,
            Kalender kalender,
            LocalDate peildatum,
            String start,
            Gebeurtenis... gebeurtenissen) {
        return new TermijnCalculator(kalender)
                .bereken(regel, dag(start), List.of(gebeurtenissen), peildatum);
    }

    static Termijnregel regel(Termijnsoort soort) {
        return new Regelboek(Termijninstellingen.standaard()).regel(soort);
    }

    static Termijntekst nederlands() {
        return new Termijntekst(teksten("nl"));
    }

    static Termijntekst engels() {
        return new Termijntekst(teksten("en"));
    }

    private static Teksten teksten(String taal) {
        ResourceBundle bundel = bundel(taal);
        return (sleutel, waarden) ->
                new MessageFormat(bundel.getString(sleutel), Locale.forLanguageTag(taal))
                        .format(waarden);
    }

    private static ResourceBundle bundel(String taal) {
        String pad =
                "/alfresco/module/kamerwoo-repo/messages/kamerwoo-termijn_" + taal + ".properties";
        try (var in = Rekenaar.class.getResourceAsStream(pad)) {
            return new PropertyResourceBundle(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
