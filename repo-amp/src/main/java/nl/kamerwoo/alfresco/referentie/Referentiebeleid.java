package nl.kamerwoo.alfresco.referentie;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.instelling.Referentiepatronen;

import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** The ministry's choices: how references look, as its settings say at this moment. */
public final class Referentiebeleid implements IntSupplier {

    private final Instellingen instellingen;
    private final DictionaryService dictionaryService;

    public Referentiebeleid(Instellingen instellingen, DictionaryService dictionaryService) {
        this.instellingen = instellingen;
        this.dictionaryService = dictionaryService;
    }

    /**
     * The pattern for a node.
     *
     * @param type the node's; a type of the ministry's own goes by the module's type that it is of
     * @param directie looks up the directie of its dossier
     */
    Referentiepatronen.Keuze kies(QName type, Supplier<Optional<String>> directie) {
        return patronen().kies(soorten(type), directie);
    }

    /** How many numbers are taken at a time. */
    @Override
    public int getAsInt() {
        return patronen().blok();
    }

    private Referentiepatronen patronen() {
        return instellingen.van(Referentiepatronen.SOORT);
    }

    private List<String> soorten(QName type) {
        List<String> soorten = new ArrayList<>();
        ClassDefinition klasse = dictionaryService.getType(type);
        while (klasse != null) {
            QName naam = klasse.getName();
            if (naam.getNamespaceURI().equals(KamerwooModel.URI)) {
                soorten.add(naam.getLocalName());
            }
            klasse =
                    klasse.getParentName() == null
                            ? null
                            : dictionaryService.getType(klasse.getParentName());
        }
        return soorten;
    }
}
