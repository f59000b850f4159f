package org.alfresco.i18n;

import org.springframework.extensions.surf.util.I18NUtil;

import java.util.List;

public class ResourceBundleBootstrapComponent {
    public void setResourceBundles(List<String> resourceBundles) {
        resourceBundles.forEach(I18NUtil::registerResourceBundle);
    }
}
