package nl.kamerwoo.alfresco.correspondentie;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A scratchpad that keeps the first bytes of what is written on it, and counts all. */
final class Proefkladblok {

    private static final int MEESTE = 100_000;

    private Proefkladblok() {}

    static Kladblok nieuw() {
        ContentService inhoud = mock(ContentService.class);
        when(inhoud.getTempWriter()).thenAnswer(aanroep -> kladje());
        MimetypeService soorten = mock(MimetypeService.class);
        when(soorten.getExtension(anyString())).thenReturn("bin");
        when(soorten.getExtension("application/pdf")).thenReturn("pdf");
        when(soorten.getExtension("message/rfc822")).thenReturn("eml");
        when(soorten.guessMimetype(anyString())).thenReturn("application/octet-stream");
        return new Kladblok(inhoud, soorten);
    }

    private static ContentWriter kladje() {
        ContentWriter schrijver = mock(ContentWriter.class);
        ContentReader lezer = mock(ContentReader.class);
        when(schrijver.getReader()).thenReturn(lezer);
        when(lezer.getReader()).thenReturn(lezer);
        doAnswer(
                        aanroep -> {
                            InputStream bytes = aanroep.getArgument(0);
                            byte[] begin = bytes.readNBytes(MEESTE);
                            long lengte = begin.length;
                            byte[] stuk = new byte[8_192];
                            for (int n = bytes.read(stuk); n > 0; n = bytes.read(stuk)) {
                                lengte += n;
                            }
                            when(lezer.getSize()).thenReturn(lengte);
                            when(lezer.getContentInputStream())
                                    .thenAnswer(nogEens -> new ByteArrayInputStream(begin));
                            return null;
                        })
                .when(schrijver)
                .putContent(any(InputStream.class));
        return schrijver;
    }
}
