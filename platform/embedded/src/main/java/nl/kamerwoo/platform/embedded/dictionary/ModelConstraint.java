package nl.kamerwoo.platform.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.Constraint;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * REGEX, LIST, MINMAX or LENGTH. An absent value breaks none of them. A REGEX refuses in the
 * model's own words where a bundle has them under its name, as Alfresco's RegexConstraint does.
 */
final class ModelConstraint implements Constraint, ConstraintDefinition {

    private static final String REGEX_MESSAGE = "d_dictionary.constraint.regex.error.";

    private final QName name;
    private final String type;
    private final Map<String, Object> parameters;
    private final Label label;
    private final Pattern expression;

    ModelConstraint(QName name, String type, Map<String, Object> parameters, Label label) {
        if (!List.of("REGEX", "LIST", "MINMAX", "LENGTH").contains(type)) {
            throw new UnsupportedOperationException("Constraint of type " + type);
        }
        this.name = name;
        this.type = type;
        this.parameters = parameters;
        this.label = label;
        this.expression =
                type.equals("REGEX")
                        ? Pattern.compile((String) parameters.get("expression"))
                        : null;
    }

    @Override
    public void evaluate(Object value) {
        if (value instanceof Iterable<?> values) {
            values.forEach(this::evaluate);
        } else if (value != null && !allows(value)) {
            throw refusal(value);
        }
    }

    private ConstraintException refusal(Object value) {
        String ownWords = REGEX_MESSAGE + getShortName();
        if (type.equals("REGEX") && I18NUtil.getMessage(ownWords, value) != null) {
            return new ConstraintException(ownWords, value);
        }
        return new ConstraintException(
                "The value '" + value + "' is not allowed by constraint " + name);
    }

    private boolean allows(Object value) {
        return switch (type) {
            case "REGEX" -> expression.matcher(value.toString()).matches() == requiresMatch();
            case "LIST" -> isListed(value.toString());
            case "MINMAX" -> within(Double.parseDouble(value.toString()), "minValue", "maxValue");
            default -> within(value.toString().length(), "minLength", "maxLength");
        };
    }

    private boolean requiresMatch() {
        return !"false".equals(parameters.get("requiresMatch"));
    }

    private boolean isListed(String value) {
        List<?> allowed = (List<?>) parameters.get("allowedValues");
        return "false".equals(parameters.get("caseSensitive"))
                ? allowed.stream().anyMatch(each -> value.equalsIgnoreCase(each.toString()))
                : allowed.contains(value);
    }

    private boolean within(double value, String min, String max) {
        return bound(min, -Double.MAX_VALUE) <= value && value <= bound(max, Double.MAX_VALUE);
    }

    private double bound(String parameter, double otherwise) {
        Object bound = parameters.get(parameter);
        return bound == null ? otherwise : Double.parseDouble(bound.toString());
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getShortName() {
        return name.toPrefixString();
    }

    @Override
    public Map<String, Object> getParameters() {
        return parameters;
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public QName getRef() {
        return null;
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return label.title(messageLookup);
    }

    @Override
    public Constraint getConstraint() {
        return this;
    }
}
