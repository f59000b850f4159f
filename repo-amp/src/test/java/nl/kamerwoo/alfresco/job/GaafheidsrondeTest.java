package nl.kamerwoo.alfresco.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import nl.kamerwoo.alfresco.bericht.Beheerderspost;
import nl.kamerwoo.alfresco.gaafheid.Gaafheidstoets;
import nl.kamerwoo.alfresco.gaafheid.Gaafheidstoets.Uitslag;
import nl.kamerwoo.alfresco.gaafheid.Ondertekendestukken;
import nl.kamerwoo.alfresco.gaafheid.Ondertekendestukken.Stuk;
import nl.kamerwoo.alfresco.gaafheid.Rondestand;
import nl.kamerwoo.gaafheid.Bevinding;
import nl.kamerwoo.gaafheid.Voortgang;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A round takes so much, and the next one goes on: each document has its turn. */
class GaafheidsrondeTest {

    private static final Instant NU = Instant.parse("2026-06-01T03:00:00Z");
    private static final Instant BEGIN = Instant.parse("2026-01-01T12:00:00Z");

    private final List<Stuk> alle = new ArrayList<>();
    private final List<NodeRef> bekeken = new ArrayList<>();
    private final AtomicReference<Voortgang> onthouden = new AtomicReference<>(Voortgang.BEGIN);
    private final JobLockService sloten = mock(JobLockService.class);
    private final RetryingTransactionHelper transacties = mock(RetryingTransactionHelper.class);
    private final Ondertekendestukken stukken = mock(Ondertekendestukken.class);
    private final Gaafheidstoets toets = mock(Gaafheidstoets.class);
    private final Rondestand stand = mock(Rondestand.class);
    private final Beheerderspost post = mock(Beheerderspost.class);

    @BeforeEach
    void tienStukkenWaarvanDrieTegelijkGemaakt() {
        for (int nummer = 0; nummer < 10; nummer++) {
            Instant gemaakt = BEGIN.plusSeconds(nummer < 3 ? 0 : nummer);
            alle.add(new Stuk(node(nummer), gemaakt, Optional.empty(), 100));
        }
        when(sloten.getLock(any(), anyLong(), any())).thenReturn("slot");
        when(transacties.doInTransaction(any(), anyBoolean(), anyBoolean()))
                .thenAnswer(
                        aanroep ->
                                aanroep.<RetryingTransactionCallback<?>>getArgument(0).execute());
        when(stukken.na(any(), anyInt()))
                .thenAnswer(aanroep -> na(aanroep.getArgument(0), aanroep.getArgument(1)));
        when(stukken.naam(any())).thenReturn("nota");
        when(stukken.beheerders(any())).thenReturn("GROUP_BEHEER");
        when(stand.lees()).thenAnswer(aanroep -> onthouden.get());
        doAnswer(
                        aanroep -> {
                            onthouden.set(aanroep.getArgument(0));
                            return null;
                        })
                .when(stand)
                .onthoud(any());
        when(toets.toets(any()))
                .thenAnswer(
                        aanroep -> {
                            bekeken.add(aanroep.getArgument(0));
                            return Optional.of(uitslag("ab", false));
                        });
    }

    @Test
    void everyDocumentHasItsTurnInAFewRounds() {
        Gaafheidsronde ronde = ronde(4, 1_000_000);

        assertThat(ronde.loop()).isEqualTo(4);
        assertThat(ronde.loop()).isEqualTo(4);
        assertThat(ronde.loop()).isEqualTo(2);
        assertThat(bekeken).containsExactlyElementsOf(alle.stream().map(Stuk::node).toList());
    }

    @Test
    void atTheEndItBeginsAgain() {
        ronde(100, 1_000_000).loop();

        assertThat(onthouden.get()).isEqualTo(Voortgang.BEGIN);
    }

    @Test
    void aRoundStopsInTheMiddleOfWhatWasMadeAtOneMoment() {
        ronde(2, 1_000_000).loop();

        assertThat(onthouden.get()).isEqualTo(new Voortgang(BEGIN, 2));
    }

    @Test
    void aRoundReadsNoMoreThanItMay() {
        assertThat(ronde(100, 250).loop()).isEqualTo(3);
    }

    @Test
    void whatWasLookedAtNotLongAgoIsPassedOver() {
        alle.replaceAll(
                stuk ->
                        new Stuk(
                                stuk.node(),
                                stuk.gemaakt(),
                                Optional.of(NU.minusSeconds(3_600)),
                                stuk.bytes()));

        assertThat(ronde(100, 1_000_000).loop()).isZero();
    }

    @Test
    void oneThatCannotBeLookedAtStopsNobody() {
        when(toets.toets(node(3))).thenThrow(new IllegalStateException("stuk"));

        assertThat(ronde(100, 1_000_000).loop()).isEqualTo(9);
    }

    @Test
    void theRecordsManagersHearOnceOfAllThatDiffersAnew() {
        when(toets.toets(node(1))).thenReturn(Optional.of(uitslag("cd", true)));
        when(toets.toets(node(2))).thenReturn(Optional.of(uitslag("cd", true)));
        when(toets.toets(node(4))).thenReturn(Optional.of(uitslag("cd", false)));
        ronde(100, 1_000_000).loop();

        verify(post).afwijkend("GROUP_BEHEER", List.of("nota", "nota"));
    }

    private static Uitslag uitslag(String gevonden, boolean isNieuws) {
        return new Uitslag(Bevinding.van("ab", Optional.of(gevonden)), isNieuws);
    }

    private List<Stuk> na(Voortgang voortgang, int meeste) {
        return alle.stream()
                .filter(stuk -> !stuk.gemaakt().isBefore(voortgang.vanaf()))
                .skip(voortgang.gedaan())
                .limit(meeste)
                .toList();
    }

    private Gaafheidsronde ronde(int meeste, long bytes) {
        return new Gaafheidsronde(
                sloten,
                transacties,
                stukken,
                toets,
                stand,
                post,
                meeste,
                bytes,
                30,
                Clock.fixed(NU, ZoneOffset.UTC));
    }

    private static NodeRef node(int nummer) {
        return new NodeRef("workspace://SpacesStore/stuk-" + nummer);
    }
}
