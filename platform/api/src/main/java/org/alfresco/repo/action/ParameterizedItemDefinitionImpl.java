package org.alfresco.repo.action;

import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.action.ParameterizedItemDefinition;
import org.springframework.extensions.surf.util.I18NUtil;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

public abstract class ParameterizedItemDefinitionImpl
        implements ParameterizedItemDefinition, Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private String titleKey;
    private String descriptionKey;
    private boolean adhocPropertiesAllowed;
    private transient Map<Locale, List<ParameterDefinition>> parameterDefinitions = Map.of();

    public ParameterizedItemDefinitionImpl(String name) {
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getTitle() {
        return I18NUtil.getMessage(titleKey);
    }

    public void setTitleKey(String title) {
        this.titleKey = title;
    }

    @Override
    public String getDescription() {
        return I18NUtil.getMessage(descriptionKey);
    }

    public void setDescriptionKey(String descriptionKey) {
        this.descriptionKey = descriptionKey;
    }

    @Override
    public boolean getAdhocPropertiesAllowed() {
        return adhocPropertiesAllowed;
    }

    public void setAdhocPropertiesAllowed(boolean adhocPropertiesAllowed) {
        this.adhocPropertiesAllowed = adhocPropertiesAllowed;
    }

    public void setLocalizedParameterDefinitions(
            Map<Locale, List<ParameterDefinition>> parameterDefinitions) {
        this.parameterDefinitions = parameterDefinitions;
    }

    @Override
    public boolean hasParameterDefinitions() {
        return !getParameterDefinitions().isEmpty();
    }

    @Override
    public List<ParameterDefinition> getParameterDefinitions() {
        List<ParameterDefinition> general =
                parameterDefinitions.getOrDefault(Locale.ROOT, List.of());
        return parameterDefinitions.getOrDefault(
                new Locale(I18NUtil.getLocale().getLanguage()), general);
    }

    @Override
    public ParameterDefinition getParameterDefintion(String name) {
        return getParameterDefinitions().stream()
                .filter(definition -> definition.getName().equals(name))
                .findFirst()
                .orElse(null);
    }
}
