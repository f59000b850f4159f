package nl.kamerwoo.platform.embedded.attribute;

import nl.kamerwoo.platform.embedded.node.Cell;

import org.alfresco.repo.domain.propval.PropertyUniqueConstraintViolation;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.attributes.DuplicateAttributeException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Values under one to three keys, unique in the database: who claims a key that another claims in
 * an open transaction waits for its outcome. A refused claim leaves the transaction usable.
 */
public class EmbeddedAttributeService implements AttributeService {

    private static final int KEYS = 3;
    private static final int MAX_LENGTH = 1024;
    private static final String WHERE = " where key1 = ? and key2 = ? and key3 = ?";

    private final JdbcTemplate jdbc;

    public EmbeddedAttributeService(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean exists(Serializable... keys) {
        return !values(keys).isEmpty();
    }

    @Override
    public Serializable getAttribute(Serializable... keys) {
        List<String> values = values(keys);
        return values.isEmpty() ? null : value(values.get(0));
    }

    private List<String> values(Serializable... keys) {
        return jdbc.queryForList(
                "select stored_value from attribute" + WHERE, String.class, (Object[]) all(keys));
    }

    @Override
    public void getAttributes(AttributeQueryCallback callback, Serializable... keys) {
        List<Object[]> rows =
                jdbc.query(
                        "select id, stored_value, key1, key2, key3 from attribute"
                                + where(keys)
                                + " order by id",
                        (row, number) ->
                                new Object[] {
                                    row.getLong(1),
                                    value(row.getString(2)),
                                    new Serializable[] {
                                        key(row.getString(3)),
                                        key(row.getString(4)),
                                        key(row.getString(5))
                                    }
                                },
                        (Object[]) given(keys));
        for (Object[] row : rows) {
            boolean more =
                    callback.handleAttribute(
                            (Long) row[0], (Serializable) row[1], (Serializable[]) row[2]);
            if (!more) {
                return;
            }
        }
    }

    @Override
    public void createAttribute(Serializable value, Serializable... keys) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        String[] all = all(keys);
        try {
            jdbc.update(
                    "insert into attribute (key1, key2, key3, stored_value) values (?, ?, ?, ?)",
                    all[0],
                    all[1],
                    all[2],
                    stored(value));
        } catch (DuplicateKeyException e) {
            Serializable[] three = padded(keys);
            throw new DuplicateAttributeException(
                    three[0],
                    three[1],
                    three[2],
                    new PropertyUniqueConstraintViolation(three[0], three[1], three[2], e));
        }
    }

    @Override
    public void setAttribute(Serializable value, Serializable... keys) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        String[] all = all(keys);
        int updated =
                jdbc.update(
                        "update attribute set stored_value = ?" + WHERE,
                        stored(value),
                        all[0],
                        all[1],
                        all[2]);
        if (updated == 0) {
            createAttribute(value, keys);
        }
    }

    @Override
    public void removeAttribute(Serializable... keys) {
        jdbc.update("delete from attribute" + WHERE, (Object[]) all(keys));
    }

    @Override
    public void removeAttributes(Serializable... keys) {
        jdbc.update("delete from attribute" + where(keys), (Object[]) given(keys));
    }

    private static String where(Serializable... keys) {
        List<String> terms = new ArrayList<>();
        for (int i = 1; i <= given(keys).length; i++) {
            terms.add("key" + i + " = ?");
        }
        return terms.isEmpty() ? "" : " where " + String.join(" and ", terms);
    }

    private static String[] given(Serializable... keys) {
        String[] given = new String[check(keys).length];
        for (int i = 0; i < given.length; i++) {
            given[i] = text(keys[i]);
        }
        return given;
    }

    private static String[] all(Serializable... keys) {
        return given(padded(keys));
    }

    private static Serializable[] padded(Serializable... keys) {
        Serializable[] padded = new Serializable[KEYS];
        System.arraycopy(check(keys), 0, padded, 0, keys.length);
        return padded;
    }

    private static Serializable[] check(Serializable... keys) {
        if (keys.length == 0 || keys.length > KEYS) {
            throw new IllegalArgumentException("An attribute has one to three keys");
        }
        return keys;
    }

    /** The type is part of a key: the number 1 and the text "1" are two. */
    private static String text(Serializable key) {
        if (key instanceof String text) {
            if (text.length() > MAX_LENGTH) {
                throw new IllegalArgumentException(
                        "A key may have " + MAX_LENGTH + " characters at most");
            }
            return "s:" + text;
        }
        if (key == null) {
            return "-";
        }
        return key instanceof Long || key instanceof Integer
                ? "n:" + key
                : "o:" + Cell.serialize(key);
    }

    private static Serializable key(String text) {
        return switch (text.charAt(0)) {
            case 's' -> text.substring(2);
            case 'n' -> Long.valueOf(text.substring(2));
            case 'o' -> Cell.deserialize(text.substring(2));
            default -> null;
        };
    }

    private static String stored(Serializable value) {
        return value == null ? null : Cell.serialize(value);
    }

    private static Serializable value(String stored) {
        return stored == null ? null : Cell.deserialize(stored);
    }
}
