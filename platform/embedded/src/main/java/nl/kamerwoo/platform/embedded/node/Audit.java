package nl.kamerwoo.platform.embedded.node;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/** Who made and who last changed a node, and when. */
public record Audit(String creator, Long created, String modifier, Long modified) {

    static final Audit NONE = new Audit(null, null, null, null);

    private static String user() {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        return user == null ? "unknown" : user;
    }

    /** A change within the tolerance, in milliseconds, leaves the date of the last one. */
    Audit changed(long tolerance) {
        long now = System.currentTimeMillis();
        boolean later = modified == null || modified + tolerance < now;
        return new Audit(
                creator == null ? user() : creator,
                created == null ? Long.valueOf(now) : created,
                user(),
                later ? Long.valueOf(now) : modified);
    }

    /** The values given, where these are; what is unknown then is as of now. */
    Audit with(Map<QName, Serializable> given) {
        Audit changed =
                new Audit(
                        text(given, ContentModel.PROP_CREATOR, creator),
                        time(given, ContentModel.PROP_CREATED, created),
                        text(given, ContentModel.PROP_MODIFIER, modifier),
                        time(given, ContentModel.PROP_MODIFIED, modified));
        return changed.modified == null || changed.created == null ? changed.changed(0) : changed;
    }

    private static String text(Map<QName, Serializable> given, QName name, String otherwise) {
        return given.get(name) == null ? otherwise : given.get(name).toString();
    }

    private static Long time(Map<QName, Serializable> given, QName name, Long otherwise) {
        return given.get(name) instanceof Date date ? Long.valueOf(date.getTime()) : otherwise;
    }

    void into(Map<QName, Serializable> properties) {
        properties.put(ContentModel.PROP_CREATOR, creator);
        properties.put(ContentModel.PROP_CREATED, new Date(created));
        properties.put(ContentModel.PROP_MODIFIER, modifier);
        properties.put(ContentModel.PROP_MODIFIED, new Date(modified));
    }
}
