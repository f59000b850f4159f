package nl.kamerwoo.alfresco.instelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import nl.kamerwoo.instelling.Feestdagen;
import nl.kamerwoo.instelling.Termijnregels;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** When is looked, and what is in force after that. */
class InstellingenkastTest {

    private static final NodeRef DOCUMENT = new NodeRef("workspace://SpacesStore/termijnen");

    private final AtomicLong klok = new AtomicLong();
    private final Instellingenmap map = mock(Instellingenmap.class);
    private final RetryingTransactionHelper transacties = mock(RetryingTransactionHelper.class);
    private final Instellingenkast kast =
            new Instellingenkast(
                    new Standaarden(List.of(Termijnregels.SOORT)),
                    map,
                    transacties,
                    Duration.ofSeconds(2),
                    klok::get);

    @BeforeEach
    void voerTransactiesUit() {
        when(transacties.doInTransaction(any(), anyBoolean(), anyBoolean()))
                .thenAnswer(
                        aanroep ->
                                aanroep.getArgument(0, RetryingTransactionCallback.class)
                                        .execute());
        when(map.document("termijnen.txt")).thenReturn(Optional.of(DOCUMENT));
        opgeslagen("store://1", "woo:\n  weken: 5");
    }

    @Test
    void itLooksOnceInTwoSeconds() {
        for (int i = 0; i < 100; i++) {
            assertThat(weken()).isEqualTo(5);
        }

        verify(transacties, times(1)).doInTransaction(any(), anyBoolean(), anyBoolean());
    }

    @Test
    void itLooksInAReadOnlyTransactionOfItsOwn() {
        weken();

        verify(transacties).doInTransaction(any(), eq(true), eq(true));
    }

    @Test
    void aDocumentThatIsStillTheSameIsNotReadAgain() {
        weken();
        wacht();
        weken();

        verify(map, times(1)).inhoud(any(), anyInt());
    }

    @Test
    void aDocumentThatChangedIsInForceAtTheNextLook() {
        weken();
        opgeslagen("store://2", "woo:\n  weken: 6");

        assertThat(weken()).isEqualTo(5);
        wacht();
        assertThat(weken()).isEqualTo(6);
    }

    @Test
    void aDocumentThatIsWrongLeavesInForceWhatWas() {
        weken();
        opgeslagen("store://2", "woo:\n  weken: veel");
        wacht();

        assertThat(weken()).isEqualTo(5);
        wacht();
        assertThat(weken()).isEqualTo(5);
        verify(map, times(2)).inhoud(any(), anyInt());
    }

    @Test
    void aDocumentThatWasWrongFromTheStartLeavesInForceWhatIsShipped() {
        opgeslagen("store://2", "[[[");

        assertThat(weken()).isEqualTo(4);
    }

    @Test
    void contentThatCannotBeReadLeavesInForceWhatWas() {
        weken();
        opgeslagen("store://2", "");
        when(map.inhoud(any(), anyInt())).thenThrow(new ContentIOException("weg"));
        wacht();

        assertThat(weken()).isEqualTo(5);
    }

    @Test
    void withoutADocumentWhatIsShippedIsInForce() {
        weken();
        when(map.document("termijnen.txt")).thenReturn(Optional.empty());
        wacht();

        assertThat(weken()).isEqualTo(4);
    }

    @Test
    void whileTheDatabaseCannotBeAskedEverythingStaysAsItWas() {
        weken();
        geenDatabase();
        wacht();

        assertThat(weken()).isEqualTo(5);
    }

    @Test
    void aDocumentThatIsStillThereIsNotSearchedForAgain() {
        when(map.isNog(DOCUMENT, "termijnen.txt")).thenReturn(true);
        weken();
        wacht();

        weken();

        verify(map, times(1)).document("termijnen.txt");
    }

    @Test
    void aDocumentThatCameInThePlaceOfAnotherIsInForce() {
        NodeRef nieuw = new NodeRef("workspace://SpacesStore/nieuw");
        weken();
        when(map.isNog(DOCUMENT, "termijnen.txt")).thenReturn(false);
        when(map.document("termijnen.txt")).thenReturn(Optional.of(nieuw));
        when(map.stand(nieuw)).thenReturn("store://2");
        when(map.inhoud(eq(nieuw), anyInt()))
                .thenReturn("woo:\n  weken: 6".getBytes(StandardCharsets.UTF_8));
        wacht();

        assertThat(weken()).isEqualTo(6);
    }

    @Test
    void whoeverAsksFirstIsToldThatTheDatabaseCannotBeAsked() {
        geenDatabase();

        assertThatThrownBy(this::weken).hasMessage("no connection");
    }

    @Test
    void aSettingThatNobodyRegisteredIsAMistakeOfTheProgrammer() {
        assertThatThrownBy(() -> kast.van(Feestdagen.SOORT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("feestdagen");
        verify(map, never()).document("feestdagen.txt");
    }

    private void geenDatabase() {
        doThrow(new IllegalStateException("no connection"))
                .when(transacties)
                .doInTransaction(any(), anyBoolean(), anyBoolean());
    }

    private int weken() {
        return kast.van(Termijnregels.SOORT).woo().weken();
    }

    private void opgeslagen(String stand, String tekst) {
        when(map.stand(DOCUMENT)).thenReturn(stand);
        when(map.inhoud(any(), anyInt())).thenReturn(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private void wacht() {
        klok.addAndGet(Duration.ofSeconds(2).toNanos());
    }
}
