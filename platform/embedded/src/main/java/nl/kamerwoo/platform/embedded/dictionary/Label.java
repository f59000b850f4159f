package nl.kamerwoo.platform.embedded.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

import java.util.Locale;

/** A text of the model: out of a message bundle, or else as it stands in the XML. */
record Label(ModelInfo model, String kind, QName item, String title, String description) {

    String title(MessageLookup lookup, Locale locale) {
        return text(lookup, "title", locale, title);
    }

    String title(MessageLookup lookup) {
        return text(lookup, "title", null, title);
    }

    String description(MessageLookup lookup) {
        return text(lookup, "description", null, description);
    }

    private String text(MessageLookup lookup, String what, Locale locale, String otherwise) {
        if (lookup == null) {
            return otherwise;
        }
        String key =
                "%s.%s.%s.%s"
                        .formatted(
                                model.getName().toPrefixString(), kind, item.toPrefixString(), what)
                        .replace(':', '_');
        String text = locale == null ? lookup.getMessage(key) : lookup.getMessage(key, locale);
        return text == null ? otherwise : text;
    }
}
