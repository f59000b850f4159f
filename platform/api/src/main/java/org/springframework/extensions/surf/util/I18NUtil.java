package org.springframework.extensions.surf.util;

import java.text.MessageFormat;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;

/** Texts of all registered bundles, in the language of the current thread. */
public class I18NUtil {
    private static final ThreadLocal<Locale> LOCALE = new ThreadLocal<>();
    private static final ThreadLocal<Locale> CONTENT_LOCALE = new ThreadLocal<>();
    private static final Set<String> BUNDLES = new LinkedHashSet<>();
    private static final Map<Locale, Map<String, String>> MESSAGES = new ConcurrentHashMap<>();

    public static void setLocale(Locale locale) {
        LOCALE.set(locale);
    }

    public static Locale getLocale() {
        return LOCALE.get() == null ? Locale.getDefault() : LOCALE.get();
    }

    public static Locale getLocaleOrNull() {
        return LOCALE.get();
    }

    public static void setContentLocale(Locale locale) {
        CONTENT_LOCALE.set(locale);
    }

    public static Locale getContentLocale() {
        return CONTENT_LOCALE.get() == null ? getLocale() : CONTENT_LOCALE.get();
    }

    public static Locale getContentLocaleOrNull() {
        return CONTENT_LOCALE.get();
    }

    public static Locale getContentLocaleLang() {
        return new Locale(getContentLocale().getLanguage());
    }

    /** The first language of an Accept-Language header, whatever its weight. */
    public static void setLocaleFromLanguage(String acceptLang) {
        if (acceptLang != null && !acceptLang.isEmpty()) {
            setLocale(parseLocale(new StringTokenizer(acceptLang, ",; ").nextToken()));
        }
    }

    public static Locale parseLocale(String localeStr) {
        if (localeStr == null) {
            return null;
        }
        String[] parts = (localeStr + "___").split("[_-]", 4);
        try {
            return localeStr.isBlank()
                    ? Locale.getDefault()
                    : new Locale.Builder()
                            .setLanguage(parts[0])
                            .setRegion(parts[1])
                            .setVariant(parts[2])
                            .build();
        } catch (IllformedLocaleException e) {
            return Locale.getDefault();
        }
    }

    public static synchronized void registerResourceBundle(String bundleBaseName) {
        if (BUNDLES.add(bundleBaseName)) {
            MESSAGES.clear();
        }
    }

    public static String getMessage(String messageKey) {
        return getMessage(messageKey, getLocale());
    }

    public static String getMessage(String messageKey, Locale locale) {
        return messageKey == null ? null : getAllMessages(locale).get(messageKey);
    }

    public static String getMessage(String messageKey, Object... params) {
        return getMessage(messageKey, getLocale(), params);
    }

    public static String getMessage(String messageKey, Locale locale, Object... params) {
        String message = getMessage(messageKey, locale);
        return message == null || params == null ? message : MessageFormat.format(message, params);
    }

    public static Map<String, String> getAllMessages() {
        return getAllMessages(getLocale());
    }

    public static Map<String, String> getAllMessages(Locale locale) {
        return MESSAGES.computeIfAbsent(locale, I18NUtil::load);
    }

    private static synchronized Map<String, String> load(Locale locale) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle(name, locale);
            bundle.keySet().forEach(key -> messages.put(key, bundle.getString(key)));
        }
        return messages;
    }
}
