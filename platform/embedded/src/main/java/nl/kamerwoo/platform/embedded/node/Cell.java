package nl.kamerwoo.platform.embedded.node;

import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** One value as it lies in the table: its kind, and the column that queries look in. */
public record Cell(int index, String kind, String text, Long number, Double real) {

    private static final int SINGLE = -1;

    static List<Cell> of(Serializable value) {
        if (!(value instanceof Collection<?> values)) {
            return List.of(of(SINGLE, value));
        }
        if (values.isEmpty()) {
            return List.of(new Cell(SINGLE, "empty", null, null, null));
        }
        List<Cell> cells = new ArrayList<>();
        values.forEach(each -> cells.add(of(cells.size(), (Serializable) each)));
        return cells;
    }

    private static Cell of(int index, Serializable value) {
        if (value == null) {
            return new Cell(index, "null", null, null, null);
        }
        if (value instanceof Double || value instanceof Float) {
            double real = ((Number) value).doubleValue();
            return new Cell(index, value instanceof Float ? "float" : "double", null, null, real);
        }
        Long number = number(value);
        return number == null
                ? new Cell(index, textKind(value), text(value), null, null)
                : new Cell(index, numberKind(value), null, number, null);
    }

    private static Long number(Serializable value) {
        if (value instanceof Date date) {
            return date.getTime();
        }
        if (value instanceof Boolean flag) {
            return flag ? 1L : 0L;
        }
        return value instanceof Long || value instanceof Integer
                ? ((Number) value).longValue()
                : null;
    }

    private static String numberKind(Serializable value) {
        return value instanceof Date ? "date" : value.getClass().getSimpleName().toLowerCase();
    }

    private static String textKind(Serializable value) {
        if (value instanceof String) {
            return "text";
        }
        if (value instanceof ContentData) {
            return "content";
        }
        if (value instanceof NodeRef) {
            return "noderef";
        }
        if (value instanceof QName) {
            return "qname";
        }
        return value instanceof Locale ? "locale" : "object";
    }

    private static String text(Serializable value) {
        return textKind(value).equals("object") ? serialize(value) : value.toString();
    }

    boolean isSingle() {
        return index == SINGLE;
    }

    Serializable value() {
        return switch (kind) {
            case "null" -> null;
            case "empty" -> new ArrayList<>();
            case "text" -> text;
            case "date" -> new Date(number);
            case "boolean" -> number == 1;
            case "long" -> number;
            case "integer" -> number.intValue();
            case "double" -> real;
            case "float" -> real.floatValue();
            case "content" -> ContentData.createContentProperty(text);
            case "noderef" -> new NodeRef(text);
            case "qname" -> QName.createQName(text);
            case "locale" -> Locale.forLanguageTag(text.replace('_', '-'));
            default -> deserialize(text);
        };
    }

    public static String serialize(Serializable value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot be stored: " + value, e);
        }
    }

    public static Serializable deserialize(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Serializable) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("Cannot be read back", e);
        }
    }
}
