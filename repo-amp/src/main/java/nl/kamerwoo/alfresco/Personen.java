package nl.kamerwoo.alfresco;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What people are called. */
public final class Personen {

    private final PersonService personService;
    private final NodeService nodeService;

    /**
     * @param nodeService the raw one, and so is the person service: who may see a user name may see
     *     whose it is
     */
    public Personen(PersonService personService, NodeService nodeService) {
        this.personService = personService;
        this.nodeService = nodeService;
    }

    /** Names for one answer: each person in it is looked up once, however many rows he has. */
    public Namen namen() {
        return new Namen();
    }

    /** First and last name; nothing for who has left, or has neither. */
    private Optional<String> zoek(String gebruiker) {
        return Optional.ofNullable(personService.getPersonOrNull(gebruiker))
                .map(this::naam)
                .filter(naam -> !naam.isEmpty());
    }

    private String naam(NodeRef persoon) {
        Map<QName, Serializable> waarden = nodeService.getProperties(persoon);
        return (Objects.toString(waarden.get(ContentModel.PROP_FIRSTNAME), "").strip()
                        + " "
                        + Objects.toString(waarden.get(ContentModel.PROP_LASTNAME), "").strip())
                .strip();
    }

    /** Keeps what it found; it is not meant to last. */
    public final class Namen {

        private final Map<String, Optional<String>> gevonden = new HashMap<>();

        private Namen() {}

        /** What the user with this name is called; nothing when nobody knows. */
        public Optional<String> van(String gebruiker) {
            return gevonden.computeIfAbsent(gebruiker, Personen.this::zoek);
        }
    }
}
