package nl.kamerwoo.platform.embedded.dictionary;

import org.springframework.core.io.ClassPathResource;
import org.springframework.extensions.surf.util.I18NUtil;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Behind the bean dictionaryModelBootstrap, which every module's models have as their parent. */
public class ModelBootstrap {

    private EmbeddedDictionary dictionary;
    private List<String> models = List.of();
    private List<String> labels = List.of();

    public void setDictionary(EmbeddedDictionary dictionary) {
        this.dictionary = dictionary;
    }

    public void setModels(List<String> models) {
        this.models = models;
    }

    public void setLabels(List<String> labels) {
        this.labels = labels;
    }

    public void bootstrap() throws IOException {
        for (String model : models) {
            try (InputStream stream = new ClassPathResource(model).getInputStream()) {
                dictionary.load(stream);
            }
        }
        labels.forEach(I18NUtil::registerResourceBundle);
    }
}
