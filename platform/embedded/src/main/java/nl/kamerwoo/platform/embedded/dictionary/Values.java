package nl.kamerwoo.platform.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.datatype.TypeConversionException;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** Brings a value to the type that the model declares for its property. */
public final class Values {

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    private Values() {}

    /** A list for a many-valued property, whatever was given; null stays null. */
    public static Serializable conform(PropertyDefinition definition, Serializable value) {
        boolean any = definition == null || isAny(definition);
        if (value instanceof Collection<?> values) {
            if (!any && !definition.isMultiValued()) {
                throw new DictionaryException(
                        "A single-valued property of this type may not be a collection: "
                                + definition.getName());
            }
            ArrayList<Serializable> list = new ArrayList<>();
            values.forEach(each -> list.add(single(definition, (Serializable) each)));
            return list;
        }
        Serializable single = single(definition, value);
        return single != null && definition != null && definition.isMultiValued()
                ? new ArrayList<>(List.of(single))
                : single;
    }

    /** One value in that type; null stays null. */
    public static Serializable as(DataTypeDefinition type, Serializable value) {
        return value == null || type.getName().equals(DataTypeDefinition.ANY)
                ? value
                : convert(type.getName(), value);
    }

    private static boolean isAny(PropertyDefinition definition) {
        return definition.getDataType().getName().equals(DataTypeDefinition.ANY);
    }

    private static Serializable single(PropertyDefinition definition, Serializable value) {
        if (value == null || definition == null || isAny(definition)) {
            return value;
        }
        try {
            return convert(definition.getDataType().getName(), value);
        } catch (TypeConversionException | IllegalArgumentException | DateTimeParseException e) {
            throw new TypeConversionException(
                    "The property value is not compatible with the type of property "
                            + definition.getName()
                            + ": "
                            + value
                            + " ("
                            + value.getClass().getName()
                            + ")",
                    e);
        }
    }

    private static Serializable convert(QName type, Serializable value) {
        return switch (type.getLocalName()) {
            case "text", "mltext" -> text(value);
            case "date", "datetime" -> date(value);
            case "int" -> number(value).intValue();
            case "long" -> number(value).longValue();
            case "float" -> number(value).floatValue();
            case "double" -> number(value).doubleValue();
            case "boolean" ->
                    value instanceof Boolean flag ? flag : Boolean.valueOf(value.toString());
            case "noderef", "category" ->
                    value instanceof NodeRef ? value : new NodeRef(string(value));
            case "qname" -> value instanceof QName ? value : QName.createQName(string(value));
            case "content" ->
                    value instanceof ContentData
                            ? value
                            : ContentData.createContentProperty(string(value));
            case "locale" ->
                    value instanceof Locale
                            ? value
                            : Locale.forLanguageTag(string(value).replace('_', '-'));
            default -> throw new UnsupportedOperationException("Property of type " + type);
        };
    }

    private static String string(Serializable value) {
        if (value instanceof String string) {
            return string;
        }
        throw new TypeConversionException("Not a text: " + value);
    }

    public static String text(Serializable value) {
        if (value instanceof Date date) {
            return ISO.format(date.toInstant().atZone(ZoneId.systemDefault()));
        }
        if (value instanceof byte[] || value instanceof java.time.temporal.Temporal) {
            throw new TypeConversionException("No text can be made of " + value.getClass());
        }
        return value.toString();
    }

    private static Number number(Serializable value) {
        if (value instanceof Number number) {
            return number;
        }
        if (value instanceof Date date) {
            return date.getTime();
        }
        String text = string(value);
        return text.contains(".") || text.contains("E")
                ? (Number) Double.valueOf(text)
                : (Number) Long.valueOf(text);
    }

    private static Date date(Serializable value) {
        if (value instanceof Date date) {
            return new Date(date.getTime());
        }
        if (value instanceof Calendar calendar) {
            return calendar.getTime();
        }
        return value instanceof Number number ? new Date(number.longValue()) : parse(string(value));
    }

    /**
     * A date without a time is midnight, and a time without a zone is read, in the server's zone.
     */
    public static Date parse(String text) {
        ZoneId server = ZoneId.systemDefault();
        if (text.indexOf('T') < 0) {
            return Date.from(LocalDate.parse(text).atStartOfDay(server).toInstant());
        }
        try {
            return Date.from(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Date.from(LocalDateTime.parse(text).atZone(server).toInstant());
        }
    }
}
