package nl.kamerwoo.alfresco.lezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.correspondentie.Draad;
import nl.kamerwoo.correspondentie.Mailkop;
import nl.kamerwoo.nota.NotaHeader;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Content can be written while a document is read, or seen late by another node of a cluster. */
class StukLezerTest {

    private static final NodeRef STUK = new NodeRef("workspace://SpacesStore/stuk");

    private final NodeService nodeService = mock(NodeService.class);
    private final ContentService contentService = mock(ContentService.class);
    private final DictionaryService dictionaryService = mock(DictionaryService.class);
    private final RetryingTransactionHelper transacties = mock(RetryingTransactionHelper.class);
    private final Tekstwinning tekstwinning = mock(Tekstwinning.class);
    private final NotaStempels stempels = mock(NotaStempels.class);
    private final Notalezer notalezer = mock(Notalezer.class);
    private final Leesadministratie administratie = mock(Leesadministratie.class);

    private final Postverwerker postverwerker = mock(Postverwerker.class);
    private final Leesspoor spoor = mock(Leesspoor.class);

    private final StukLezer lezer =
            new StukLezer(
                    nodeService,
                    contentService,
                    dictionaryService,
                    mock(LockService.class),
                    transacties,
                    tekstwinning,
                    notalezer,
                    mock(Vragenlezer.class),
                    mock(Setverwerker.class),
                    postverwerker,
                    mock(Handtekeningverwerker.class),
                    stempels,
                    administratie,
                    spoor);

    @BeforeEach
    void eenStukMetInhoud() {
        when(transacties.doInTransaction(any(), anyBoolean(), anyBoolean()))
                .thenAnswer(
                        aanroep ->
                                aanroep.<RetryingTransactionCallback<?>>getArgument(0).execute());
        when(nodeService.exists(STUK)).thenReturn(true);
        when(nodeService.getType(STUK)).thenReturn(KamerwooModel.TYPE_STUK);
        when(dictionaryService.isSubClass(any(), eq(KamerwooModel.TYPE_STUK))).thenReturn(true);
        when(stempels.isTeLezen(STUK)).thenReturn(true);
        when(tekstwinning.win(any(), eq(STUK))).thenReturn(new Tekst.Gewonnen("tekst"));
        when(notalezer.parse(any())).thenReturn(NotaHeader.leeg());
        doAnswer(
                        aanroep -> {
                            aanroep.<Runnable>getArgument(1).run();
                            return null;
                        })
                .when(administratie)
                .stil(eq(STUK), any());
        doAnswer(
                        aanroep -> {
                            aanroep.<Runnable>getArgument(1).run();
                            return null;
                        })
                .when(spoor)
                .volg(eq(STUK), any(Runnable.class));
    }

    @Test
    void whatWasReadIsStampedFromTheContentItWasReadIn() {
        staat("store://een", "store://een");

        assertThat(lezer.lees(STUK, false)).isTrue();
        verify(stempels).zet(eq(STUK), eq("store://een"), any(), any());
    }

    @Test
    void contentThatChangedWhileItWasReadIsReadAgain() {
        staat("store://een", "store://twee", "store://twee", "store://twee");

        assertThat(lezer.lees(STUK, false)).isTrue();
        verify(stempels, never()).zet(eq(STUK), eq("store://een"), any(), any());
        verify(stempels).zet(eq(STUK), eq("store://twee"), any(), any());
    }

    @Test
    void contentThatChangesAllTheTimeIsLeftToTheRound() {
        staat(
                "store://1",
                "store://2",
                "store://3",
                "store://4",
                "store://5",
                "store://6",
                "store://7",
                "store://8");

        assertThat(lezer.lees(STUK, false)).isFalse();
        verify(stempels, never()).zet(any(), any(), any(), any());
    }

    @Test
    void aMailIsStampedThoughTheTransformServiceDoesNotAnswerInTime() {
        staat("store://een", "store://een");
        Post post = mail("Iets");

        assertThat(lezer.lees(STUK, false)).isTrue();
        verify(administratie).mislukt(STUK);
        verify(postverwerker).stempel(STUK, post);
        verify(postverwerker, never()).herzie(STUK);
        verify(stempels, never()).onthoud(any(), any());
    }

    @Test
    void aHeadThatCannotBeWrittenIsNoReasonToForgetThatItWasTried() {
        staat("store://een", "store://een", "store://een", "store://een");
        doThrow(new IllegalStateException("refused")).when(postverwerker).stempel(any(), any());
        mail("Iets");

        assertThat(lezer.lees(STUK, false)).isTrue();
        verify(administratie, times(3)).mislukt(STUK);
    }

    /** A mail whose text takes too long. */
    private Post mail(String onderwerp) {
        Mailkop kop =
                new Mailkop(
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        onderwerp,
                        Draad.geen());
        Post post = Post.vanKop(kop);
        when(postverwerker.lees(any())).thenReturn(Optional.of(post));
        when(postverwerker.wil(STUK)).thenReturn(true);
        when(tekstwinning.win(any(), eq(STUK))).thenReturn(new Tekst.Mislukt("too late"));
        return post;
    }

    /** Which content is there each time that somebody looks. */
    private void staat(String... urls) {
        Iterator<ContentReader> inhoud =
                Arrays.stream(urls).map(StukLezerTest::inhoud).toList().iterator();
        when(contentService.getReader(STUK, ContentModel.PROP_CONTENT))
                .thenAnswer(aanroep -> inhoud.next());
    }

    private static ContentReader inhoud(String url) {
        ContentReader lezer = mock(ContentReader.class);
        when(lezer.getContentUrl()).thenReturn(url);
        return lezer;
    }
}
