package nl.kamerwoo.platform.embedded.web;

import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;

import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.WebScript;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** {@code msg("key", arguments…)} in a template: the web script's own text, else a general one. */
final class Texts implements TemplateMethodModelEx {
    private final WebScript script;

    Texts(WebScript script) {
        this.script = script;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object exec(List arguments) throws TemplateModelException {
        String key = arguments.get(0).toString();
        ResourceBundle own = script.getResources();
        String text = own != null && own.containsKey(key) ? own.getString(key) : null;
        text = text == null ? I18NUtil.getMessage(key) : text;
        if (text == null || arguments.size() == 1) {
            return text == null ? key : text;
        }
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(arguments.get(i + 1));
        }
        return MessageFormat.format(text, values);
    }

    private static Object value(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateNumberModel) {
            return ((TemplateNumberModel) argument).getAsNumber();
        }
        return argument instanceof TemplateDateModel
                ? ((TemplateDateModel) argument).getAsDate()
                : argument.toString();
    }
}
