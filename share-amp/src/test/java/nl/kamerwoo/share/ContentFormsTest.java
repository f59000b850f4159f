package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.stream.Stream;

/** The forms of dossiers and documents, and what holds for every other form. */
class ContentFormsTest {

    private static final Set<String> PLATFORM_FIELDS =
            Set.of(
                    "cm:name",
                    "cm:title",
                    "cm:description",
                    "cm:content",
                    "cm:creator",
                    "cm:created",
                    "cm:modifier",
                    "cm:modified",
                    "mimetype",
                    "size");

    private static final Set<String> EVALUATORS = Set.of("node-type", "aspect", "model-type");

    private static final Set<String> EVALUATORS_OF_NODES = Set.of("node-type", "aspect");

    /** The forms of a document that can be signed, but for those of what comes after it. */
    private static final Set<String> ONCE_SIGNED =
            Set.of(
                    "kw:gedateerd",
                    "kw:geregistreerd",
                    "kw:afgestemd",
                    "kw:nota",
                    "kw:beantwoording",
                    "kw:correspondentie");

    private static final String CHOICE = "/nl/kamerwoo/form/controls/keuze.ftl";
    private static final String TEXTS = "/nl/kamerwoo/form/controls/lijst.ftl";
    private static final String SUSPENSIONS = "/nl/kamerwoo/form/controls/opschortingen.ftl";
    private static final String MINISTRIES = "/nl/kamerwoo/form/controls/ministeries.ftl";
    private static final String TICKS = "/nl/kamerwoo/form/controls/vinklijst.ftl";
    private static final String DAY = "/nl/kamerwoo/form/controls/datum.ftl";
    private static final String MOMENT = "/nl/kamerwoo/form/controls/moment.ftl";
    private static final String COLUMNS = "/nl/kamerwoo/form/sets/kolommen.ftl";
    private static final String PERSON = "/nl/kamerwoo/form/controls/persoon.ftl";
    private static final String KIND = "/nl/kamerwoo/form/controls/bestandstype.ftl";
    private static final String REASON = "/nl/kamerwoo/form/controls/toelichting.ftl";
    private static final String RANGE = "/nl/kamerwoo/form/controls/dagen.ftl";

    /** The controls of Share that show the help of a field: the others leave it out. */
    private static final Set<String> HELPFUL =
            Set.of(
                    "/org/alfresco/components/form/controls/selectone.ftl",
                    "/org/alfresco/components/form/controls/textarea.ftl",
                    "/org/alfresco/components/form/controls/textfield.ftl",
                    "/nl/kamerwoo/form/controls/dossier.ftl",
                    CHOICE,
                    TEXTS,
                    SUSPENSIONS,
                    MINISTRIES,
                    TICKS,
                    DAY,
                    PERSON,
                    REASON);

    private final ShareConfig config = new ShareConfig();
    private final ContentModel model = new ContentModel();

    /** There a part of a user name will do, and the name of who has left. */
    @Test
    void onlyWhereAPersonIsSearchedForAnyNameIsTaken() {
        assertThat(config.forms().filter(form -> form.template("kw:behandelaar").equals(PERSON)))
                .isNotEmpty()
                .allMatch(
                        form ->
                                form.attributes("control-param", "name").contains("zoeken")
                                        == form.id().equals("search"));
    }

    @Test
    void showsOnlyFieldsThatExist() {
        assertThat(
                        config.forms()
                                .filter(form -> EVALUATORS.contains(form.evaluator()))
                                .flatMap(form -> form.shown().stream()))
                .isNotEmpty()
                .allMatch(field -> PLATFORM_FIELDS.contains(field) || model.hasField(field));
    }

    @Test
    void dressesOnlyFieldsThatItShowsInSetsThatItHas() {
        config.forms()
                .forEach(
                        form -> {
                            assertThat(form.attributes("field", "id"))
                                    .as("%s", form)
                                    .doesNotHaveDuplicates()
                                    .filteredOn(field -> !form.isReadOnly(field))
                                    .isSubsetOf(form.shown());
                            assertThat(form.attributes("field", "set"))
                                    .as("%s", form)
                                    .isSubsetOf(form.attributes("set", "id"));
                        });
    }

    @Test
    void everyTypeThatAUserMeetsCanBeLookedAtAndEdited() {
        Set<String> shown =
                Stream.of("node-type", "aspect")
                        .flatMap(kind -> config.conditions(kind).stream())
                        .collect(toSet());

        assertThat(
                        config.attributes("subtype", "name").stream()
                                .filter(name -> !shown.contains(name)))
                .allMatch(type -> model.classesOf(type).stream().anyMatch(shown::contains));
    }

