package org.alfresco.repo.action;

import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.action.ParameterizedItem;
import org.alfresco.service.cmr.action.ParameterizedItemDefinition;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.springframework.extensions.surf.util.I18NUtil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

public abstract class ParameterizedItemAbstractBase extends CommonResourceAbstractBase {
    protected static final String DISPLAY_LABEL = "display-label";

    protected RuntimeActionService runtimeActionService;
    protected boolean adhocPropertiesAllowed = false;
    private Set<Locale> locales = Set.of();

    public void setRuntimeActionService(RuntimeActionService runtimeActionService) {
        this.runtimeActionService = runtimeActionService;
    }

    public void setAdhocPropertiesAllowed(boolean allowed) {
        this.adhocPropertiesAllowed = allowed;
    }

    protected boolean getAdhocPropertiesAllowed() {
        return adhocPropertiesAllowed;
    }

    /** The languages that parameters are labelled in, beside that of the server. */
    public void setLocales(Set<Locale> locales) {
        this.locales = locales;
    }

    protected abstract void addParameterDefinitions(List<ParameterDefinition> paramList);

    protected Map<Locale, List<ParameterDefinition>> getLocalizedParameterDefinitions() {
        List<ParameterDefinition> definitions = new ArrayList<>();
        addParameterDefinitions(definitions);
        Map<Locale, List<ParameterDefinition>> localized = new HashMap<>();
        localized.put(Locale.ROOT, definitions);
        for (Locale locale : locales) {
            localized.put(locale, definitions.stream().map(d -> label(d, locale)).toList());
        }
        return localized;
    }

    private ParameterDefinition label(ParameterDefinition definition, Locale locale) {
        return new ParameterDefinitionImpl(
                definition.getName(),
                definition.getType(),
                definition.isMandatory(),
                getParamDisplayLabel(definition.getName(), locale),
                definition.isMultiValued(),
                definition.getParameterConstraintName());
    }

    protected String getTitleKey() {
        return name + ".title";
    }

    protected String getDescriptionKey() {
        return name + ".description";
    }

    protected String getParamDisplayLabel(String paramName) {
        return I18NUtil.getMessage(name + "." + paramName + "." + DISPLAY_LABEL);
    }

    protected String getParamDisplayLabel(String paramName, Locale locale) {
        return I18NUtil.getMessage(name + "." + paramName + "." + DISPLAY_LABEL, locale);
    }

    protected void checkMandatoryProperties(
            ParameterizedItem ruleItem, ParameterizedItemDefinition ruleItemDefinition) {
        for (ParameterDefinition definition : ruleItemDefinition.getParameterDefinitions()) {
            if (definition.isMandatory()
                    && ruleItem.getParameterValue(definition.getName()) == null) {
                throw new RuleServiceException(
                        "The mandatory parameter "
                                + definition.getName()
                                + " of "
                                + ruleItemDefinition.getName()
                                + " has no value");
            }
        }
    }
}
