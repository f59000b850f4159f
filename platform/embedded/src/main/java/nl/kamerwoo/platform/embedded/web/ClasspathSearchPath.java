package nl.kamerwoo.platform.embedded.web;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.extensions.webscripts.SearchPath;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The folders on the classpath that hold web scripts; what an earlier one has hides a later. */
final class ClasspathSearchPath extends SearchPath {
    static final List<String> FOLDERS =
            List.of(
                    "alfresco/extension/templates/webscripts/",
                    "alfresco/templates/webscripts/",
                    "embedded/webscripts/");

    private final ResourcePatternResolver resources;

    ClasspathSearchPath(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    /** Path below its folder → document. */
    Map<String, Resource> descriptors() throws IOException {
        Map<String, Resource> found = new LinkedHashMap<>();
        for (String folder : FOLDERS) {
            String pattern = "classpath*:" + folder + "**/*" + WebScriptDescription.ENDING;
            for (Resource resource : resources.getResources(pattern)) {
                String url = resource.getURL().toString();
                String path = url.substring(url.lastIndexOf(folder) + folder.length());
                found.putIfAbsent(path, resource);
            }
        }
        return found;
    }

    @Override
    public boolean hasDocument(String documentPath) {
        return find(documentPath) != null;
    }

    @Override
    public InputStream getDocument(String documentPath) throws IOException {
        Resource found = find(documentPath);
        return found == null ? null : found.getInputStream();
    }

    private Resource find(String documentPath) {
        return FOLDERS.stream()
                .map(folder -> resources.getResource("classpath:" + folder + documentPath))
                .filter(Resource::exists)
                .findFirst()
                .orElse(null);
    }
}