    @Test
    void anEmptyChoiceStaysEmpty() {
        config.forms()
                .forEach(
                        form ->
                                form.shown().stream()
                                        .filter(model::isOneOfAList)
                                        .filter(field -> !form.isViewOnly(field))
                                        .forEach(
                                                field ->
                                                        assertThat(form.template(field))
                                                                .as("%s %s", form, field)
                                                                .isEqualTo(CHOICE)));
    }

    @Test
    void severalTextsAreTypedWithoutTheSpacesAroundThem() {
        config.forms()
                .filter(form -> !form.id().equals("search"))
                .forEach(
                        form ->
                                form.shown().stream()
                                        .filter(model::isSeveralTexts)
                                        .filter(field -> !form.isViewOnly(field))
                                        .filter(field -> !form.isReadOnly(field))
                                        .forEach(
                                                field ->
                                                        assertThat(form.template(field))
                                                                .as("%s %s", form, field)
                                                                .isIn(
                                                                        TEXTS,
                                                                        MINISTRIES,
                                                                        SUSPENSIONS)));
    }

    @Test
    void aDayIsShownAndPickedAsTheDayThatItIs() {
        config.forms()
                .forEach(
                        form ->
                                form.shown().stream()
                                        .filter(model::isDay)
                                        .forEach(
                                                field ->
                                                        assertThat(form.template(field))
                                                                .as("%s %s", form, field)
                                                                .isEqualTo(
                                                                        form.id().equals("search")
                                                                                ? RANGE
                                                                                : DAY)));
    }

    @Test
    void aMomentIsShownAsItWasInTheNetherlands() {
        config.forms()
                .filter(form -> !form.id().equals("search"))
                .forEach(
                        form ->
                                form.shown().stream()
                                        .filter(model::isMoment)
                                        .forEach(
                                                field ->
                                                        assertThat(form.template(field))
                                                                .as("%s %s", form, field)
                                                                .isEqualTo(MOMENT)));
    }

    /** Beside a document, or zoomed in, two columns of Share's leave no room for a word. */
    @Test
    void columnsGoBelowEachOtherWhereThereIsNoRoom() {
        assertThat(
                        config.forms()
                                .filter(form -> EVALUATORS.contains(form.evaluator()))
                                .flatMap(form -> form.attributes("set", "template").stream())
                                .filter(template -> !template.isEmpty()))
                .isNotEmpty()
                .containsOnly(COLUMNS);
    }

    @Test
    void whatASignatureHoldsFastCannotBeTyped() {
        assertThat(typedUntilSigned().filter(field -> !model.isAssociation(field)))
                .isNotEmpty()
                .allMatch(signed()::isReadOnly);
    }

    @Test
    void theKindOfASignedFileIsText() {
        assertThat(signed().template("mimetype")).isEqualTo(KIND);
    }

    /** The repository lets it be tied to others: that is none of its values. */
    @Test
    void whatASignedDocumentIsTiedToCanBeChosen() {
        assertThat(typedUntilSigned().filter(model::isAssociation))
                .isNotEmpty()
                .noneMatch(signed()::isReadOnly);
    }

    private Stream<String> typedUntilSigned() {
        return config.forms()
                .filter(form -> ONCE_SIGNED.contains(form.condition()))
                .filter(form -> EVALUATORS_OF_NODES.contains(form.evaluator()))
                .filter(form -> form.id().isEmpty())
                .flatMap(
                        form ->
                                form.shown().stream()
                                        .filter(field -> !form.isViewOnly(field))
                                        .filter(field -> !form.isReadOnly(field)));
    }

    private ShareForm signed() {
        return config.forms()
                .filter(form -> form.condition().equals("kw:ondertekend"))
                .filter(form -> form.id().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void severalOutOfAListAreTicked() {
        config.forms()
                .forEach(
                        form ->
                                form.shown().stream()
                                        .filter(model::isSeveralOfAList)
                                        .forEach(
                                                field ->
                                                        assertThat(form.template(field))
                                                                .as("%s %s", form, field)
                                                                .isEqualTo(TICKS)));
    }

    @Test
    void helpIsGivenOnlyWhereItIsShown() {
        config.forms()
                .forEach(
                        form ->
                                assertThat(form.shown())
                                        .as("%s", form)
                                        .filteredOn(form::hasHelp)
                                        .allMatch(field -> HELPFUL.contains(form.template(field))));
    }

    /** To look for a value is not to type it. */
    @Test
    void whatTheModuleStampsIsNeverTyped() {
        config.forms()
                .filter(form -> !form.id().equals("search"))
                .forEach(
                        form ->
                                assertThat(form.shown())
                                        .as("%s", form)
                                        .filteredOn(model::isStamped)
                                        .allMatch(form::isViewOnly));
    }
}
