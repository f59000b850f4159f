package nl.kamerwoo.alfresco.documentenlijst;

import static java.util.stream.Collectors.toMap;

import nl.kamerwoo.alfresco.behandeling.Bevoegdheden;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.vragen.Suggestieovername;

import org.alfresco.repo.jscript.app.JSONConversionComponent;
import org.alfresco.repo.jscript.app.PropertyDecorator;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.json.simple.JSONAware;
import org.json.simple.JSONObject;

import java.io.Serializable;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells Share with each dossier and document what the user may do with it. An evaluator of Share
 * asks nothing of the repository: it knows the properties, and Alfresco lets a module say more of a
 * property. The day of registration is one that everything registered has, and that a list of Share
 * gets as an object anyway: it stays that, with {@code mag} beside it.
 */
public final class Bevoegdhedendecorator implements PropertyDecorator {

    /** It suggests something that the user may write. */
    public static final String OVERNEMEN = "overnemen";

    /** As Alfresco itself tells a moment. */
    private static final DateTimeFormatter ISO8601 =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    private final JSONConversionComponent conversie;
    private final Bevoegdheden bevoegdheden;
    private final Suggestieovername overname;

    public Bevoegdhedendecorator(
            JSONConversionComponent conversie,
            Bevoegdheden bevoegdheden,
            Suggestieovername overname) {
        this.conversie = conversie;
        this.bevoegdheden = bevoegdheden;
        this.overname = overname;
    }

    /** Spring calls this. */
    public void init() {
        conversie.registerPropertyDecorator(this);
    }

    @Override
    public Set<QName> getPropertyNames() {
        return Set.of(KamerwooModel.PROP_REGISTRATIEDATUM);
    }

    @Override
    public JSONAware decorate(QName eigenschap, NodeRef node, Serializable waarde) {
        Stream<String> namen =
                Stream.concat(
                        bevoegdheden.van(node).stream(),
                        overname.mag(node) ? Stream.of(OVERNEMEN) : Stream.empty());
        Map<String, Boolean> mag = namen.collect(toMap(Function.identity(), naam -> true));
        return new JSONObject(
                Map.of(
                        "value", waarde.toString(),
                        "iso8601", iso8601(waarde),
                        "mag", new JSONObject(mag)));
    }

    private static String iso8601(Serializable waarde) {
        return waarde instanceof Date moment
                ? ISO8601.format(moment.toInstant().atZone(ZoneId.systemDefault()))
                : waarde.toString();
    }
}
