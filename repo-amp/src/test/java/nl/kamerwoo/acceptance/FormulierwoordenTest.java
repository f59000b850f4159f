package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.handtekening.Proefondertekenaar;
import nl.kamerwoo.alfresco.handtekening.Proefpdf;

import org.alfresco.repo.forms.Form;
import org.alfresco.repo.forms.Item;
import org.alfresco.repo.forms.processor.FilterRegistry;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a form of the platform shows of what the module tells, to whoever looks at it. */
@Tag("api")
@ExtendWith(Platform.class)
class FormulierwoordenTest {

    private final Repository repository;

    FormulierwoordenTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void theTermIsExplainedInTheLanguageOfWhoLooks() {
        NodeRef dossier = kamervragen();

        assertThat(engels(dossier, "termijnUitleg"))
                .contains("the questions were sent in", "3 May 2024");
        assertThat(nederlands(dossier, "termijnUitleg"))
                .isEqualTo(repository.waarde(dossier, kw("termijnUitleg")));
    }

    @Test
    void aTermThatWouldBeAnotherNowIsExplainedAsItWasStamped() {
        NodeRef dossier = kamervragen();
        repository.zetZonderBehaviours(
                dossier,
                Map.of(kw("termijnEinde"), Behandelzaak.dag(LocalDate.parse("2024-06-01"))));

        assertThat(engels(dossier, "termijnUitleg"))
                .isEqualTo(repository.waarde(dossier, kw("termijnUitleg")));
    }

    @Test
    void whatTheReadingFoundIsToldInTheLanguageOfWhoLooks() {
        NodeRef stuk = gelezen("notulen.txt", "Notulen.".getBytes());

        assertThat(engels(stuk, "leesmelding")).contains("was not recognised as a memo");
        assertThat(nederlands(stuk, "leesmelding"))
                .isEqualTo(repository.waarde(stuk, kw("leesmelding")));
    }

    @Test
    void theSignaturesOfAPdfAreToldInTheLanguageOfWhoLooks() {
        byte[] pdf = Proefpdf.ondertekend("Geachte voorzitter", Proefondertekenaar.minister());
        NodeRef stuk = repository.upload(repository.dossier(), "brief.pdf", pdf);
        Geduld.tot(() -> repository.waarde(stuk, kw("pdfUitkomst")), "gaaf"::equals);

        assertThat(engels(stuk, "pdfHandtekeningen")).startsWith("M. van Proef").contains("Intact");
    }

    @Test
    void whatWasTypedIsCalledByTheNamesOfTheFields() {
        NodeRef stuk = gelezen("notulen.txt", "Notulen.".getBytes());
        repository.zet(stuk, kw("handmatig"), new ArrayList<>(List.of("datum", "afgestemdMet")));

        assertThat(engels(stuk, "handmatig")).isEqualTo("Date,Coordinated with");
        assertThat(nederlands(stuk, "handmatig")).isEqualTo("Datum,Afgestemd met");
    }

    @Test
    void whoSignedIsCalledByHisName() {
        assertThat(nederlands(Ondertekend.brief(repository).brief(), "ondertekendDoor"))
                .isEqualTo("Mede Werker");
    }

    @Test
    void whatTheFormDoesNotShowIsNotAdded() {
        Form form = new Form(new Item("node", "x"));
        form.addData("prop_cm_name", "dossier");
        toon(kamervragen(), form);

        assertThat(form.getFormData().hasFieldData("prop_kw_termijnUitleg")).isFalse();
    }

    @Test
    void aFormWithoutValuesStaysSo() {
        Form form = new Form(new Item("node", "x"));
        toon(kamervragen(), form);

        assertThat(form.getFormData()).isNull();
    }

    private NodeRef kamervragen() {
        NodeRef dossier = repository.dossier(kw("kamervragendossier"));
        repository.zet(dossier, kw("ingezonden"), Behandelzaak.dag(LocalDate.parse("2024-04-12")));
        return dossier;
    }

    private NodeRef gelezen(String naam, byte[] inhoud) {
        NodeRef stuk = repository.upload(repository.dossier(), naam, inhoud);
        repository.gelezen(stuk);
        return stuk;
    }

    private String nederlands(NodeRef node, String veld) {
        return Taal.nederlands(() -> getoond(node, veld));
    }

    private String engels(NodeRef node, String veld) {
        return Taal.in(Locale.ENGLISH, () -> getoond(node, veld));
    }

    /** As the platform fills in a field: many values are one text of it. */
    private String getoond(NodeRef node, String veld) {
        Serializable waarde = repository.waarde(node, kw(veld));
        Form form = new Form(new Item("node", node.toString()));
        form.addData(
                "prop_kw_" + veld,
                waarde instanceof Collection<?> alle
                        ? alle.stream().map(String::valueOf).collect(Collectors.joining(","))
                        : waarde);
        toon(node, form);
        return String.valueOf(form.getFormData().getFieldData("prop_kw_" + veld).getValue());
    }

    @SuppressWarnings("unchecked")
    private void toon(NodeRef node, Form form) {
        FilterRegistry<NodeRef, NodeRef> register =
                repository.bean("nodeFilterRegistry", FilterRegistry.class);
        repository.voer(
                () ->
                        register.getFilters()
                                .forEach(
                                        filter ->
                                                filter.afterGenerate(
                                                        node, List.of(), List.of(), form,
                                                        Map.of())));
    }
}
