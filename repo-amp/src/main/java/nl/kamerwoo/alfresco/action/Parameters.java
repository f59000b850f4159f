package nl.kamerwoo.alfresco.action;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Teksten;
import nl.kamerwoo.alfresco.behandeling.NietNu;
import nl.kamerwoo.termijn.Dagnotatie;
import nl.kamerwoo.termijn.TermijnFout;

import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What an action was told, however a form, a rule or a program told it. */
final class Parameters {

    /** Why. */
    static final String REDEN = "reden";

    private Parameters() {}

    /** A text without the blanks around it; empty when there is none. */
    static String tekst(Action actie, String naam) {
        return Objects.toString(actie.getParameterValue(naam), "").strip();
    }

    /**
     * A day.
     *
     * @throws NietNu when it is none
     */
    static LocalDate dag(Action actie, String naam) {
        Object waarde = actie.getParameterValue(naam);
        if (waarde instanceof Date dag) {
            return Datums.toLocalDate(dag);
        }
        String tekst = tekst(actie, naam);
        try {
            return Dagnotatie.lees(naam, tekst);
        } catch (TermijnFout geenDag) {
            throw NietNu.om("kamerwoo.behandeling.geen-dag", tekst);
        }
    }

    /** Texts, each once. */
    static List<String> teksten(Action actie, String naam) {
        return Teksten.van(actie.getParameterValue(naam));
    }

    /**
     * @param label gives the text by which a form calls it
     */
    static ParameterDefinition eenTekst(
            String naam, boolean verplicht, UnaryOperator<String> label) {
        return new ParameterDefinitionImpl(
                naam, DataTypeDefinition.TEXT, verplicht, label.apply(naam));
    }

    static ParameterDefinition meerTeksten(String naam, UnaryOperator<String> label) {
        return new ParameterDefinitionImpl(
                naam, DataTypeDefinition.TEXT, false, label.apply(naam), true);
    }
}
