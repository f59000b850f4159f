package nl.kamerwoo.alfresco.lezen;

import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.kamervragen.Vragenset;
import nl.kamerwoo.lezen.Leesstatus;
import nl.kamerwoo.nota.NotaHeader;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a file that is not stored. */
public final class Voorbeeldlezer {

    private final ContentService contentService;
    private final MimetypeService mimetypeService;
    private final Tekstwinning tekstwinning;
    private final Notalezer notalezer;
    private final Vragenlezer vragen;

    public Voorbeeldlezer(
            ContentService contentService,
            MimetypeService mimetypeService,
            Tekstwinning tekstwinning,
            Notalezer notalezer,
            Vragenlezer vragen) {
        this.contentService = contentService;
        this.mimetypeService = mimetypeService;
        this.tekstwinning = tekstwinning;
        this.notalezer = notalezer;
        this.vragen = vragen;
    }

    /**
     * @param naam of the file: its ending tells what it is
     * @return {@link NotaJson} of what was found if it is a nota, {@link VragenJson} if it is a set
     *     of questions, with {@code leesstatus} and {@code leesmelding}
     */
    public ObjectNode lees(String naam, InputStream inhoud) {
        ContentWriter kladblok = contentService.getTempWriter();
        kladblok.setMimetype(mimetypeService.guessMimetype(naam));
        kladblok.setEncoding(StandardCharsets.UTF_8.name());
        kladblok.putContent(inhoud);
        ContentReader bron = kladblok.getReader();
        Tekst tekst = AuthenticationUtil.runAsSystem(() -> tekstwinning.win(bron, null));
        NotaHeader header =
                tekst instanceof Tekst.Gewonnen gewonnen
                        ? notalezer.parse(gewonnen.tekst())
                        : NotaHeader.leeg();
        Vragenset set =
                tekst instanceof Tekst.Gewonnen gewonnen && !header.isNota()
                        ? vragen.parse(gewonnen.tekst())
                        : Vragenset.leeg();
        Leesstatus status = status(tekst, header.isNota() || set.isVragenset());
        ObjectNode json = NotaJson.van(naam, header);
        VragenJson.voegToe(json, set);
        json.put("leesstatus", status.naam());
        if (status != Leesstatus.GELEZEN) {
            json.put("leesmelding", Melding.tekst(Leesadministratie.sleutel(status)));
        }
        return json;
    }

    private static Leesstatus status(Tekst tekst, boolean herkend) {
        if (tekst instanceof Tekst.Geen geen) {
            return geen.waarom();
        }
        if (tekst instanceof Tekst.Mislukt) {
            return Leesstatus.NIET_GELUKT;
        }
        return herkend ? Leesstatus.GELEZEN : Leesstatus.NIET_HERKEND;
    }
}
