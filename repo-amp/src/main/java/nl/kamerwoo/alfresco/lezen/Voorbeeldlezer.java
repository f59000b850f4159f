package nl.kamerwoo.alfresco.lezen;

import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.kamervragen.Vragenset;
import nl.kamerwoo.lezen.Leesstatus;
import nl.kamerwoo.nota.NotaHeader;
import nl.kamerwoo.nota.Notavelden;
import nl.kamerwoo.nota.Veld;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a file that is not stored. */
public final class Voorbeeldlezer {

    private final ContentService contentService;
    private final MimetypeService mimetypeService;
    private final Tekstwinning tekstwinning;
    private final Notalezer notalezer;
    private final Vragenlezer vragen;
    private final Postverwerker postverwerker;

    public Voorbeeldlezer(
            ContentService contentService,
            MimetypeService mimetypeService,
            Tekstwinning tekstwinning,
            Notalezer notalezer,
            Vragenlezer vragen,
            Postverwerker postverwerker) {
        this.contentService = contentService;
        this.mimetypeService = mimetypeService;
        this.tekstwinning = tekstwinning;
        this.notalezer = notalezer;
        this.vragen = vragen;
        this.postverwerker = postverwerker;
    }

    /**
     * @param naam of the file: its ending tells what it is
     * @return {@link NotaJson} of what was found if it is a nota, {@link VragenJson} if it is a set
     *     of questions, {@link PostJson} if it is a message, with {@code leesstatus} and {@code
     *     leesmelding}
     */
    public ObjectNode lees(String naam, InputStream inhoud) {
        ContentWriter kladblok = contentService.getTempWriter();
        kladblok.setMimetype(mimetypeService.guessMimetype(naam));
        kladblok.setEncoding(StandardCharsets.UTF_8.name());
        kladblok.putContent(inhoud);
        ContentReader bron = kladblok.getReader();
        Optional<Post> post = postverwerker.lees(bron.getReader());
        Tekst gewonnenOfNiet = AuthenticationUtil.runAsSystem(() -> tekstwinning.win(bron, null));
        Tekst tekst = post.map(een -> een.verklaar(gewonnenOfNiet)).orElse(gewonnenOfNiet);
        String woorden = tekst instanceof Tekst.Gewonnen gewonnen ? gewonnen.tekst() : "";
        NotaHeader header = notalezer.parse(woorden);
        Vragenset set = header.isNota() ? Vragenset.leeg() : vragen.parse(woorden);
        ObjectNode json = NotaJson.van(naam, header);
        VragenJson.voegToe(json, set);
        boolean herkend = header.isNota() || set.isVragenset();
        if (post.isPresent()) {
            PostJson.voegToe(json, post.get(), !header.isNota() && !set.isBeantwoord());
        }
        if (post.isPresent() && !herkend) {
            zet(json, post.get().status(tekst), Melding.tekst(post.get().sleutel(tekst)));
            return json;
        }
        Leesstatus status = status(tekst, herkend);
        Optional<Veld<LocalDate>> datum =
                herkend ? Optional.empty() : notalezer.briefdatum(woorden);
        datum.ifPresent(veld -> NotaJson.zet(json, Notavelden.DATUM, veld));
        zet(
                json,
                status,
                Melding.tekst(
                        datum.isPresent()
                                ? "kamerwoo.lezen.alleen-datum"
                                : Leesadministratie.sleutel(status)));
        return json;
    }

    private static void zet(ObjectNode json, Leesstatus status, String melding) {
        json.put("leesstatus", status.naam());
        if (status != Leesstatus.GELEZEN) {
            json.put("leesmelding", melding);
        }
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
